import { openAsBlob } from 'node:fs'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { connect, type OpenDatabase } from '../src/platform/db/db.ts'
import { openInProcess } from './in-process.ts'
import { createDatabase, dropDatabase, urlOfDatabase } from './postgres-databases.ts'
import { rememberRows } from './reset.ts'
import type { Template } from './template.ts'

/**
 * A migrated database for the tests of one file, embedded or PostgreSQL as the run has it, and put back before each test
 * to what it was after the migrations. What is returned may be read inside hooks and tests only.
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
 * What every test of a file presupposes and takes long to make: made before the first test, and its rows put back before each of the
 * others. What it keeps in variables, tests leave as it is.
 */
export function preparedOnce(database: OpenDatabase, prepare: () => Promise<void>): void {
  let isPrepared = false
  beforeEach(async () => {
    if (isPrepared) return
    await prepare()
    await rememberers.get(database)!()
    isPrepared = true
  })
}

async function openCopy(template: Template): Promise<OpenDatabase> {
  if (template.kind === 'postgres') {
    const name = await createDatabase(template.server, template.database)
    const opened = await connect({ connectionString: urlOfDatabase(template.server, name) }, false)
    return closedWith(opened, () => dropDatabase(template.server, name))
  }
  const server = await openInProcess(await openAsBlob(template.dump))
  return closedWith(await connect({ ...server.connection, max: 8 }, true), server.close)
}

const closedWith = (database: OpenDatabase, closeServer: () => Promise<void>): OpenDatabase => ({
  ...database,
  close: async () => {
    await database.close()
    await closeServer()
  },
})
