import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { connect } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { openInProcessDatabase } from '../testing/in-process.ts'

/** Runs `read` on a fresh embedded database with all migrations. */
export async function withMigratedDatabase<T>(read: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const server = await openInProcessDatabase()
  const database = await connect(server.connection, true)
  try {
    await migrate(database.pool)
    const client = await database.pool.connect()
    return await read(client).finally(() => client.release())
  } finally {
    await database.close()
    await server.close()
  }
}

/**
 * Writes a generated file. With `--check` it only reports by exit code 1 that the file is out of date. `path` is
 * relative to the root.
 */
export async function writeGenerated(path: string, content: string, script: string): Promise<void> {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  const isFresh = (await readFile(file, 'utf8').catch(() => undefined)) === content
  if (process.argv.includes('--check')) {
    if (isFresh) return
    process.stderr.write(`${path} is stale. Refresh it with: node ${script}\n`)
    process.exitCode = 1
    return
  }
  if (!isFresh) await writeFile(file, content)
  process.stdout.write(`${path} ${isFresh ? 'is up to date' : 'written'}\n`)
}
