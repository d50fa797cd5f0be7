import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { connect, type OpenDatabase } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { newId } from '../src/shared/ids.ts'
import { openInProcessDatabase } from './in-process.ts'
import { createDatabase, dropDatabase, dropRole, getDatabaseUrl } from './postgres-databases.ts'

const migrations = join(import.meta.dirname, '../migrations')

/** Provides an empty database as it was before a migration, for a test of that migration with rows of that time. */
export function useDatabaseBefore(migration: string) {
  const folder = mkdtempSync(join(tmpdir(), 'integral-migrations-'))
  let database: OpenDatabase
  let close: () => Promise<void>

  beforeAll(async () => {
    const template = inject('template')
    if (template.kind === 'postgres') {
      const name = await createDatabase(template.server)
      database = await connect({ connectionString: getDatabaseUrl(template.server, name) }, false)
      close = async () => {
        await dropDatabase(template.server, name)
        await dropRole(template.server, database.applicationRole)
      }
    } else {
      const server = await openInProcessDatabase()
      database = await connect(server.connection, true)
      close = server.close
    }
    for (const name of readdirSync(migrations)) if (name < migration) cpSync(join(migrations, name), join(folder, name))
    await migrate(database.pool, folder)
  })
  afterAll(async () => {
    await database.close()
    await close()
    rmSync(folder, { recursive: true, force: true })
  })

  return {
    /** Inserts a row without triggers and foreign keys, and returns its id. */
    async insert(table: string, row: Record<string, unknown>): Promise<string> {
      const id = newId()
      const entries = Object.entries({ id, ...row })
      const values = entries.map((_, index) => `$${index + 1}`).join(', ')
      const client = await database.pool.connect()
      try {
        await client.query('begin; set local session_replication_role = replica')
        await client.query(
          `insert into ${table} (${entries.map(([name]) => name).join(', ')}) values (${values})`,
          entries.map(([, value]) => value),
        )
        await client.query('commit')
      } finally {
        client.release()
      }
      return id
    },
    /** Applies the migration. */
    async migrate(): Promise<void> {
      cpSync(join(migrations, migration), join(folder, migration))
      await migrate(database.pool, folder)
    },
    query: async (sql: string) => (await database.pool.query(sql)).rows as Record<string, unknown>[],
  }
}
