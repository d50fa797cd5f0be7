import { oc } from '@orpc/contract'
import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import { BatchHandlerPlugin } from '@orpc/server/plugins'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { maxBatchSize } from '#shared/batch.ts'
import { createApi, createClient } from './client.ts'
import { late } from './late.tsx'
import { createSlot, SlotParts } from './slot.tsx'

const requests = vi.hoisted(() => {
  const wire: { urls: string[]; answer?: (request: Request) => Promise<Response | undefined> } = { urls: [] }
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    wire.urls.push(new URL(request.url).pathname)
    return (await wire.answer?.(request)) ?? new Response('{}', { status: 404 })
  }
  return wire
})

const probeContract = {
  getText: oc.input(z.object({ id: z.string() })).output(z.string()),
  saveText: oc.input(z.object({ id: z.string() })).output(z.string()),
}
const server = implement(probeContract)
const handler = new RPCHandler(
  {
    probe: {
      getText: server.getText.handler(({ input }) => `text ${input.id}`),
      saveText: server.saveText.handler(({ input }) => `saved ${input.id}`),
    },
  },
  { plugins: [new BatchHandlerPlugin({ maxSize: maxBatchSize })] },
)
requests.answer = async (request) => (await handler.handle(request, { prefix: '/rpc' })).response
const api = createApi<typeof probeContract>('probe')
const client = createClient<typeof probeContract>('probe')

beforeEach(() => {
  requests.urls.length = 0
})

const Text = ({ id }: { id: string }) => {
  const { data } = useQuery(api.getText.queryOptions({ input: { id } }))
  return <p>{data ?? 'loading'}</p>
}
const renderWithQueries = (part: React.ReactNode) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: 10_000 } } })}>
      {part}
    </QueryClientProvider>,
  )

it('sends the queries of a page in one request, and acts in a request of their own', async () => {
  renderWithQueries(['a', 'b', 'c'].map((id) => <Text key={id} id={id} />))
  for (const id of ['a', 'b', 'c']) await screen.findByText(`text ${id}`)
  expect(requests.urls).toEqual(['/rpc/batch'])
  await Promise.all([client.saveText({ id: 'd' }), client.saveText({ id: 'e' })])
  expect(requests.urls).toEqual(['/rpc/batch', '/rpc/probe/saveText', '/rpc/probe/saveText'])
})

it('starts the queries of the parts of a slot before their code is loaded, in the request of the page', async () => {
  const slot = createSlot<{ id: string }>()
  let loadCode: () => void = () => {}
  const codeLoaded = new Promise<void>((resolve) => {
    loadCode = resolve
  })
  const LatePart = late<{ id: string }>('LatePart', async () => {
    await codeLoaded
    return ({ id }) => <Text id={`${id} of the part`} />
  })
  slot.fill({
    component: LatePart,
    queries: ({ id }) => [api.getText.queryOptions({ input: { id: `${id} of the part` } })],
  })
  renderWithQueries(
    <>
      <Text id="page" />
      <SlotParts slot={slot} partProps={{ id: 'plan' }} />
    </>,
  )
  await screen.findByText('text page')
  expect(requests.urls).toEqual(['/rpc/batch'])
  loadCode()
  await screen.findByText('text plan of the part')
  expect(requests.urls).toEqual(['/rpc/batch'])
})
