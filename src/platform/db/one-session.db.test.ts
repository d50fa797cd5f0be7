import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { protocol } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type InProcessDatabase, openInProcessDatabase } from '../../../testing/in-process.ts'

const { serialize } = protocol
let server: InProcessDatabase
let slow: Socket
let otherClient: pg.Client

beforeAll(async () => {
  server = await openInProcessDatabase()
})
afterAll(() => server.close())
beforeEach(async () => {
  otherClient = new pg.Client(server.connection)
  await otherClient.connect()
  slow = createConnection(join(server.connection.host, `.s.PGSQL.${server.connection.port}`))
  await send(serialize.startup({ user: 'postgres', database: 'postgres' }))
})
afterEach(async () => {
  slow.destroy()
  await otherClient.end()
})

/**
 * Sends a message of an exchange.
 * @returns the response as text, in which names and values can be found
 */
async function send(message: Uint8Array): Promise<string> {
  slow.write(message)
  const [answer] = (await once(slow, 'data')) as [Buffer]
  return answer.toString('latin1')
}

/** Sends a query on the other connection while the exchange of the slow connection is open. */
async function queryConcurrently(): Promise<{ isAnswered: () => boolean; rows: Promise<{ number: number }[]> }> {
  let answered = false
  const rows = otherClient.query<{ number: number }>('select $1::int as number', [7]).then((result) => result.rows)
  rows.then(
    () => {
      answered = true
    },
    () => {},
  )
  await wait(50)
  return { isAnswered: () => answered, rows }
}

it('returns each connection the rows of that connection, also when another connection sends a query slowly', async () => {
  slow.write(serialize.parse({ text: `select 'slow'` }))
  const { isAnswered, rows } = await queryConcurrently()
  expect(isAnswered()).toBe(false)
  slow.write(serialize.bind())
  slow.write(serialize.execute())
  await expect(send(serialize.sync())).resolves.toContain('slow')
  await expect(rows).resolves.toEqual([{ number: 7 }])
})

it('returns the rows so far when a connection flushes, and keeps the others waiting', async () => {
  slow.write(serialize.parse({ text: `select 'slow'` }))
  slow.write(serialize.bind())
  slow.write(serialize.execute())
  await expect(send(serialize.flush())).resolves.toContain('slow')
  const { isAnswered, rows } = await queryConcurrently()
  expect(isAnswered()).toBe(false)
  await send(serialize.sync())
  await expect(rows).resolves.toEqual([{ number: 7 }])
})

it('does not lose the query of a connection in the error of another', async () => {
  slow.write(serialize.parse({ text: 'select from nowhere' }))
  await expect(send(serialize.flush())).resolves.toContain('relation "nowhere" does not exist')
  const { rows } = await queryConcurrently()
  await send(serialize.sync())
  await expect(rows).resolves.toEqual([{ number: 7 }])
})

it('continues when a connection is lost in the middle of a query', async () => {
  slow.write(serialize.parse({ text: `select 'never'` }))
  const { rows } = await queryConcurrently()
  slow.destroy()
  await expect(rows).resolves.toEqual([{ number: 7 }])
})

it('continues when a connection is lost in the middle of a started query', async () => {
  slow.write(serialize.parse({ text: `select 'never'` }))
  await send(serialize.flush())
  const { rows } = await queryConcurrently()
  slow.destroy()
  await expect(rows).resolves.toEqual([{ number: 7 }])
})

it('continues when a connection is lost after an error in the middle of a query', async () => {
  slow.write(serialize.parse({ text: 'select from nowhere' }))
  await send(serialize.flush())
  const { rows } = await queryConcurrently()
  slow.destroy()
  await expect(rows).resolves.toEqual([{ number: 7 }])
})

it('returns a result that is larger than the buffer', async () => {
  const { rows } = await otherClient.query<{ line: string }>(
    `select repeat('x', 1000) as line from generate_series(1, 500)`,
  )
  expect(rows).toHaveLength(500)
  expect(new Set(rows.map((row) => row.line.length))).toEqual(new Set([1000]))
})
