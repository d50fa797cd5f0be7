import { describe, expect, it } from 'vitest'
import { nothingSaid } from '#features/approval/path/act.ts'
import { insertAct, readRounds } from '#features/approval/path/queries/acts.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { zoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/procedure.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../../testing/api.ts'
import { preparedOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { deskRoutes } from '../routes.ts'
import { transmissionRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  transmission: transmissionRoutes,
  tasks: taskRoutes,
  desk: deskRoutes,
})
const on = '2026-11-24'
const secret = 'Nachtploeg aan de grens'
let its: Awaited<ReturnType<typeof zoneWithPath>>
let versionId: Id
let member: Actor

/**
 * The zone's plan with a part that the council named confidential, approved by all deciders and sent to the ministries.
 */
preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
  await its.write('municipality_missions', secret)
  await api.database.pool.query(
    `update element set confidential = true, confidential_by = 'ZVR', confidential_on = '2026-11-01' where title -> 'text' ->> 'nl' = $1`,
    [secret],
  )
  versionId = await its.deliberated()
  member = await enrol(api.database, people.council_member(its.bodies[0]!, 'Member'))
  const lead = its.path(its.chief)
  const { planId } = its
  const decision = { planId, versionId, verdict: 'approved', on, words: 'Minutes.' } as const
  await lead.decide({
    ...decision,
    step: 'council_agreement',
    seat: { organisationId: its.policeCouncil, function: null },
  })
  for (const { seat } of its.stepOf(await its.show(), 'local_approval').seats)
    await lead.decide({ ...decision, step: 'local_approval', seat })
  await lead.sendOn({ planId, step: 'transmission', on })
  for (const { seat } of its.stepOf(await its.show(), 'approval').seats)
    await lead.decide({ ...decision, step: 'approval', seat })
  await lead.sendOn({ planId, step: 'councils_informed', on })
})
const sentOf = async (actor: Actor, step: string) =>
  (await api.as(actor).transmission.listSent({ planId: its.planId })).find((one) => one.step === step)
const textOf = async (actor: Actor, id: Id) =>
  (await api.as(actor).transmission.getSentFile({ id, language: 'nl', form: 'html' })).text()

describe('what is sent on a step', () => {
  it('is made once from the version that was decided on, kept with its hash, and told with its receivers', async () => {
    const sent = (await sentOf(its.chief, 'transmission'))!
    expect(sent).toMatchObject({
      stepNumber: 'Z8',
      versionNumber: 1,
      withoutConfidential: false,
      title: 'Zonaal veiligheidsplan',
      languages: ['nl'],
    })
    expect(sent.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(sent.receivers.map(({ organisationId }) => organisationId).sort()).toEqual(
      [its.interior, its.justice].sort(),
    )
    await its.write('capacity', 'Later geschreven')
    const text = await textOf(its.chief, sent.id)
    expect(text).toContain('Capaciteit')
    expect(text).not.toContain('Later geschreven')
  })

  it('to the ministries holds the confidential part; to the councils it is a gap, in text, elements and stored bytes', async () => {
    const whole = (await sentOf(its.chief, 'transmission'))!
    expect(await textOf(its.chief, whole.id)).toContain(secret)
    const council = (await sentOf(member, 'councils_informed'))!
    expect(council.withoutConfidential).toBe(true)
    const text = await textOf(member, council.id)
    expect(text).not.toContain(secret)
    expect(text).toContain('Weggelaten')
    const { elements } = await api.as(member).transmission.getSent({ id: council.id })
    expect(JSON.stringify(elements)).toContain('Capaciteit')
    expect(JSON.stringify(elements)).not.toContain(secret)
    const { rows } = await api.database.pool.query(
      `select documents::text || elements::text as bytes from sent_document where id = $1`,
      [council.id],
    )
    expect(rows[0].bytes).not.toContain(secret)
  })

  it('is read by who sent and who received it, also where these may not read the plan, and by nobody else', async () => {
    expect(await sentOf(member, 'transmission')).toBeUndefined()
    const whole = (await sentOf(its.chief, 'transmission'))!
    expect((await refusalOf(api.as(member).transmission.getSent({ id: whole.id }))).code).toBe('NOT_FOUND')
    expect((await refusalOf(textOf(member, whole.id))).code).toBe('NOT_FOUND')
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [its.planId])
    const received = await api.as(member).transmission.listSent({ receiverId: its.bodies[0]! })
    const informed = { step: 'councils_informed', stepNumber: 'Z10' }
    expect(received).toMatchObject([{ ...informed, title: 'Zonaal veiligheidsplan', versionNumber: 1 }])
    expect(await textOf(member, received[0]!.id)).toContain('Capaciteit')
  })

  it('stays as it was sent: the database changes nothing in it', async () => {
    const { id } = (await sentOf(its.chief, 'transmission'))!
    await expect(
      api.database.pool.query(`update sent_document set hash = 'other' where id = $1`, [id]),
    ).rejects.toThrow('stays')
  })

  it('of an addendum is made anew, from its own version, and ends what was asked for', async () => {
    const { planId } = its
    const lead = its.path(its.chief)
    await lead.enterIntoForce({ planId, step: 'in_force', on })
    await api.database.pool.query(
      `insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, access_id)
       select gen_random_uuid(), 'complete_plan', 'plan', $1, $1, $2, $3, 1`,
      [planId, its.interior, its.zone],
    )
    await lead.openAddendum({ planId, motive: 'National plan was amended.' })
    await its.write('capacity', 'Bijkomende ploeg')
    const second = await its.freeze()
    await lead.sayDone({ planId, step: 'drafting', on })
    await lead.layVersion({ planId, versionId: second, on })
    const decision = { planId, versionId: second, verdict: 'approved', on, words: 'Minutes.' } as const
    for (const step of ['security_council', 'council_agreement', 'local_approval'])
      for (const { seat } of its.stepOf(await its.show(), step).seats) await lead.decide({ ...decision, step, seat })
    await lead.sendOn({ planId, step: 'transmission', on })
    const [latest] = await api.as(its.chief).transmission.listSent({ planId })
    expect(latest).toMatchObject({ step: 'transmission', versionNumber: 2 })
    expect(await textOf(its.chief, latest!.id)).toContain('Bijkomende ploeg')
    expect((await api.as(its.chief).tasks.listTasks({ kind: 'complete_plan' })).rows).toEqual([])
    const desk = await api
      .as(await enrol(api.database, people.ministry_planner(its.interior)))
      .desk.listDesk({ organisationId: its.interior })
    expect(desk.rows).toMatchObject([{ addendum: true, versionNumber: 2, state: 'sent' }])
  })
})

describe('the receipt of what was sent', () => {
  const step = 'councils_informed'
  const receive = (actor: Actor, given: { id: Id; ownerId: Id; on?: string }) =>
    api.as(actor).transmission.receiveSent(given)
  /** The receipts shown on the path, by council. */
  const onPath = async () =>
    its.stepOf(await its.show(), step).seats.map(({ seat, receivedOn }) => [seat.organisationId, receivedOn])
  const ownReceipts = async (actor: Actor, id: Id) => (await api.as(actor).transmission.getSent({ id })).receipts

  it('is confirmed by a council that may not read the plan, once, and stands on its path', async () => {
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [its.planId])
    expect((await refusalOf(its.show(member))).code).toBe('NOT_FOUND')
    const [own, other] = [its.bodies[0]!, its.bodies[1]!]
    const { id } = (await sentOf(member, step))!
    expect(await ownReceipts(member, id)).toEqual([{ organisationId: own, receivedOn: null, mayConfirm: true }])
    expect((await refusalOf(receive(member, { id, ownerId: own, on: '2026-11-25' }))).code).toBe('IN_THE_FUTURE')
    const shown = await receive(member, { id, ownerId: own })
    expect(shown.receipts).toEqual([{ organisationId: own, receivedOn: on, mayConfirm: false }])
    expect(await ownReceipts(member, id)).toEqual(shown.receipts)
    expect(await onPath()).toEqual([
      [own, on],
      [other, null],
    ])
    const said = (await its.show()).acts.at(-1)!
    expect(said).toMatchObject({ kind: 'received', given: 'in_person', seat: { organisationId: own } })
    expect((await refusalOf(receive(member, { id, ownerId: own }))).code).toBe('ALREADY_SO')
  })

  it('is confirmed for the own council alone, by who speaks for it, and told to it alone', async () => {
    const [own, other] = [its.bodies[0]!, its.bodies[1]!]
    const { id } = (await sentOf(member, step))!
    const neighbour = await enrol(api.database, people.council_member(other, 'Neighbour'))
    const citizen = await enrol(api.database, people.reader(own, 'Citizen'))
    const stranger = await enrol(api.database, people.council_member(its.prosecution, 'Stranger'))
    await receive(member, { id, ownerId: own })
    expect(await ownReceipts(neighbour, id)).toEqual([{ organisationId: other, receivedOn: null, mayConfirm: true }])
    expect(await ownReceipts(citizen, id)).toEqual([{ organisationId: own, receivedOn: on, mayConfirm: false }])
    expect((await refusalOf(receive(member, { id, ownerId: other }))).code).toBe('FORBIDDEN')
    expect((await refusalOf(receive(citizen, { id, ownerId: own }))).code).toBe('FORBIDDEN')
    expect((await refusalOf(receive(stranger, { id, ownerId: its.prosecution }))).code).toBe('NOT_FOUND')
    expect((await refusalOf(receive(its.chief, { id, ownerId: its.zone }))).code).toBe('NOT_SENT_TO_YOU')
    // The database does not let a council write for another either.
    const transact = transactor(api.context(member), { permission: 'path.speak', effect: 'write' }, [], {})
    const written = transact('write', async (work) => {
      const [round] = await readRounds(work.tx, its.planId)
      const seat = { organisationId: other, function: null }
      const act = { ...nothingSaid, id: newId(), kind: 'received' as const, step, seat, on }
      const at = { roundId: round!.id, planId: its.planId, now: work.now, personId: member.personId }
      await insertAct(work.tx, act, { ...at, ownerId: other })
    })
    await expect(written).rejects.toThrow('row-level security')
    expect((await onPath()).map(([, day]) => day)).toEqual([on, null])
  })

  it('is not asked for any more once the sending was taken back', async () => {
    const { id } = (await sentOf(member, step))!
    const sent = (await its.show()).acts.find(
      (act) => act.kind === 'sent' && act.seat?.organisationId === its.bodies[0],
    )
    await its.path(its.chief).withdrawAct({ id: sent!.id, words: 'Sent too early.' })
    expect(await ownReceipts(member, id)).toEqual([
      { organisationId: its.bodies[0]!, receivedOn: null, mayConfirm: false },
    ])
    expect((await refusalOf(receive(member, { id, ownerId: its.bodies[0]! }))).code).toBe('SENT_OTHERWISE')
  })
})
