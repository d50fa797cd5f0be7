import { expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { useDatabaseBefore } from '../../../../testing/before-migration.ts'
import { toPresentContent } from './former-confidential.ts'

const database = useDatabaseBefore('20261130_2430_proposed_confidential.sql')
const { insert, query } = database

it('keeps who declared a part confidential, and when, as its reason in the plan and its history [law-91]', async () => {
  const ownerId = await insert('organisation', { code: 'O', kind: 'body', level: 'local', names: {}, sort_name: 'o' })
  const planId = await insert('plan', {
    ...{ code: newId(), kind: 'plan', title: {}, owner_id: ownerId, pack_version: '2026.1.0' },
    ...{ period_from: '2026-01-01', period_to: '2030-01-01', access_id: 1, state: 'drafting' },
    ...{ issuing_body_ids: [ownerId], duration: 'P4Y', marking: 0, languages: ['en'] },
  })
  const element = { plan_id: planId, owner_id: ownerId, position: 'a0', kind: 'text', access_id: 1 }
  const declared = { confidential_by: 'Council', confidential_on: '2026-02-01' }
  const id = await insert('element', { ...element, confidential: true, ...declared })
  await insert('element', { ...element, ...declared })
  const was = { declaredBy: 'Council', date: '2026-02-01' }
  const change = { plan_id: planId, element_id: id, at: '2026-11-01T10:00:00Z', procedure: 'p', access_id: 1 }
  for (const fields of [
    { confidential: [null, was], code: ['A', 'B'] },
    { confidential: [was, null] },
    { code: [1, 2] },
  ])
    await insert('change', { ...change, fields: JSON.stringify(fields) })

  await database.migrate()
  const reason = { reason: 'Council, 2026-02-01' }
  expect(
    await query('select confidential, confidential_reason, revision from element order by confidential desc'),
  ).toEqual([
    { confidential: true, confidential_reason: reason.reason, revision: 1 },
    { confidential: false, confidential_reason: null, revision: 1 },
  ])
  expect(await query('select fields from change order by id')).toEqual([
    { fields: { confidential: [null, reason], code: ['A', 'B'] } },
    { fields: { confidential: [reason, null] } },
    { fields: { code: [1, 2] } },
  ])
  // Frozen rows stay as they were hashed, and are read in the same form.
  expect(toPresentContent({ kind: 'text', confidential: was })).toEqual({ kind: 'text', confidential: reason })
})
