import type { AnyContractRouter } from '@orpc/contract'
import { type AnyRouter, implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import { BatchHandlerPlugin } from '@orpc/server/plugins'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { taskContract } from '#features/base/tasks/contract.ts'
import { type Session, sessionContract } from '#platform/auth/contract.ts'
import { journalContract } from '#platform/journal/contract.ts'
import { SessionProvider } from '#platform/web/session.tsx'
import { maxBatchSize } from '#shared/batch.ts'
import { LinkProvider } from '#ui/link.tsx'
import { ToastProvider } from '#ui/toast.tsx'
import { UiProvider } from '#ui/ui-provider.tsx'
import { alignmentContract, planContract, registryContract } from '../../../../../testing/contracts.ts'

/**
 * The client captures the browser's `fetch` when it loads. It is replaced before that, and `renderPage` sets the server.
 */
const endpoint = vi.hoisted(() => {
  const wire: { answer?: (request: Request) => Promise<Response> } = {}
  globalThis.fetch = async (input, init) => {
    const response = await wire.answer?.(new Request(input, init))
    return response ?? new Response('{}', { status: 404 })
  }
  return wire
})

/**
 * The contract that these pages use. A server on it responds in the page's process, with validation in both directions.
 */
export const testContract = {
  session: sessionContract,
  plans: planContract,
  registry: registryContract,
  tasks: taskContract,
  alignment: alignmentContract,
  journal: journalContract,
} satisfies AnyContractRouter

export const testServer = implement(testContract)

export const session: Session = {
  person: { id: '00000000-0000-7000-8000-0000000000aa', name: 'Nora', language: 'en' },
  roles: [
    {
      organisationId: '00000000-0000-7000-8000-0000000000bb',
      organisationNames: { en: 'Zone Maasgrens' },
      role: 'planner',
    },
  ],
  permissions: ['answer.read', 'answer.write', 'plan.read'],
  demo: false,
  version: '0',
}

/** Renders a page at an address, with `router` as the server. `route` is needed when the address has parameters. */
export async function renderPage(Page: () => ReactNode, address: string, router: AnyRouter, route?: string) {
  localStorage.clear()
  configure({ asyncUtilTimeout: 10_000 })
  const handler = new RPCHandler(router, { plugins: [new BatchHandlerPlugin({ maxSize: maxBatchSize })] })
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      close() {}
    },
  )
  endpoint.answer = async (request) =>
    (await handler.handle(request, { prefix: '/rpc', context: {} })).response ?? new Response('{}', { status: 404 })
  // Browser features that jsdom lacks. A growing text field listens to fonts, and arrow keys find a choice by name.
  vi.stubGlobal('CSS', { escape: (name: string) => name })
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
  const root = createRootRoute({ component: Outlet })
  const path = route ?? new URL(address, 'http://here').pathname
  const pages = createRouter({
    routeTree: root.addChildren([createRoute({ getParentRoute: () => root, path, component: Page })]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  await pages.load()
  return render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <ToastProvider labels={{ region: 'Notices', close: 'Close' }}>
          <SessionProvider>
            <LinkProvider
              value={({ href, ...rest }) => (
                <a
                  {...rest}
                  href={href}
                  onClick={(event) => {
                    event.preventDefault()
                    void pages.navigate({ href })
                  }}
                />
              )}
            >
              <RouterProvider router={pages} />
            </LinkProvider>
          </SessionProvider>
        </ToastProvider>
      </QueryClientProvider>
    </UiProvider>,
  )
}
