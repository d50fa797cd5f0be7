import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { connect, type OpenDatabase, openDatabase } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { verifyJournal } from '#platform/journal/queries.ts'
import { useDataFolders } from '../../testing/data-folders.ts'
import { openInProcessDatabase } from '../../testing/in-process.ts'
import { createDatabase, dropDatabase, dropRole, getDatabaseUrl } from '../../testing/postgres-databases.ts'

const fixtures = join(import.meta.dirname, '../../testing/releases')
const releases = readdirSync(fixtures)
const folders = useDataFolders()
const template = inject('template')

/** Brings the database to this version and compares its content with the plan that was imported into it. */
async function expectOpens({ pool, kysely }: OpenDatabase, release: string): Promise<void> {
  await migrate(pool)
  const { plans } = JSON.parse(readFileSync(join(fixtures, release, 'plan.json'), 'utf8'))
  const [{ plan, elements }] = plans
  const stored = await pool.query('select id, title from plan where code = $1', [plan.code])
  expect(stored.rows).toMatchObject([{ title: plan.title }])
  const { rows } = await pool.query('select title from element where plan_id = $1', [stored.rows[0].id])
  const titles = rows.map(({ title }) => title?.text.en)
  expect(titles).toEqual(expect.arrayContaining(elements.map((element: typeof plan) => element.title.text.en)))
  const resources = await pool.query('select kind, service, amount::float, year from element_resource')
  expect(resources.rows).toEqual(elements.flatMap((element: typeof plan) => element.resources ?? []))
  const people = await pool.query(`select name from person where email = 'planner@example.org'`)
  expect(people.rows).toEqual([{ name: 'P. Example' }])
  const report = await verifyJournal(kysely)
  expect(report).toMatchObject({ issues: [] })
  expect(report.lines).toBeGreaterThan(0)
}

/** Restores the dump with the server's own statements, and with the application role of its grants. */
async function restore(pool: pg.Pool, release: string): Promise<string> {
  const dump = gunzipSync(readFileSync(join(fixtures, release, 'dump.sql.gz'))).toString('utf8')
  const role = /INSERT INTO public\.migration VALUES \('[^']*', '[^']*', '([^']*)'/.exec(dump)![1]!
  const { rowCount } = await pool.query('select from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await pool.query(`create role ${pg.escapeIdentifier(role)} nologin`)
  // The dump sets the search path of its session, which the pool uses again.
  await pool.query(`${dump}\nreset all;`)
  return role
}

describe.each(releases)('the database of release %s', (release) => {
  it.skipIf(template.kind === 'postgres')('opens as a data folder of the embedded database [data-6]', async () => {
    const dataDir = folders.getNewPath(release)
    mkdirSync(dataDir)
    const archive = join(folders.parent, 'data.tar')
    writeFileSync(archive, brotliDecompressSync(readFileSync(join(fixtures, release, 'data-folder.tar.br'))))
    execFileSync('tar', ['--extract', '--file', archive, '--directory', dataDir])
    const database = await openDatabase({ dataDir })
    try {
      await expectOpens(database, release)
    } finally {
      await database.close()
    }
  })

  it('opens as a restored SQL dump [data-6]', async () => {
    if (template.kind === 'embedded') {
      const instance = await openInProcessDatabase()
      const database = await connect(instance.connection, true)
      await restore(database.pool, release)
      await expectOpens(database, release)
      await database.close()
      return instance.close()
    }
    const { server } = template
    const name = await createDatabase(server)
    const database = await connect({ connectionString: getDatabaseUrl(server, name) }, false)
    const role = await restore(database.pool, release)
    await expectOpens(database, release)
    await database.close()
    await dropDatabase(server, name)
    await dropRole(server, role)
  })
})
