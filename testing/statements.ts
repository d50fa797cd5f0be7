import type { OpenDatabase } from '../src/platform/db/db.ts'

/**
 * Returns the statements sent to the database during the run. Use it to check that reading many rows needs no more
 * statements than reading a single row.
 */
export async function countStatements(
  database: Pick<OpenDatabase, 'pool'>,
  run: () => Promise<unknown>,
): Promise<number> {
  const poolClient = await database.pool.connect()
  poolClient.release()
  const client = Object.getPrototypeOf(poolClient)
  const query = client.query
  let count = 0
  client.query = function counted(this: unknown, ...args: unknown[]) {
    count += 1
    return query.apply(this, args)
  }
  try {
    await run()
  } finally {
    client.query = query
  }
  return count
}
