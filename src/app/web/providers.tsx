import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FormTextsProvider } from '#platform/web/form-texts.tsx'
import { LanguageProvider } from '#platform/web/language.tsx'
import { LeaveGuard } from '#platform/web/leave-guard.ts'
import { SessionProvider } from '#platform/web/session.tsx'
import type { Language } from '#shared/language.ts'
import { UiProvider } from '#ui/ui-provider.tsx'
import { Toasts } from './toasts.tsx'

interface ProvidersProps {
  queries: QueryClient
  language: Language
  children: ReactNode
}

/** Provides everything that the pages share: language, requests, notices, the session and the texts of forms. */
export function Providers({ queries, language, children }: ProvidersProps) {
  return (
    <UiProvider>
      <LanguageProvider initial={language}>
        <QueryClientProvider client={queries}>
          <LeaveGuard />
          <Toasts>
            <SessionProvider>
              {/* Within the session, which brings the date formats of the country. */}
              <FormTextsProvider>{children}</FormTextsProvider>
            </SessionProvider>
          </Toasts>
        </QueryClientProvider>
      </LanguageProvider>
    </UiProvider>
  )
}
