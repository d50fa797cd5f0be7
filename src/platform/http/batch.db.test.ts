import { expect, it } from 'vitest'
import { maxBatchSize } from '#shared/batch.ts'
import { useTestEndpoint } from './endpoints.fixture.ts'

const endpoint = useTestEndpoint({})
const headers = { 'x-orpc-batch': 'buffered' }
const item = (path: string, input: unknown = {}) => ({ url: `http://localhost/rpc/${path}`, body: { json: input } })
const send = (items: unknown, options: { cookie?: string; headers?: Record<string, string> } = {}) =>
  endpoint.call('/rpc/batch', { ...options, headers: { ...headers, ...options.headers }, body: items as object })
const parseItems = async (response: Response) => {
  const answers: { index: number; status?: number; body: { json: unknown } }[] = await response.json()
  return answers.toSorted((left, right) => left.index - right.index)
}

it('answers each call of a batch for itself: results, refusals, unknown procedures and bugs', async () => {
  await endpoint.enrol('robin@example.org', 'planner')
  const cookie = await endpoint.signIn('robin@example.org')
  const response = await send(
    [item('probe/read', { text: 'a' }), item('probe/read', { text: 5 }), item('probe/nothing'), item('probe/fail')],
    { cookie },
  )
  expect(response.status).toBe(207)
  const answers = await parseItems(response)
  expect(answers.map(({ status = 207 }) => status)).toEqual([200, 400, 404, 500])
  expect(answers[0]?.body.json).toEqual({ text: 'a' })
  expect(JSON.stringify(answers)).not.toContain('The inside is visible.')
})

it('authorises each call: without a session, a public call next to it opens nothing', async () => {
  const answers = await parseItems(await send([item('probe/read'), item('probe/write', { text: 'x' })]))
  expect(answers.map(({ status }) => status)).toEqual([200, 401])
})

it('refuses a batch from another site, in a GET request, and with too many calls', async () => {
  expect((await send([item('probe/read')], { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  const query = encodeURIComponent(JSON.stringify([{ ...item('probe/write', { text: 'x' }), method: 'POST' }]))
  expect((await endpoint.call(`/rpc/batch?batch=${query}`, { headers })).status).toBe(405)
  expect((await send(Array.from({ length: maxBatchSize + 1 }, () => item('probe/read')))).status).toBe(413)
})

it('limits the attempts of each call in a batch', async () => {
  await endpoint.enrol('robin@example.org', 'planner')
  const cookie = await endpoint.signIn('robin@example.org')
  const calls = Array.from({ length: 16 }, (_, index) => item('probe/lookUpCode', { code: String(index) }))
  const first = await parseItems(await send(calls, { cookie }))
  const second = await parseItems(await send(calls, { cookie }))
  expect(first.filter(({ status }) => status === 429)).toEqual([])
  expect(second.filter(({ status }) => status === 429).length).toBe(2)
})

it('survives a malformed batch', async () => {
  const failures: unknown[] = []
  const note = (error: unknown) => void failures.push(error)
  process.on('unhandledRejection', note)
  try {
    for (const items of ['x', [null], [{ url: 'no address' }], [{}]]) expect((await send(items)).status).toBe(400)
    const odd = await send([
      { url: 'http://localhost/rpc/%E0%A4%A', body: {} },
      { url: 'http://localhost/rpc/probe/read?data=%E0%A4%A', method: 'GET' },
      { url: 'http://localhost/elsewhere', body: {} },
      { ...item('probe/read'), headers: { 'content-type': 5, 'x-orpc-batch': 'buffered' } },
    ])
    expect(odd.status).toBe(207)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(failures).toEqual([])
  } finally {
    process.off('unhandledRejection', note)
  }
})
