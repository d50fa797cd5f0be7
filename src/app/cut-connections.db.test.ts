import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { useTestEndpoint } from '#platform/http/endpoints.fixture.ts'
import { type ListeningServer, listen } from '#platform/http/listening.ts'
import { makeRun, makeWordFile, paragraph } from '#platform/intake/docx/word.fixture.ts'
import { loadWorkbookFile, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import belgium from '../../packs/be/index.ts'
import { factories } from '../../testing/factories/index.ts'
import { loadApi } from './api.ts'
import { isUploadPath } from './upload-paths.ts'

/**
 * The sender disconnects in the middle of a large file. The test uses a raw socket, so that the server receives the
 * same data as on a broken connection: half of the announced bytes, and then no more.
 */
usePack(belgium)
const endpoint = useTestEndpoint({ api: loadApi, isUploadPath })
const make = factories(endpoint.database)
const host = 'localhost:4321'
const megabyte = 1024 * 1024
/** A file within the limit. Half of it is much larger than all other buffers in this test. */
const large = 40 * megabyte
const times = 3
/** A loaded machine may detect a disconnect slowly. */
const patient = { timeout: 20_000 }

let server: ListeningServer
/** Open connections of the server. */
let sockets: Socket[] = []
const trackSocket = (message: unknown) => {
  const { socket } = message as { socket: Socket }
  if (socket.localPort === server.port) sockets.push(socket)
}
beforeAll(async () => {
  server = await listen('127.0.0.1', 0)
  server.answerWith(endpoint.app)
  subscribe('net.server.socket', trackSocket)
})
afterAll(async () => {
  unsubscribe('net.server.socket', trackSocket)
  await server.close(0)
})

let planner: string
let administrator: string
let planId: string
beforeEach(async () => {
  sockets = []
  const zone = await make.organisation({ kind: 'police_zone' })
  await endpoint.enrol('planner@example.org', 'planner', zone)
  await endpoint.enrol('administrator@example.org', 'instance_administrator', zone)
  planner = await endpoint.signIn('planner@example.org')
  administrator = await endpoint.signIn('administrator@example.org')
  const started = await endpoint.call('/api/plans', {
    cookie: planner,
    body: {
      code: 'ZVP-2026',
      kind: 'zonal_security_plan',
      title: localized('nl', 'Zonaal veiligheidsplan'),
      ownerId: zone.id,
      periodFrom: '2026-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    },
  })
  planId = ((await started.json()) as { id: string }).id
})

interface Sending {
  path: string
  cookie: string
  /** Returns a valid small file, or the same file with the given number of extra bytes. */
  body: (more: number) => FormData | string
}

const makeFormData = (file: File, more: number, fields: Record<string, string> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new File([file, new Uint8Array(more)], file.name))
  return form
}
const downloadFile = async (path: string, cookie: string, name: string) =>
  new File([await (await endpoint.call(path, { cookie })).arrayBuffer()], name)

const makePlanUpload = async (): Promise<Sending> => {
  const book = await downloadFile(`/api/plans/${planId}/workbook`, planner, 'plan.xlsx')
  return {
    path: '/api/import/workbook/request',
    cookie: planner,
    body: (more) => makeFormData(book, more, { planId, state: 'as seen' }),
  }
}

const makeListUpload = async (): Promise<Sending> => {
  const book = await loadWorkbookFile(
    await downloadFile('/api/lists/organisations/workbook', administrator, 'list.xlsx'),
  )
  book.rows.push({ Code: 'NEW', Kind: 'ministry', Level: 'Federal', 'Name (en)': 'A new body' })
  const file = await saveWorkbook(book)
  const preview = await endpoint.call('/api/lists/organisations/import/preview', {
    cookie: administrator,
    body: makeFormData(file, 0),
  })
  const { state } = (await preview.json()) as { state: string }
  return {
    path: '/api/lists/organisations/import',
    cookie: administrator,
    body: (more) => makeFormData(file, more, { state, reason: 'As the ministry says.' }),
  }
}

const oldPlan = (): Sending => {
  const heading = paragraph(makeRun('SD 1: Minder inbraken'), '<w:outlineLvl w:val="0"/>')
  const document = makeWordFile([heading, paragraph(makeRun('Wij willen dat mensen veilig wonen.'))].join(''))
  return {
    path: `/api/plans/${planId}/intakes/import`,
    cookie: planner,
    body: (more) => makeFormData(new File([new Uint8Array(document)], 'Plan 2020.docx'), more),
  }
}

const boundaries = async (): Promise<Sending> => {
  await make.area({ code: 'Z-1' })
  const corners = [
    [4, 51],
    [5, 51],
    [5, 52],
    [4, 51],
  ]
  const geometry = { type: 'Polygon', coordinates: [corners] }
  const data = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: 'Z-1' }, geometry }] }
  const rest = { kind: 'police_zone', source: 'A mapping agency', reason: 'The map of the year.' }
  return {
    path: '/api/boundaries-import',
    cookie: administrator,
    body: (more) => JSON.stringify({ data, ...rest, ...(more > 0 && { padding: 'x'.repeat(more) }) }),
  }
}

const makeHeaders = ({ cookie }: Sending, type: string, length: number) => ({
  host,
  cookie,
  'x-integral-request': '1',
  'content-type': type,
  'content-length': String(length),
})

async function encodeBody(body: FormData | string): Promise<{ type: string; bytes: Buffer }> {
  const whole = new Response(body, typeof body === 'string' ? { headers: { 'content-type': 'application/json' } } : {})
  return { type: whole.headers.get('content-type')!, bytes: Buffer.from(await whole.arrayBuffer()) }
}

/** Announces a large file, sends half of it, and disconnects once the server has read that half. */
async function cut(sending: Sending): Promise<void> {
  const { type, bytes } = await encodeBody(sending.body(large))
  const head = Object.entries(makeHeaders(sending, type, bytes.length)).map(([name, value]) => `${name}: ${value}\r\n`)
  const socket = connect(server.port, '127.0.0.1')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    socket.write(`POST ${sending.path} HTTP/1.1\r\n${head.join('')}\r\n`)
    socket.write(bytes.subarray(0, bytes.length / 2), (error) => (error ? reject(error) : resolve()))
  })
  socket.destroy()
  await closed
}

/**
 * Sends a complete file to the same endpoint.
 *
 * @returns the status
 */
async function send(sending: Sending): Promise<number> {
  const { type, bytes } = await encodeBody(sending.body(0))
  return new Promise((resolve, reject) => {
    const headers = makeHeaders(sending, type, bytes.length)
    const call = request({ host: '127.0.0.1', port: server.port, path: sending.path, method: 'POST', headers })
    call.once('error', reject)
    call.once('response', (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode!))
    })
    call.end(bytes)
  })
}

/** Returns the number of rows of each table. All stored data is in rows, whether visible or staged. */
async function stored(): Promise<Record<string, number>> {
  const { rows: tables } = await endpoint.database.pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from "${name}"`)
  const { rows } = await endpoint.database.pool.query<{ name: string; count: number }>(counts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

const countRequests = (path: string) =>
  endpoint.log.filter((line) => {
    const { msg, path: of } = JSON.parse(line) as { msg?: string; path?: string }
    return msg === 'request' && of === path
  }).length

/** A disconnect is not an error of the server. */
const listErrors = () =>
  endpoint.log.filter((line) => ['error', 'fatal'].includes((JSON.parse(line) as { level: string }).level))

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** Returns the buffer memory of this process after garbage collection. */
const measureBufferMemory = () => {
  collect()
  return process.memoryUsage().arrayBuffers
}

/** Checks that no data remains, that the server still works, and that the complete file is accepted. */
async function expectCleanState(sending: Sending): Promise<void> {
  const [before, retainedBefore] = [await stored(), measureBufferMemory()]
  // Repeats more often than the limit of concurrent uploads. A disconnected sender must not occupy a slot.
  for (let time = 1; time <= times; time += 1) {
    await cut(sending)
    await expect.poll(() => countRequests(sending.path), patient).toBe(time)
  }
  expect(await stored()).toEqual(before)
  expect(sockets.length).toBe(times)
  await expect.poll(() => sockets.filter((socket) => !socket.destroyed).length, patient).toBe(0)
  await expect.poll(measureBufferMemory, patient).toBeLessThan(retainedBefore + large / 2)
  expect(listErrors()).toEqual([])

  expect(await send(sending)).toBe(200)
  expect(await stored()).not.toEqual(before)
}

describe('connection that breaks during an upload', () => {
  it('leaves no row, job, partial file, connection or lock after the workbook of a plan', async () => {
    await expectCleanState(await makePlanUpload())
  })

  it('leaves no data after the workbook of a list', async () => {
    await expectCleanState(await makeListUpload())
  })

  it('leaves no data after an existing plan document', async () => {
    await expectCleanState(oldPlan())
  })

  it('leaves no data after a file of boundaries', async () => {
    await expectCleanState(await boundaries())
  })
})
