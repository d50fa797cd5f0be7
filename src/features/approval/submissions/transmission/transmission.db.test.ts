import { describe, expect, it } from 'vitest'
import { emptyAct } from '#features/approval/path/act.ts'
import { pathEvents } from '#features/approval/path/events.ts'
import { insertAct, listRounds } from '#features/approval/path/queries/acts.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { submissionRoutes } from '../routes.ts'
import { transmissionRoutes } from './routes.ts'
import { storeSentDocuments } from './store-document.ts'

pathEvents.versionSent.subscribe(storeSentDocuments)

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  sentDocuments: transmissionRoutes,
  tasks: taskRoutes,
  submissions: submissionRoutes,
})
const testDate = '2026-11-24'
const secret = 'Nachtploeg aan de grens'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id
let member: Actor

/**
 * The zone's plan with a part that the council named confidential, approved by all deciders and sent to the ministries.
 */
prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  await scenario.write('municipality_missions', secret)
  await api.database.pool.query(
    `update element set confidential = true, confidential_reason = 'ZVR' where title -> 'text' ->> 'nl' = $1`,
    [secret],
  )
  versionId = await scenario.completeDeliberation()
  member = await enrol(api.database, people.council_member(scenario.bodies[0]!, 'Member'))
  const lead = scenario.path(scenario.chief)
  const { planId } = scenario
  const decision = { planId, versionId, verdict: 'approved', date: testDate, text: 'Minutes.' } as const
  await lead.decide({
    ...decision,
    step: 'council_agreement',
    seat: { organisationId: scenario.policeCouncil, function: null },
  })
  for (const { seat } of scenario.getStep(await scenario.show(), 'local_approval').seats)
    await lead.decide({ ...decision, step: 'local_approval', seat })
  await lead.forwardPlan({ planId, step: 'transmission', date: testDate })
  for (const { seat } of scenario.getStep(await scenario.show(), 'approval').seats)
    await lead.decide({ ...decision, step: 'approval', seat })
  await lead.forwardPlan({ planId, step: 'councils_informed', date: testDate })
})
const findSent = async (actor: Actor, step: string) =>
  (await api.as(actor).sentDocuments.listSent({ planId: scenario.planId })).find((entry) => entry.step === step)
const getSentText = async (actor: Actor, id: Id) =>
  (await api.as(actor).sentDocuments.getSentFile({ id, language: 'nl', form: 'html' })).text()

describe('document sent at a step', () => {
  it('is created once from the decided version, stored with a hash, and published with the recipients', async () => {
    const sent = (await findSent(scenario.chief, 'transmission'))!
    expect(sent).toMatchObject({
      stepNumber: 'Z8',
      versionNumber: 1,
      withoutConfidential: false,
      title: 'Zonaal veiligheidsplan',
      languages: ['nl'],
    })
    expect(sent.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(sent.receivers.map(({ organisationId }) => organisationId).sort()).toEqual(
      [scenario.interior, scenario.justice].sort(),
    )
    await scenario.write('capacity', 'Later geschreven')
    const text = await getSentText(scenario.chief, sent.id)
    expect(text).toContain('Capaciteit')
    expect(text).not.toContain('Later geschreven')
  })

  it('is in the order of the language regime, and marks a language that the regime forbids, with its reason [law-6]', async () => {
    const { pool } = api.database
    await pool.query(
      `update area set code = 'BE-M-73109' where id = (select area_id from organisation where id = $1)`,
      [scenario.zone],
    )
    await pool.query(`update plan set languages = array['en', 'nl'], area_id = null where id = $1`, [scenario.planId])
    const transact = transactor(api.context(scenario.chief), { permission: 'path.speak', effect: 'write' }, [], {})
    await transact('write', async (context) => {
      const [round] = await listRounds(context.tx, scenario.planId)
      const receiverIds = [scenario.interior]
      await storeSentDocuments(context, {
        planId: scenario.planId,
        roundId: round!.id,
        step: 'transmission',
        receiverIds,
      })
    })
    const sent = (await findSent(scenario.chief, 'transmission'))!
    expect(sent).toMatchObject({ languages: ['nl', 'en'], courtesyLanguages: ['en'] })
    const form = 'html' as const
    const english = await (
      await api.as(scenario.chief).sentDocuments.getSentFile({ id: sent.id, language: 'en', form })
    ).text()
    for (const text of ['Courtesy translation', 'the plan is also kept in this language', 'Authentic text: Dutch'])
      expect(english).toContain(text)
    expect(await getSentText(scenario.chief, sent.id)).not.toContain('Hoffelijkheidsvertaling')
  })

  it('contains the confidential part for the ministries, and for the councils a gap in text, elements and stored bytes [path-11]', async () => {
    const whole = (await findSent(scenario.chief, 'transmission'))!
    expect(await getSentText(scenario.chief, whole.id)).toContain(secret)
    const council = (await findSent(member, 'councils_informed'))!
    expect(council.withoutConfidential).toBe(true)
    const text = await getSentText(member, council.id)
    expect(text).not.toContain(secret)
    expect(text).toContain('Weggelaten')
    const { elements } = await api.as(member).sentDocuments.getSent({ id: council.id })
    expect(JSON.stringify(elements)).toContain('Capaciteit')
    expect(JSON.stringify(elements)).not.toContain(secret)
    const { rows } = await api.database.pool.query(
      `select documents::text || elements::text as bytes from sent_document where id = $1`,
      [council.id],
    )
    expect(rows[0].bytes).not.toContain(secret)
  })

  it('is readable for sender and recipients only, also for recipients who may not read the plan', async () => {
    expect(await findSent(member, 'transmission')).toBeUndefined()
    const whole = (await findSent(scenario.chief, 'transmission'))!
    expect((await catchError(api.as(member).sentDocuments.getSent({ id: whole.id }))).code).toBe('NOT_FOUND')
    expect((await catchError(getSentText(member, whole.id))).code).toBe('NOT_FOUND')
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [scenario.planId])
    const received = await api.as(member).sentDocuments.listSent({ receiverId: scenario.bodies[0]! })
    const informed = { step: 'councils_informed', stepNumber: 'Z10' }
    expect(received).toMatchObject([{ ...informed, title: 'Zonaal veiligheidsplan', versionNumber: 1 }])
    expect(await getSentText(member, received[0]!.id)).toContain('Capaciteit')
  })

  it('cannot be changed in the database', async () => {
    const { id } = (await findSent(scenario.chief, 'transmission'))!
    await expect(
      api.database.pool.query(`update sent_document set hash = 'other' where id = $1`, [id]),
    ).rejects.toThrow('cannot be changed')
  })

  it('of an addendum is created from the version of the addendum, and ends requests for missing items', async () => {
    const { planId } = scenario
    const lead = scenario.path(scenario.chief)
    await lead.enterIntoForce({ planId, step: 'in_force', date: testDate })
    await api.database.pool.query(
      `insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, access_id)
       select gen_random_uuid(), 'complete_plan', 'plan', $1, $1, $2, $3, 1`,
      [planId, scenario.interior, scenario.zone],
    )
    await lead.openAddendum({ planId, reason: 'National plan was amended.' })
    await scenario.write('capacity', 'Bijkomende ploeg')
    const second = await scenario.freeze()
    await lead.completeStep({ planId, step: 'drafting', date: testDate })
    await lead.submitVersion({ planId, versionId: second, date: testDate })
    const decision = { planId, versionId: second, verdict: 'approved', date: testDate, text: 'Minutes.' } as const
    for (const step of ['security_council', 'council_agreement', 'local_approval'])
      for (const { seat } of scenario.getStep(await scenario.show(), step).seats)
        await lead.decide({ ...decision, step, seat })
    await lead.forwardPlan({ planId, step: 'transmission', date: testDate })
    const [latest] = await api.as(scenario.chief).sentDocuments.listSent({ planId })
    expect(latest).toMatchObject({ step: 'transmission', versionNumber: 2 })
    expect(await getSentText(scenario.chief, latest!.id)).toContain('Bijkomende ploeg')
    expect((await api.as(scenario.chief).tasks.listTasks({ kind: 'complete_plan' })).rows).toEqual([])
    const submissions = await api
      .as(await enrol(api.database, people.ministry_planner(scenario.interior)))
      .submissions.listReceivedPlans({ organisationId: scenario.interior })
    expect(submissions.rows).toMatchObject([{ addendum: true, versionNumber: 2, state: 'sent' }])
  })
})

describe('receipt of a sent document', () => {
  const step = 'councils_informed'
  const receive = (actor: Actor, given: { id: Id; ownerId: Id; date?: string }) =>
    api.as(actor).sentDocuments.receiveSent(given)
  /** The receipts shown on the path, by council. */
  const listSeatReceipts = async () =>
    scenario.getStep(await scenario.show(), step).seats.map(({ seat, receivedOn }) => [seat.organisationId, receivedOn])
  const listOwnReceipts = async (actor: Actor, id: Id) => (await api.as(actor).sentDocuments.getSent({ id })).receipts

  it('is confirmed once by a council that may not read the plan, and appears in the approval procedure', async () => {
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [scenario.planId])
    expect((await catchError(scenario.show(member))).code).toBe('NOT_FOUND')
    const [own, other] = [scenario.bodies[0]!, scenario.bodies[1]!]
    const { id } = (await findSent(member, step))!
    expect(await listOwnReceipts(member, id)).toEqual([{ organisationId: own, receivedOn: null, mayConfirm: true }])
    expect((await catchError(receive(member, { id, ownerId: own, date: '2026-11-25' }))).code).toBe('DATE_IN_FUTURE')
    const visible = await receive(member, { id, ownerId: own })
    expect(visible.receipts).toEqual([{ organisationId: own, receivedOn: testDate, mayConfirm: false }])
    expect(await listOwnReceipts(member, id)).toEqual(visible.receipts)
    expect(await listSeatReceipts()).toEqual([
      [own, testDate],
      [other, null],
    ])
    const act = (await scenario.show()).acts.at(-1)!
    expect(act).toMatchObject({ kind: 'received', provenance: 'in_person', seat: { organisationId: own } })
    expect((await catchError(receive(member, { id, ownerId: own }))).code).toBe('ALREADY_RECORDED')
  })

  it('is confirmed only for the own council by a representative, and visible to that council only', async () => {
    const [own, other] = [scenario.bodies[0]!, scenario.bodies[1]!]
    const { id } = (await findSent(member, step))!
    const neighbour = await enrol(api.database, people.council_member(other, 'Neighbour'))
    const citizen = await enrol(api.database, people.reader(own, 'Citizen'))
    const stranger = await enrol(api.database, people.council_member(scenario.prosecution, 'Stranger'))
    await receive(member, { id, ownerId: own })
    expect(await listOwnReceipts(neighbour, id)).toEqual([
      { organisationId: other, receivedOn: null, mayConfirm: true },
    ])
    expect(await listOwnReceipts(citizen, id)).toEqual([
      { organisationId: own, receivedOn: testDate, mayConfirm: false },
    ])
    expect((await catchError(receive(member, { id, ownerId: other }))).code).toBe('FORBIDDEN')
    expect((await catchError(receive(citizen, { id, ownerId: own }))).code).toBe('FORBIDDEN')
    expect((await catchError(receive(stranger, { id, ownerId: scenario.prosecution }))).code).toBe('NOT_FOUND')
    expect((await catchError(receive(scenario.chief, { id, ownerId: scenario.zone }))).code).toBe('NOT_SENT_TO_YOU')
    // The database does not let a council write for another either.
    const transact = transactor(api.context(member), { permission: 'path.speak', effect: 'write' }, [], {})
    const written = transact('write', async (context) => {
      const [round] = await listRounds(context.tx, scenario.planId)
      const seat = { organisationId: other, function: null }
      const given = { kind: 'received', provenance: 'in_person', step, seat, date: testDate } as const
      const act = { ...emptyAct, ...given, id: newId() }
      const at = { roundId: round!.id, planId: scenario.planId, now: context.now, personId: member.personId }
      await insertAct(context.tx, act, { ...at, ownerId: other })
    })
    await expect(written).rejects.toThrow('did not hold this seat')
    expect((await listSeatReceipts()).map(([, day]) => day)).toEqual([testDate, null])
  })

  it('is no longer requested after the sending is withdrawn', async () => {
    const { id } = (await findSent(member, step))!
    const sent = (await scenario.show()).acts.find(
      (act) => act.kind === 'sent' && act.seat?.organisationId === scenario.bodies[0],
    )
    await scenario.path(scenario.chief).withdrawAct({ id: sent!.id, text: 'Sent too early.' })
    expect(await listOwnReceipts(member, id)).toEqual([
      { organisationId: scenario.bodies[0]!, receivedOn: null, mayConfirm: false },
    ])
    expect((await catchError(receive(member, { id, ownerId: scenario.bodies[0]! }))).code).toBe('DOCUMENT_REPLACED')
  })
})
