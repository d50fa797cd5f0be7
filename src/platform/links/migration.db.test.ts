import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { openInProcessDatabase } from '../../../testing/in-process.ts'
import { createDatabase, dropDatabase, dropRole, getDatabaseUrl } from '../../../testing/postgres-databases.ts'
import { connect, type OpenDatabase } from '../db/db.ts'
import { migrate } from '../db/migrate.ts'

const migrations = join(import.meta.dirname, '../../../migrations')
const migration = '20261129_1100_signed_links.sql'
const folder = mkdtempSync(join(tmpdir(), 'integral-migrations-'))
let database: OpenDatabase
let close: () => Promise<void>

beforeAll(async () => {
  const template = inject('template')
  if (template.kind === 'postgres') {
    const name = await createDatabase(template.server)
    database = await connect({ connectionString: getDatabaseUrl(template.server, name) }, false)
    close = async () => {
      await dropDatabase(template.server, name)
      await dropRole(template.server, database.applicationRole)
    }
  } else {
    const server = await openInProcessDatabase()
    database = await connect(server.connection, true)
    close = server.close
  }
})
afterAll(async () => {
  await database.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
})

/** Inserts a row without triggers and foreign keys. */
async function insert(table: string, row: Record<string, unknown>): Promise<string> {
  const id = newId()
  const entries = Object.entries({ id, ...row })
  const values = entries.map((_, index) => `$${index + 1}`).join(', ')
  const client = await database.pool.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    await client.query(
      `insert into ${table} (${entries.map(([name]) => name).join(', ')}) values (${values})`,
      entries.map(([, value]) => value),
    )
    await client.query('commit')
  } finally {
    client.release()
  }
  return id
}

it('moves the links for answers and comments with their ids, secrets, expiry and revocation, and drops their tables', async () => {
  const copy = (name: string) => cpSync(join(migrations, name), join(folder, name))
  for (const name of readdirSync(migrations)) if (name < migration) copy(name)
  await migrate(database.pool, folder)
  const organisation = { kind: 'ministry', level: 'federal', names: {}, sort_name: '' }
  const ministryId = await insert('organisation', { ...organisation, code: 'ministry' })
  const zoneId = await insert('organisation', { ...organisation, code: 'zone' })
  const planId = await insert('plan', {
    ...{ code: 'plan', kind: 'test', title: {}, owner_id: ministryId, issuing_body_ids: [ministryId], marking: 1 },
    ...{ period_from: '2026-01-01', period_to: '2030-01-01', duration: 'P4Y', state: 'drafting', languages: ['en'] },
    ...{ pack_version: 'test', access_id: 2 },
  })
  const at = '2026-11-24T10:00:00Z'
  const owned = { plan_id: planId, owner_id: ministryId, access_id: 1 }
  const versionId = await insert('plan_version', {
    ...owned,
    ...{ number: 1, format: '1', pack_version: 'test', hash: 'hash', reason: 'First', frozen_at: at },
  })
  const invitation = { ...owned, round_id: newId(), invited_at: at }
  const inviteeId = await insert('comment_invitee', { ...invitation, person_name: 'An expert' })
  const answers = await insert('answer_link', {
    ...{ version_id: versionId, organisation_id: zoneId, owner_id: ministryId, access_id: 1 },
    ...{ secret_hash: 'first', created_at: at, expires_at: '2026-12-24T10:00:00Z' },
  })
  const comments = await insert('comment_link', {
    ...{ ...owned, invitee_id: inviteeId, round_id: invitation.round_id, secret_hash: 'second', created_at: at },
    // An expiry before the creation, which the new table does not accept.
    ...{ expires_at: '2026-11-20T10:00:00Z', revoked_at: '2026-11-25T10:00:00Z' },
  })

  copy(migration)
  await migrate(database.pool, folder)

  const { rows } = await database.pool.query(
    `select id, purpose, subject_id, plan_id, owner_id, secret_hash, recipient_name, recipient_organisation_id,
      marking_ceiling, revoked_at is not null as revoked, expires_at from signed_link order by purpose`,
  )
  const ofPlan = { plan_id: planId, owner_id: ministryId, marking_ceiling: 1 }
  expect(rows).toMatchObject([
    { id: answers, purpose: 'answers', subject_id: versionId, secret_hash: 'first', ...ofPlan, revoked: false },
    { id: comments, purpose: 'comments', subject_id: inviteeId, secret_hash: 'second', ...ofPlan, revoked: true },
  ])
  expect(rows.map((row) => [row.recipient_name, row.recipient_organisation_id])).toEqual([
    [null, zoneId],
    ['An expert', null],
  ])
  const access = await database.pool.query(
    'select a.organisation_ids from signed_link l join access a on a.id = l.access_id',
  )
  expect(access.rows).toEqual([{ organisation_ids: [ministryId] }, { organisation_ids: [ministryId] }])
  const tables = await database.pool.query(`select to_regclass('answer_link') as a, to_regclass('comment_link') as c`)
  expect(tables.rows).toEqual([{ a: null, c: null }])
})
