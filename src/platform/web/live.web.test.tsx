// @vitest-environment jsdom
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { render, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { followLive, registerIsolatedKind, useLiveChanges } from './live.ts'

let stream: EventTarget
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
const publishChanges = (changes: object[]) =>
  stream.dispatchEvent(new MessageEvent('change', { data: JSON.stringify({ changes }) }))

const requests: string[] = []
afterEach(() => void requests.splice(0))

function Page() {
  useLiveChanges(true)
  // biome-ignore lint/correctness/useHookAtTopLevel: always the same three, in the same order
  for (const name of ['outline', 'cover', 'here']) useQuery({ queryKey: [[name]], queryFn: () => requests.push(name) })
  return null
}

const followed = vi.fn()
followLive({
  follow: (_, changes) => followed(changes),
  isUnaffected: ([question], changes) =>
    String(question) === 'outline' && changes.every((change) => change.kind === 'element'),
})
registerIsolatedKind('presence', [['here']])

async function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  )
  await waitFor(() => expect(requests).toHaveLength(3))
  requests.splice(0)
}

it('a changed element does not reload the whole outline', async () => {
  await open()
  const element = { kind: 'element', id: 'one', planId: 'plan' }
  publishChanges([element])
  await waitFor(() => expect(requests).toEqual(['cover', 'here']))
  expect(followed).toHaveBeenCalledExactlyOnceWith([element])
})

it('a change of presence reloads only the presence', async () => {
  await open()
  publishChanges([{ kind: 'presence', id: 'plan', planId: 'plan' }])
  await waitFor(() => expect(requests).toEqual(['here']))
})

it('after a possible gap in the messages, everything is loaded again', async () => {
  await open()
  publishChanges([{ kind: 'element', id: 'one', planId: 'plan' }])
  publishChanges([])
  await waitFor(() => expect(requests.toSorted()).toEqual(['cover', 'here', 'outline']))
})
