import { expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { useDatabaseBefore } from '../../../testing/before-migration.ts'

const { insert, migrate, query } = useDatabaseBefore('20261129_1100_signed_links.sql')

it('moves the links for answers and comments with their ids, secrets, expiry and revocation, and drops their tables', async () => {
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

  await migrate()

  const rows = await query(
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
  const access = await query('select a.organisation_ids from signed_link l join access a on a.id = l.access_id')
  expect(access).toEqual([{ organisation_ids: [ministryId] }, { organisation_ids: [ministryId] }])
  const tables = await query(`select to_regclass('answer_link') as a, to_regclass('comment_link') as c`)
  expect(tables).toEqual([{ a: null, c: null }])
})
