import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Returns the address of another database of the same server. */
export function getDatabaseUrl(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/**
 * Creates a database, empty or as a copy of a database without connections.
 * @returns the name
 */
export async function createDatabase(server: string, template = 'template0'): Promise<string> {
  const name = `integral_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await runOnServer(server, `create database ${name} template ${pg.escapeIdentifier(template)}`)
  return name
}

/** Drops a database, also when connections are open. */
export const dropDatabase = (server: string, database: string): Promise<void> =>
  runOnServer(server, `drop database if exists ${pg.escapeIdentifier(database)} with (force)`)

/** Drops a role that owns no objects. Drop the database with the grants to the role first. */
export const dropRole = (server: string, role: string): Promise<void> =>
  runOnServer(server, `drop role if exists ${pg.escapeIdentifier(role)}`)

async function runOnServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
