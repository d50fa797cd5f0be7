import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { expect, it } from 'vitest'
import { describeTables } from '../scripts/generate-db-types.ts'
import { describeSchema } from '../scripts/generate-schema.ts'
import { useDatabase } from './database.ts'

const database = useDatabase()

/** Describes the schema as migrated, without the additional tables of the tests. */
async function asMigrated(how: (client: pg.ClientBase) => Promise<string>): Promise<string> {
  const client = await database.pool.connect()
  try {
    await client.query('begin; drop schema if exists testing cascade')
    return await how(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const committed = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8')

it('schema.sql matches the schema of both databases', async () => {
  await expect(asMigrated(describeSchema)).resolves.toBe(await committed('schema.sql'))
})

it('the generated types match the schema of both databases', async () => {
  await expect(asMigrated(describeTables)).resolves.toBe(await committed('src/platform/db/schema.generated.ts'))
})

it('an object that the dump cannot write is an error, not a gap', async () => {
  const describeWithAggregate = async (client: pg.ClientBase) => {
    await client.query('create aggregate longest (text) (sfunc = textcat, stype = text)')
    return describeSchema(client)
  }
  await expect(asMigrated(describeWithAggregate)).rejects.toThrow('cannot write: aggregate longest(text)')
})
