import { describe, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../plans/routes.ts'
import { usePack } from '../../registry/index.ts'
import { taskRoutes } from '../../tasks/index.ts'
import { deskRoutes } from '../desk/routes.ts'
import { pathRoutes } from '../path/routes.ts'
import { zoneWithPath } from '../path/zonal-path.fixture.ts'
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

/** The zone's plan with a part that the council named confidential, approved by everybody and sent to the ministries. */
preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
  await its.write('municipality_missions', secret)
  await api.database.pool.query(
    `update element set confidential = true, confidential_by = 'ZVR', confidential_on = '2026-11-01' where title -> 'text' ->> 'nl' = $1`,
    [secret],
  )
  versionId = await its.deliberated()
  member = await enrol(api.database, people.partner(its.bodies[0]!, 'Member'))
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
    expect(received).toMatchObject([{ step: 'councils_informed', title: 'Zonaal veiligheidsplan', stepNumber: 'Z10' }])
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
