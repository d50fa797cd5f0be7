import { type RawBuilder, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { confirmAll, confirmationApi } from './confirmations/confirmations.fixture.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const date = '2026-11-24'
const text = 'A mistake.'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
})

const confirmations = (actor: Actor) => confirmationApi(api.context(actor)).confirmations
const withdraw = (actor: Actor, id: Id) => scenario.barePath(actor).withdrawAct({ id, text })
const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
const enter = () =>
  scenario.barePath(scenario.chief).enterIntoForce({ planId: scenario.planId, step: 'in_force', date })
/** Returns whether the page offers the withdrawal of an act to a reader. */
const isOffered = async (actor: Actor, id: Id) => (await scenario.show(actor)).abilities.withdraw.includes(id)

/** Decides for a seat, in person or as the chief who records it. */
async function decide(actor: Actor, step: string, seatFunction: string | null, organisationId: Id): Promise<Id> {
  const seat = { organisationId, function: seatFunction }
  const shown = await scenario
    .path(actor)
    .decide({ planId: scenario.planId, step, seat, versionId, verdict: 'approved', date, text, reason: 'Early.' })
  return shown.acts.at(-1)!.id
}

/** Adds an act without the procedures, as the person, under the application role. Returns the name of the refusal. */
const insert = (actor: Actor, act: { kind: string; ownerId: Id; withdraws?: Id; refersTo?: Id }) => {
  const target = act.withdraws ?? act.refersTo!
  const statement: RawBuilder<unknown> = sql`
    insert into path_act (id, round_id, plan_id, owner_id, kind, withdraws, refers_to, on_date, text, provenance, recorded_at, recorded_by, access_id)
    select ${newId()}, round_id, plan_id, ${act.ownerId}, ${act.kind}, ${act.withdraws ?? null}, ${act.refersTo ?? null}, ${date}, ${text},
      ${act.refersTo ? 'in_person' : null}, now(), ${actor.personId}, 1 from path_act where id = ${target}`
  return transactor(
    api.context(actor),
    { permission: 'path.speak' },
    [],
    null,
  )('touch', ({ tx }) => statement.execute(tx).then(() => 'written')).catch(
    (error: { constraint?: string; code?: string }) => error.constraint ?? error.code,
  )
}
const insertWithdrawal = (actor: Actor, ownerId: Id, withdraws: Id) =>
  insert(actor, { kind: 'withdrawn', ownerId, withdraws })

describe('an act given in person', () => {
  it('is withdrawn only by a person who acts for the seat today, by procedure and in the database [law-22]', async () => {
    const { prosecutor, prosecution, chief, zone } = scenario
    const id = await decide(prosecutor, 'local_approval', 'crown_prosecutor', prosecution)
    const clerk = await enrol(api.database, people.crown_prosecutor(prosecution, 'Clerk'))
    const former = await enrol(api.database, people.crown_prosecutor(prosecution, 'Former holder'))
    expect(await codeOf(withdraw(chief, id))).toBe('FORBIDDEN')
    expect(await codeOf(withdraw(clerk, id))).toBe('NOT_YOUR_SEAT')
    for (const [actor, owner] of [
      [chief, zone],
      [chief, prosecution],
      [clerk, prosecution],
    ] as const)
      expect(await insertWithdrawal(actor, owner, id)).toBe('42501')
    expect([await isOffered(chief, id), await isOffered(clerk, id), await isOffered(prosecutor, id)]).toEqual([
      false,
      false,
      true,
    ])
    // The deputy of today withdraws; the holder of yesterday does not.
    await api.database.pool.query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from, valid_to)
        select gen_random_uuid(), f.id, p.id, p.capacity, p.start::date, p.finish::date from function f,
          (values ($1::uuid, 'deputy', '2026-01-01', null), ($2::uuid, 'holder', '2010-01-01', '2015-01-01')) p (id, capacity, start, finish)
        where f.code = 'crown_prosecutor'`,
      [clerk.personId, former.personId],
    )
    expect(await codeOf(withdraw(former, id))).toBe('NOT_YOUR_SEAT')
    expect((await withdraw(clerk, id)).acts.at(-1)).toMatchObject({ kind: 'withdrawn', withdraws: id })
  })
})

describe('an act recorded for a seat', () => {
  it('is withdrawn by its recorder until it is confirmed, and afterwards only with a second person [law-22]', async () => {
    const { chief, zone, decider, policeCouncil, planId } = scenario
    const first = await decide(chief, 'council_agreement', null, policeCouncil)
    expect(await isOffered(chief, first)).toBe(true)
    await withdraw(chief, first)
    const id = await decide(chief, 'council_agreement', null, policeCouncil)
    await confirmAll(api.context(decider), planId)
    const confirmation = (await scenario.show()).acts.find(({ refersTo }) => refersTo === id)!.id
    expect(await isOffered(chief, id)).toBe(false)
    expect(await codeOf(withdraw(chief, id))).toBe('ACT_CONFIRMED')
    expect(await insertWithdrawal(chief, zone, id)).toBe('act_confirmed')
    // The recorder neither takes the confirmation away nor puts the act in dispute.
    expect(await codeOf(withdraw(chief, confirmation))).toBe('SECOND_PERSON_REQUIRED')
    expect(await insertWithdrawal(chief, zone, confirmation)).toBe('second_person')
    expect(await codeOf(confirmations(chief).contestAct({ id, text }))).toBe('NOT_YOUR_SEAT')
    expect(await insert(chief, { kind: 'contested', ownerId: zone, refersTo: id })).toBe('second_person')
    const [entry] = (await confirmations(decider).listRecordedActs({ planId })).acts.filter(({ act }) => act.id === id)
    expect(entry!.abilities).toMatchObject({ withdrawConfirmation: true, withdrawContest: false })
    await withdraw(decider, confirmation)
    await withdraw(chief, id)
  })
})

describe('a contest before the entry into force', () => {
  /** Records everything, confirms it, and lets the prosecutor contest. */
  async function contest(): Promise<{ id: Id; contestId: Id }> {
    const { chief, confirmer, planId, prosecutor, path } = scenario
    const optional = { planId, step: 'council_agreement', date }
    for (const step of ['council_agreement', 'local_approval', 'transmission', 'approval'])
      if (step === 'transmission') await path(chief).forwardPlan({ ...optional, step })
      else
        for (const { seat } of scenario.getStep(await scenario.show(), step).seats)
          await path(chief).decide({ ...optional, step, seat, versionId, verdict: 'approved', text })
    await confirmAll(api.context(confirmer), planId)
    const id = (await scenario.show()).acts.find(({ seat }) => seat?.function === 'crown_prosecutor')!.id
    await confirmations(prosecutor).contestAct({ id, text: 'I approved another version.' })
    const contestId = (await scenario.show()).acts.find(({ kind }) => kind === 'contested')!.id
    return { id, contestId }
  }

  it('takes the act out of the count, and only a second person of the seat upholds the act [law-22]', async () => {
    const { chief, prosecutor, prosecution } = scenario
    const { id, contestId } = await contest()
    const shown = await scenario.show()
    expect(shown.acts.find((act) => act.id === id)!.confirmation).toBe('contested')
    expect([shown.state, scenario.getStep(shown, 'local_approval').state]).toEqual(['in_decision', 'in_progress'])
    expect(await codeOf(enter())).toBe('STEPS_INCOMPLETE')
    // The author and recorder has a role and even a deputy function in the organisation of the seat.
    const inside: Actor = {
      ...chief,
      assignments: [...chief.assignments, { organisationId: prosecution, role: 'crown_prosecutor' as const }],
    }
    const clerk = await enrol(api.database, people.crown_prosecutor(prosecution, 'Clerk'))
    expect(await codeOf(withdraw(chief, contestId))).toBe('FORBIDDEN')
    expect(await codeOf(withdraw(inside, contestId))).toBe('SECOND_PERSON_REQUIRED')
    expect(await insertWithdrawal(inside, prosecution, contestId)).toBe('second_person')
    expect(await codeOf(withdraw(clerk, contestId))).toBe('NOT_YOUR_SEAT')
    expect(await insertWithdrawal(clerk, prosecution, contestId)).toBe('42501')
    await withdraw(prosecutor, contestId)
    expect((await enter()).state).toBe('in_force')
  })

  it('ends too when the recorder withdraws the act, which is then recorded and confirmed again', async () => {
    const { chief, confirmer, planId } = scenario
    const { id } = await contest()
    // A contested decision does not count, so that the database refuses the entry.
    const direct = sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, recorded_at, recorded_by, access_id)
      select ${newId()}, round_id, plan_id, owner_id, 'entered_into_force', 'in_force', ${date}, now(), ${chief.personId}, 1 from path_act where kind = 'sent' limit 1`
    const entering = transactor(
      api.context(chief),
      { permission: 'path.lead' },
      [],
      null,
    )('touch', ({ tx }) => direct.execute(tx))
    await expect(entering).rejects.toThrow('after every decision that approves it')
    const acts = (await scenario.show()).acts.filter(({ step }) => step === 'approval' || step === 'transmission')
    for (const act of acts.toReversed().filter(({ kind }) => kind === 'decided'))
      await confirmations(confirmer).contestAct({ id: act.id, text })
    for (const act of acts.toReversed().filter(({ kind }) => kind === 'decided' || kind === 'sent'))
      await withdraw(chief, act.id)
    await withdraw(chief, id)
    expect((await scenario.show()).acts.filter(({ confirmation }) => confirmation === 'contested')).toEqual([])
    await decide(chief, 'local_approval', 'crown_prosecutor', scenario.prosecution)
    const states = (await scenario.show()).acts.map(({ confirmation }) => confirmation)
    expect(states.filter((state) => state === 'awaited')).toHaveLength(1)
    expect(planId).toBe(scenario.planId)
  })
})
