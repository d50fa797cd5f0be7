import { type AnyRouter, implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import { BatchHandlerPlugin } from '@orpc/server/plugins'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { type Session, sessionContract } from '#platform/auth/contract.ts'
import { maxBatchSize } from '#shared/batch.ts'
import type { Permission } from '#shared/permission.ts'
import { ToastProvider } from '#ui/toast.tsx'
import { UiProvider } from '#ui/ui-provider.tsx'
import { SessionProvider } from './session.tsx'

/**
 * The client binds to the browser's `fetch` when it is loaded, so the mock is set before that. `renderPart` sets the
 * responder.
 */
const endpoint = vi.hoisted(() => {
  const wire: { answer?: (request: Request) => Promise<Response> } = {}
  globalThis.fetch = async (input, init) => {
    const response = await wire.answer?.(new Request(input, init))
    return response ?? new Response('{}', { status: 404 })
  }
  return wire
})

/** Sends changes to the open browsers, like the server. */
export type ChangePublisher = (changes: { kind: string; id: string }[]) => void

/** Shows a part of a page in English, with `router` as the server and a signed-in user with these permissions. */
export function renderPart(part: ReactNode, router: AnyRouter, may: Permission[]): { publishChanges: ChangePublisher } {
  localStorage.clear()
  configure({ asyncUtilTimeout: 10_000 })
  const session: Session = {
    person: { id: '00000000-0000-7000-8000-0000000000aa', name: 'Nora', language: 'en' },
    roles: [],
    permissions: may,
    demo: false,
    version: '0',
  }
  const signedIn = implement(sessionContract).getSession.handler(() => session)
  const handler = new RPCHandler(
    { ...router, session: { getSession: signedIn } },
    { plugins: [new BatchHandlerPlugin({ maxSize: maxBatchSize })] },
  )
  endpoint.answer = async (request) =>
    (await handler.handle(request, { prefix: '/rpc', context: {} })).response ?? new Response('{}', { status: 404 })
  let stream = new EventTarget()
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      constructor() {
        super()
        stream = this
      }
      close() {}
    },
  )
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <ToastProvider labels={{ region: 'Notices', close: 'Close' }}>
          <SessionProvider>{part}</SessionProvider>
        </ToastProvider>
      </QueryClientProvider>
    </UiProvider>,
  )
  const publishChanges: ChangePublisher = (changes) =>
    void stream.dispatchEvent(new MessageEvent('change', { data: JSON.stringify({ changes }) }))
  return { publishChanges: publishChanges }
}
