import { expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { useDatabaseBefore } from '../../../../testing/before-migration.ts'

const database = useDatabaseBefore('20261130_2590_ended_on.sql')
const { insert, query } = database

it('fills the day of an early end from the confirmation that completed it, or from the history [law-130]', async () => {
  const ownerId = await insert('organisation', { code: 'O', kind: 'body', level: 'local', names: {}, sort_name: 'o' })
  const makePlan = (code: string, given: object = {}) =>
    insert('plan', {
      ...{ code, kind: 'plan', title: {}, owner_id: ownerId, pack_version: '2026.1.0', state: 'ended' },
      ...{ period_from: '2022-01-01', period_to: '2030-01-01', access_id: 1, issuing_body_ids: [ownerId] },
      ...{ duration: 'P8Y', marking: 0, languages: ['en'], ...given },
    })
  const makeRow = (planId: string, kind: string, recordedAt: string, given: object = {}) =>
    insert('plan_extension', {
      plan_id: planId,
      owner_id: ownerId,
      kind,
      recorded_at: recordedAt,
      access_id: 1,
      ...given,
    })
  const endPlan = async (planId: string) => {
    const decision = { decided_on: '2026-11-01', seats: '[]', reason: 'x', needs_confirmation: true }
    const id = await makeRow(planId, 'ended', '2026-11-02T10:00:00Z', decision)
    await makeRow(planId, 'confirmed', '2026-11-03T10:00:00Z', { refers_to: id, completes: false, owner_id: newId() })
    await makeRow(planId, 'confirmed', '2026-11-05T10:00:00Z', { refers_to: id, completes: true })
  }
  const note = (planId: string, at: string) =>
    insert('change', { plan_id: planId, at, procedure: 'p', access_id: 1, fields: '{"state": ["in_force", "ended"]}' })
  await endPlan(await makePlan('A confirmed'))
  await note(await makePlan('B history'), '2025-05-05T10:00:00Z')
  await note(await makePlan('C replaced', { superseded_on: '2024-01-01' }), '2025-05-05T10:00:00Z')
  await endPlan(await makePlan('D next plan later', { superseded_on: '2027-01-01' }))
  await makePlan('E unknown')
  await note(await makePlan('F in force', { state: 'in_force', code: newId() }), '2025-05-05T10:00:00Z')

  await database.migrate()
  expect(await query('select ended_on from plan order by id')).toEqual([
    { ended_on: '2026-11-05' },
    { ended_on: '2025-05-05' },
    { ended_on: null },
    { ended_on: '2026-11-05' },
    { ended_on: null },
    { ended_on: null },
  ])
})
