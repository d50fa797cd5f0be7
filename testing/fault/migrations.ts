import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openPlace } from './open-place.ts'

const steps = Array.from({ length: 30 }, (_, index) => `step_${index + 10}`)
const getMigrationFileName = (step: string): string => `20261124_10${step.slice(-2)}_${step}.sql`

/** Writes migrations that run long enough to be interrupted. Each creates a table and fills it. */
export function writeSteps(folder: string): void {
  for (const step of steps) {
    const sql = `create table ${step} (id int); insert into ${step} select generate_series(1, 2000); create index on ${step} (id);`
    writeFileSync(join(folder, getMigrationFileName(step)), sql)
  }
}

/**
 * Opens the database again and expects each migration either complete with the migration record or absent. Then applies
 * the others.
 */
export async function expectCompleteMigrations(place: string, folder: string): Promise<void> {
  const database = await openPlace(place)
  const listNames = async (query: string) =>
    (await database.pool.query<{ name: string }>(query)).rows.map(({ name }) => name)
  const records = (await listNames(`select to_regclass('migration')::text as name`)).includes('migration')
    ? await listNames('select name from migration order by name')
    : []
  const tables = await listNames(
    `select relname as name from pg_class where relname ~ '^step_[0-9]+$' and relkind = 'r' order by relname`,
  )
  expect(tables.map(getMigrationFileName)).toEqual(records)
  await expect(migrate(database.pool, folder)).resolves.toEqual({
    applied: steps.map(getMigrationFileName).filter((name) => !records.includes(name)),
  })
  for (const step of steps) {
    await expect(database.pool.query(`select from ${step}`)).resolves.toMatchObject({ rowCount: 2000 })
  }
  await database.close()
}
