import pg from 'pg'
import { ensureApplicationRole, findApplicationRole } from './application-role.ts'
import { loadMigrationFiles, type MigrationFile } from './migration-files.ts'

/** An arbitrary number, the same for every process that migrates a database of this product. */
const lockNumber = 7_305_114_201

interface AppliedMigration {
  name: string
  checksum: string
}

/**
 * Applies the migrations that the database does not have yet, in the order of their names (which begin with a time).
 * Each migration runs in a single transaction with the migration record. Forward only. `:app_role` in the SQL is
 * replaced by the quoted name of the application role. When several processes start at once, a single process applies
 * the migrations.
 * @throws MigrationError before any migration is applied
 */
export async function migrate(pool: pg.Pool, folder?: string): Promise<{ applied: string[] }> {
  const files = await loadMigrationFiles(folder)
  const client = await pool.connect()
  try {
    const role = await findApplicationRole(client)
    await runInLockedTransaction(client, async () => {
      await ensureApplicationRole(client, role)
      await client.query(`
        create table if not exists public.migration (
          name text primary key,
          checksum text not null,
          application_role text not null,
          applied_at timestamptz not null default now()
        )`)
    })
    const applied: string[] = []
    for (const file of pendingMigrations(files, await loadApplied(client))) {
      if (await apply(client, file, role)) applied.push(file.name)
    }
    return { applied }
  } finally {
    client.release()
  }
}

/** The database does not match the migrations of this version. */
export class MigrationError extends Error {
  readonly code = 'MIGRATION_FAILED'
}

/** Returns the pending migrations. Throws when the applied migrations differ from the files. */
export function pendingMigrations(files: MigrationFile[], applied: AppliedMigration[]): MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]))
  for (const { name, checksum } of applied) {
    const file = byName.get(name)
    if (!file && name < (files[0]?.name ?? '')) {
      throw new MigrationError(
        `The database was made before the first release: it has migration ${name}, and this version starts at ${files[0]!.name}. Export the plans with the version that made the database (integral export), and import them into a new database or data folder.`,
      )
    }
    if (!file) {
      throw new MigrationError(
        `The database is newer than this version: it has migration ${name}, which is unknown here. Start the newer version.`,
      )
    }
    if (file.checksum !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it was applied. Restore the file and add a new migration.`,
      )
    }
    byName.delete(name)
  }
  const last = applied
    .map((appliedMigration) => appliedMigration.name)
    .sort()
    .at(-1)
  const pending = [...byName.values()]
  const late = pending.find((file) => last !== undefined && file.name < last)
  if (late) {
    throw new MigrationError(
      `Migration ${late.name} comes before ${last}, which is already applied. Give it a later time.`,
    )
  }
  return pending
}

/** Returns whether the migration was applied here. Returns false when another process was first. */
async function apply(client: pg.ClientBase, file: MigrationFile, role: string): Promise<boolean> {
  return runInLockedTransaction(client, async () => {
    const { rowCount } = await client.query('select from public.migration where name = $1', [file.name])
    if (rowCount !== 0) return false
    try {
      await client.query(file.sql.replaceAll(/(?<!:):app_role\b/g, () => pg.escapeIdentifier(role)))
    } catch (error) {
      throw new Error(`Migration ${file.name} failed: ${(error as Error).message}`, { cause: error })
    }
    await client.query('insert into public.migration (name, checksum, application_role) values ($1, $2, $3)', [
      file.name,
      file.checksum,
      role,
    ])
    return true
  })
}

async function runInLockedTransaction<T>(client: pg.ClientBase, run: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockNumber])
    const result = await run()
    await client.query('commit')
    return result
  } catch (error) {
    // The first error is the relevant error. If the connection is lost, the transaction has ended too.
    await client.query('rollback').catch(() => {})
    throw error
  }
}

async function loadApplied(client: pg.ClientBase): Promise<AppliedMigration[]> {
  return (await client.query<AppliedMigration>('select name, checksum from public.migration order by name')).rows
}
