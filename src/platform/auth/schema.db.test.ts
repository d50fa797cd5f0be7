import { getMigrations } from 'better-auth/db/migration'
import type pg from 'pg'
import pino from 'pino'
import { expect, it } from 'vitest'
import { useDatabase } from '../../../testing/database.ts'
import { buildSignInOptions } from './sign-in.ts'

const database = useDatabase()
const options = () =>
  buildSignInOptions({
    database,
    secret: 'a secret of the tests, long enough',
    publicUrl: 'http://localhost:4321',
    log: pino({ level: 'silent' }),
  })

/** Returns columns, constraints and indexes of the tables with these names in a schema, as text. */
async function describeTables(client: pg.ClientBase, schema: string, names: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('%s.%s %s null=%s default=%s', table_name, column_name, udt_name, is_nullable, column_default) as line
       from information_schema.columns where table_schema = $1 and table_name = any ($2)
     union all
     select format('%s: %s', c.conrelid::regclass, pg_get_constraintdef(c.oid)) from pg_constraint c
       join pg_class t on t.oid = c.conrelid
       where t.relnamespace = $1::regnamespace and t.relname = any ($2) and c.contype <> 'n'
     union all
     select indexdef from pg_indexes where schemaname = $1 and tablename = any ($2)`,
    [schema, names],
  )
  return rows.map(({ line }) => line.replaceAll(`${schema}.`, '')).sort()
}

/**
 * Compares the schema that better-auth would create with the schema of this product. The created schema is rolled back
 * at once.
 */
async function compare(names: readonly string[]): Promise<{ expected: string[]; actual: string[] }> {
  const migrations = await getMigrations(options())
  const statements = await migrations.compileMigrations()
  const client = await database.pool.connect()
  try {
    await client.query('begin; create schema asked; set local search_path = asked')
    await client.query(statements)
    const expectedTables = await describeTables(client, 'asked', names)
    await client.query('set local search_path = public')
    return { expected: expectedTables, actual: await describeTables(client, 'public', names) }
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const tables = ['auth_account', 'auth_rate_limit', 'auth_session', 'auth_user', 'auth_verification']

it('the sign-in tables match the tables that better-auth requires', async () => {
  const { expected, actual } = await compare(tables)
  expect(actual).toEqual(expected)
  for (const table of tables) expect(expected.filter((line) => line.startsWith(`${table}.id uuid`))).toHaveLength(1)
  expect(expected.join('\n')).toMatch(/FOREIGN KEY \(user_id\) REFERENCES auth_user/)
})

it('a missing column is detected', async () => {
  await database.pool.query('alter table auth_session rename column user_agent to agent')
  try {
    const { expected, actual } = await compare(tables)
    expect(expected.filter((line) => !actual.includes(line))).toEqual([
      'auth_session.user_agent text null=YES default=',
    ])
  } finally {
    await database.pool.query('alter table auth_session rename column agent to user_agent')
  }
})

it('the application role has no access to the sign-in tables', async () => {
  const { rows } = await database.pool.query<{ name: string; allowed: boolean; secured: boolean }>(
    `select c.relname as name, c.relrowsecurity as secured,
       has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate, references, trigger')
         or has_any_column_privilege($1, c.oid, 'select, insert, update, references') as allowed
     from pg_class c where c.relkind = 'r' and c.relname like 'auth\\_%' order by 1`,
    [database.applicationRole],
  )
  expect(rows.map((row) => row.name)).toEqual([
    'auth_account',
    'auth_link',
    'auth_rate_limit',
    'auth_session',
    'auth_user',
    'auth_verification',
  ])
  for (const row of rows) expect(row).toMatchObject({ allowed: false, secured: true })
})
