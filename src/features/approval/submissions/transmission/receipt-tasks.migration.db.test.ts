import { expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { useDatabaseBefore } from '../../../../../testing/before-migration.ts'

const database = useDatabaseBefore('20261129_2115_receipt_tasks.sql')
const { insert, query } = database
const recordedAt = '2026-11-01T10:00:00Z'
const makeOrganisation = (code: string) =>
  insert('organisation', { code, kind: 'body', level: 'local', names: {}, sort_name: code })

/** Creates a plan that an organisation sent, with the act and the document of each sending. */
async function makePlan(ownerId: string) {
  const planId = await insert('plan', {
    ...{ code: newId(), kind: 'plan', title: {}, owner_id: ownerId, pack_version: '2026.1.0' },
    ...{ period_from: '2026-01-01', period_to: '2030-01-01', access_id: 1, state: 'in_decision' },
    ...{ issuing_body_ids: [ownerId], duration: 'P4Y', marking: 0, languages: ['en'] },
  })
  const about = { plan_id: planId, round_id: newId(), owner_id: ownerId, step: 'sending', access_id: 1 }
  const act = (kind: string, organisationId: string, more: object = {}) =>
    insert('path_act', {
      ...{ ...about, kind, seat_organisation_id: organisationId, on_date: '2026-11-01', recorded_at: recordedAt },
      ...more,
    })
  const send = async (organisationId: string, title: string) => {
    const versionId = newId()
    const actId = await act('sent', organisationId, { version_id: versionId, sections: '{}' })
    const sentId = await insert('sent_document', {
      ...{ ...about, version_id: versionId, receiver_ids: [organisationId], without_confidential: false, hash: title },
      ...{ documents: JSON.stringify({ en: { title } }), elements: '[]', created_at: recordedAt },
    })
    return { actId, sentId }
  }
  return { planId, act, send }
}

it('gives the receivers of plans that were sent before a task, unless they confirmed receipt or the sending was withdrawn', async () => {
  const [owner, ministry, council, parliament] = await Promise.all(
    ['owner', 'ministry', 'council', 'parliament'].map(makeOrganisation),
  )
  const { planId, act, send } = await makePlan(owner!)
  await send(ministry!, 'First')
  const again = await send(ministry!, 'Second')
  await send(council!, 'Received')
  await act('received', council!)
  const withdrawn = await send(parliament!, 'Withdrawn')
  await act('withdrawn', parliament!, { withdraws: withdrawn.actId })
  const other = await makePlan(owner!)
  const known = await other.send(council!, 'Known')
  await insert('task', {
    ...{ kind: 'receive_plan', subject_kind: 'sent_document', subject_id: known.sentId, plan_id: other.planId },
    ...{ owner_id: owner, organisation_id: council, data: {}, created_at: recordedAt, access_id: 1 },
  })

  await database.migrate()
  expect(
    await query(
      `select plan_id, subject_id, organisation_id, data from task where kind = 'receive_plan' order by data::text`,
    ),
  ).toEqual([
    { plan_id: planId, subject_id: again.sentId, organisation_id: ministry, data: { names: { en: 'Second' } } },
    { plan_id: other.planId, subject_id: known.sentId, organisation_id: council, data: {} },
  ])
})
