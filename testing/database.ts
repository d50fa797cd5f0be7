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
  beforeAll(async () => {
    Object.assign(database, await openCopy(inject('template')))
    reset = await rememberRows(database.pool)
  })
  beforeEach(() => reset())
  afterAll(() => database.close?.())
  return database
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
