import { getMigrations } from 'better-auth/db/migration'
import pino from 'pino'
import { expect, it } from 'vitest'
import { useDatabase } from '../../../testing/database.ts'
import { signInOptions } from './sign-in.ts'

const database = useDatabase()
const options = () =>
  signInOptions({
    database,
    secret: 'a secret of the tests, long enough',
    publicUrl: 'http://localhost:4321',
    log: pino({ level: 'silent' }),
  })

it('the sign-in tables are those that better-auth asks for', async () => {
  const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems } = await getMigrations(options())
  expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems }).toEqual({
    toBeCreated: [],
    toBeAdded: [],
    toBeAddedIndexes: [],
    schemaProblems: [],
  })
})

it('a column that is missing would be noticed', async () => {
  await database.pool.query('alter table auth_session rename column user_agent to agent')
  try {
    const { toBeAdded } = await getMigrations(options())
    expect(toBeAdded.map((one) => [one.table, Object.keys(one.fields)])).toEqual([['auth_session', ['user_agent']]])
  } finally {
    await database.pool.query('alter table auth_session rename column agent to user_agent')
  }
})

it('the application role may touch none of them', async () => {
  const { rows } = await database.pool.query<{ name: string; may: boolean; secured: boolean }>(
    `select c.relname as name, c.relrowsecurity as secured,
       has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate, references, trigger')
         or has_any_column_privilege($1, c.oid, 'select, insert, update, references') as may
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
  for (const row of rows) expect(row).toMatchObject({ may: false, secured: true })
})
