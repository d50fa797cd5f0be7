import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { openInProcessDatabase } from '../../../testing/in-process.ts'
import { createDatabase, dropDatabase, dropRole, getDatabaseUrl } from '../../../testing/postgres-databases.ts'
import { connect, type OpenDatabase } from './db.ts'
import { MigrationError, migrate } from './migrate.ts'

let database: OpenDatabase
let folder: string
let closeServer: () => Promise<void>

beforeAll(async () => {
  const template = inject('template')
  if (template.kind === 'postgres') {
    const name = await createDatabase(template.server)
    database = await connect({ connectionString: getDatabaseUrl(template.server, name) }, false)
    closeServer = async () => {
      await dropDatabase(template.server, name)
      await dropRole(template.server, database.applicationRole)
    }
  } else {
    const server = await openInProcessDatabase()
    database = await connect(server.connection, true)
    closeServer = server.close
  }
})
afterAll(async () => {
  await database.close()
  await closeServer()
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'integral-migrations-'))
  await database.pool.query('drop schema public cascade; create schema public')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
const tableExists = async (name: string): Promise<boolean> =>
  (await database.pool.query('select to_regclass($1) is not null as there', [name])).rows[0].there

it('applies migrations once, ordered by time', async () => {
  write('20261124_1100_fill.sql', 'insert into thing values (1); insert into thing values (2);')
  write('20261124_1000_create.sql', 'create table thing (id int);')
  const names = ['20261124_1000_create.sql', '20261124_1100_fill.sql']
  await expect(migrate(database.pool, folder)).resolves.toEqual({ applied: names })
  await expect(migrate(database.pool, folder)).resolves.toEqual({ applied: [] })
  write('20261124_1200_more.sql', 'insert into thing values (3);')
  await expect(migrate(database.pool, folder)).resolves.toEqual({ applied: ['20261124_1200_more.sql'] })
  await expect(database.pool.query('select id from thing order by id')).resolves.toMatchObject({ rowCount: 3 })
})

it('grants to a role that is named after the database, may not sign in, and gets only the granted rights', async () => {
  write(
    '20261124_1000_grant.sql',
    'create table seen (id int); create table unseen (id int); grant select on seen to :app_role;',
  )
  await migrate(database.pool, folder)
  const client = await database.pool.connect()
  await client.query(`begin; set local role "${database.applicationRole}"`)
  await expect(client.query('select 1::text from seen')).resolves.toMatchObject({ rowCount: 0 })
  await expect(client.query('select from unseen')).rejects.toThrow('permission denied for table unseen')
  client.release(true)
  const { rows } = await database.pool.query(
    `select current_database() || '_app' as name, rolcanlogin, rolsuper from pg_roles where rolname = $1`,
    [database.applicationRole],
  )
  expect(rows).toEqual([{ name: database.applicationRole, rolcanlogin: false, rolsuper: false }])
})

it('does not change a cast to a type with the name of the role', async () => {
  write(
    '20261124_1000_cast.sql',
    'create domain app_role as text; create table cast_kept as select 1::text::app_role as role;',
  )
  await migrate(database.pool, folder)
  await expect(tableExists('cast_kept')).resolves.toBe(true)
})

it('rolls back a failed migration, and names it [ops-3]', async () => {
  write('20261124_1000_good.sql', 'create table good (id int);')
  write('20261124_1100_bad.sql', 'create table half (id int); select 1 / 0;')
  await expect(migrate(database.pool, folder)).rejects.toThrow(
    'Migration 20261124_1100_bad.sql failed: division by zero',
  )
  await expect(tableExists('good')).resolves.toBe(true)
  await expect(tableExists('half')).resolves.toBe(false)
  write('20261124_1100_bad.sql', 'create table half (id int);')
  await expect(migrate(database.pool, folder)).resolves.toEqual({ applied: ['20261124_1100_bad.sql'] })
})

it('refuses a migration that was changed after it was applied', async () => {
  write('20261124_1000_create.sql', 'create table thing (id int);')
  await migrate(database.pool, folder)
  write('20261124_1000_create.sql', 'create table thing (id bigint);')
  write('20261124_1100_next.sql', 'create table next (id int);')
  await expect(migrate(database.pool, folder)).rejects.toThrow(
    'Migration 20261124_1000_create.sql was changed after it was applied.',
  )
  await expect(tableExists('next')).resolves.toBe(false)
})

it('refuses a database that a newer version has migrated [ops-3]', async () => {
  write('20261124_1000_create.sql', 'create table thing (id int);')
  write('20270101_1000_newer.sql', 'create table newer (id int);')
  await migrate(database.pool, folder)
  rmSync(join(folder, '20270101_1000_newer.sql'))
  await expect(migrate(database.pool, folder)).rejects.toThrow(MigrationError)
  await expect(migrate(database.pool, folder)).rejects.toThrow(
    'has migration 20270101_1000_newer.sql, which is unknown here',
  )
})

it('refuses a database of the time before the first release, and names the way out', async () => {
  write('20261124_1000_create.sql', 'create table thing (id int);')
  await migrate(database.pool, folder)
  rmSync(join(folder, '20261124_1000_create.sql'))
  write('20261128_1000_platform.sql', 'create table other (id int);')
  await expect(migrate(database.pool, folder)).rejects.toThrow(
    /made before the first release: it has migration 20261124_1000_create\.sql.*integral export/,
  )
  await expect(tableExists('other')).resolves.toBe(false)
})

it('refuses a migration that comes before an applied migration', async () => {
  write('20261124_1100_later.sql', 'create table later (id int);')
  await migrate(database.pool, folder)
  write('20261124_1000_earlier.sql', 'create table earlier (id int);')
  await expect(migrate(database.pool, folder)).rejects.toThrow(
    '20261124_1000_earlier.sql comes before 20261124_1100_later.sql',
  )
})

it('applies each migration once when several processes start at the same time', async () => {
  write('20261124_1000_create.sql', 'create table thing (id int);')
  write('20261124_1100_fill.sql', 'insert into thing values (1);')
  const results = await Promise.all([1, 2, 3].map(() => migrate(database.pool, folder)))
  expect(results.flatMap(({ applied }) => applied).sort()).toEqual([
    '20261124_1000_create.sql',
    '20261124_1100_fill.sql',
  ])
  await expect(database.pool.query('select id from thing')).resolves.toMatchObject({ rowCount: 1 })
})

it('refuses a file name without a time', async () => {
  write('create.sql', 'create table thing (id int);')
  await expect(migrate(database.pool, folder)).rejects.toThrow('create.sql is not')
})
