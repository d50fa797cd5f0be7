import { notifyManager, QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { getErrorCode } from '#platform/web/failure.tsx'
import { loadFirstLanguage } from '#platform/web/language.tsx'
import { sessionApi, sessionStaleTime } from '#platform/web/session.tsx'
import { Providers } from './providers.tsx'
import { router } from './router.tsx'

const finalErrorCodes = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHORIZED', 'BAD_REQUEST']
// Renders input before the next key. With the default timer, the first letter of a fast typist reached the old page.
notifyManager.setScheduler(queueMicrotask)

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A declared error is final. A connection failure is retried.
      retry: (count, error) => count < 2 && !finalErrorCodes.includes(getErrorCode(error) ?? ''),
    },
  },
})

// Requested first, because the page waits for the session, and a person's language decides which messages are loaded.
const session = queries.fetchQuery({ ...sessionApi.getSession.queryOptions(), staleTime: sessionStaleTime })
const findPersonLanguage = () =>
  session.then(
    ({ person }) => person?.language,
    () => undefined,
  )

// Not awaited at the top of the module: files that import from the file of this module would wait for themselves.
void loadFirstLanguage(findPersonLanguage).then((language) =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Providers queries={queries} language={language}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  ),
)
