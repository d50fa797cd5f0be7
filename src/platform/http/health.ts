import { Hono } from 'hono'
import type { OpenDatabase } from '../db/db.ts'
import { pendingMigrations } from '../db/migrate.ts'
import { loadMigrationFiles } from '../db/migration-files.ts'

export interface Readiness {
  ready: boolean
  database: boolean
  migrations: boolean
}

/** Checks whether the database responds and has the migrations of this version. */
export async function getReadiness(database: OpenDatabase): Promise<Readiness> {
  try {
    const applied = await database.kysely.selectFrom('migration').select(['name', 'checksum']).execute()
    const migrations = pendingMigrations(await loadMigrationFiles(), applied).length === 0
    return { ready: migrations, database: true, migrations }
  } catch (error) {
    const database = (error as { code?: string }).code === 'MIGRATION_FAILED'
    return { ready: false, database, migrations: false }
  }
}

/** Routes for monitoring. `/health/live`: the process responds. `/health/ready`: the process can handle requests. */
export const health = (database: OpenDatabase, isStopping: () => boolean): Hono =>
  new Hono()
    .get('/live', (c) => c.json({ live: true }))
    .get('/ready', async (c) => {
      const readiness = await getReadiness(database)
      const ready = readiness.ready && !isStopping()
      return c.json({ ...readiness, ready }, ready ? 200 : 503)
    })
