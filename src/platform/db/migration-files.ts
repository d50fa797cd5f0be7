import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface MigrationFile {
  /** `20261124_1000_create_plan.sql`: the time of writing determines the order. */
  name: string
  sql: string
  /** SHA-256 of the file, in hexadecimal. */
  checksum: string
}

export const migrationFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))

const namePattern = /^\d{8}_\d{4}_[a-z0-9_]+\.sql$/

/**
 * Returns the migrations of a folder in order.
 * @throws when a name does not begin with a time
 */
export async function loadMigrationFiles(folder = migrationFolder): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const misnamed = names.find((name) => !namePattern.test(name))
  if (misnamed) throw new Error(`A migration is named 20261124_1000_create_plan.sql; ${misnamed} is not.`)
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
