import { openAsBlob } from 'node:fs'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { connect, type OpenDatabase } from '../src/platform/db/db.ts'
import { firstMoment } from './clock.ts'
import { openInProcessDatabase } from './in-process.ts'
import { createDatabase, dropDatabase, getDatabaseUrl } from './postgres-databases.ts'
import { rememberRows } from './reset.ts'
import type { Template } from './template.ts'

/**
 * Provides a migrated database for the tests of a file, embedded or PostgreSQL depending on the run. It is reset before
 * each test to the state after the migrations. Use the result only inside hooks and tests.
 */
export function useDatabase(): OpenDatabase {
  const database = {} as OpenDatabase
  let reset: () => Promise<void>
  rememberers.set(database, async () => {
    reset = await rememberRows(database.pool)
  })
  beforeAll(async () => {
    Object.assign(database, await openCopy(inject('template')))
    reset = await rememberRows(database.pool)
  })
  beforeEach(() => reset())
  afterAll(() => database.close?.())
  return database
}

const rememberers = new WeakMap<OpenDatabase, () => Promise<void>>()

/**
 * Prepares slow test data once, before the first test of a file. The rows are restored before each further test. Tests
 * must not change variables of the preparation.
 */
export function prepareOnce(database: OpenDatabase, prepare: () => Promise<void>): void {
  let isPrepared = false
  beforeEach(async () => {
    if (isPrepared) return
    await prepare()
    await rememberers.get(database)!()
    isPrepared = true
  })
}

/** The legal day of statements that a test sends itself, outside a request. */
const today = firstMoment.slice(0, 10)

async function openCopy(template: Template): Promise<OpenDatabase> {
  if (template.kind === 'postgres') {
    const name = await createDatabase(template.server, template.database)
    const connectionString = getDatabaseUrl(template.server, name)
    const opened = await connect({ connectionString, options: `-c integral.today=${today}` }, false)
    return closeWithServer(opened, () => dropDatabase(template.server, name))
  }
  const server = await openInProcessDatabase(await openAsBlob(template.dump))
  const opened = await connect({ ...server.connection, max: 8 }, true)
  // The embedded database has a single session.
  await opened.pool.query(`set integral.today = '${today}'`)
  return closeWithServer(opened, server.close)
}

const closeWithServer = (database: OpenDatabase, closeServer: () => Promise<void>): OpenDatabase => ({
  ...database,
  close: async () => {
    await database.close()
    await closeServer()
  },
})
