import { type RawBuilder, sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { pathRoutes } from '../routes.ts'
import { approvePlan, makeZoneWithPath } from '../zonal-path.fixture.ts'
import { confirmationApi } from './confirmations.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const date = '2026-11-24'
const text = 'I never decided this.'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id
let minister: Actor

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
  await approvePlan(scenario, versionId, date)
})
beforeEach(() => {
  minister = scenario.ministers[1]!
})

const confirmations = (actor: Actor) => confirmationApi(api.context(actor)).confirmations
const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
const enter = () =>
  scenario.barePath(scenario.chief).enterIntoForce({ planId: scenario.planId, step: 'in_force', date })
const getSeat = () => ({ organisationId: scenario.justice, function: 'minister_justice' })
const listDecisions = async () =>
  (await scenario.show()).acts.filter(({ kind, seat }) => kind === 'decided' && seat?.function === 'minister_justice')
/** Records, or gives in person, the approval of the seat. */
const decide = async (actor: Actor): Promise<Id> => {
  const decision = { planId: scenario.planId, step: 'approval', seat: getSeat(), versionId, date, text: 'Letter.' }
  return (await scenario.path(actor).decide({ ...decision, verdict: 'approved' })).acts.at(-1)!.id
}
/** Confirms what the second person may confirm. */
async function confirmOffered(): Promise<void> {
  const { acts } = await confirmations(scenario.confirmer).listRecordedActs({ planId: scenario.planId })
  for (const { act } of acts.filter(({ abilities }) => abilities.confirm))
    await confirmations(scenario.confirmer).confirmAct({ id: act.id })
}
/** Adds an act without the procedures, as the person, under the application role. Returns the name of the refusal. */
const insert = (actor: Actor, act: { kind: string; ownerId: Id; step: string | null; refersTo: Id | null }) => {
  const statement: RawBuilder<unknown> = sql`
    insert into path_act (id, round_id, plan_id, owner_id, kind, step, refers_to, on_date, provenance, recorded_at, recorded_by, access_id)
    select ${newId()}, round_id, plan_id, ${act.ownerId}, ${act.kind}, ${act.step}, ${act.refersTo}, ${date},
      ${act.refersTo && 'in_person'}, now(), ${actor.personId}, 1 from path_act where kind = 'decided' limit 1`
  return writeAs(api.context(actor), 'path.lead', statement)
}
const insertEntry = () =>
  insert(scenario.chief, { kind: 'entered_into_force', ownerId: scenario.zone, step: 'in_force', refersTo: null })
const insertConfirmation = (actor: Actor, refersTo: Id) =>
  insert(actor, { kind: 'confirmed', ownerId: scenario.interior, step: null, refersTo })

describe('what is recorded again for a seat that contested', () => {
  it('is confirmed by the seat only, also when the contested act was withdrawn [law-70]', async () => {
    const { chief, confirmer, barePath } = scenario
    const contestedId = (await listDecisions())[0]!.id
    await confirmations(minister).contestAct({ id: contestedId, text })
    const again = await decide(chief)
    await confirmOffered()
    const states = async () => (await listDecisions()).map(({ confirmation }) => confirmation)
    expect(await states()).toEqual(['contested', 'awaited'])
    expect(await codeOf(confirmations(confirmer).confirmAct({ id: again }))).toBe('NOT_YOUR_SEAT')
    expect(await insertConfirmation(confirmer, again)).toBe('seat_confirms')
    await barePath(chief).withdrawAct({ id: contestedId, text: 'Wrong letter.' })
    expect(await codeOf(confirmations(confirmer).confirmAct({ id: again }))).toBe('NOT_YOUR_SEAT')
    expect(await insertConfirmation(confirmer, again)).toBe('seat_confirms')
    expect(await codeOf(enter())).toBe('ACTS_UNCONFIRMED')
    expect(await insertEntry()).toBe('acts_confirmed')
    const { acts } = await confirmations(minister).listRecordedActs({ planId: scenario.planId })
    expect(acts.find(({ act }) => act.id === again)!.abilities.confirm).toBe(true)
    await confirmations(minister).confirmAct({ id: again })
    expect((await enter()).state).toBe('in_force')
  })

  it('does not replace the contested act, not even with an earlier confirmation of others [law-70]', async () => {
    const { chief, confirmer } = scenario
    const contestedId = (await listDecisions())[0]!.id
    // A second person of the organisation, who does not hold the seat, contests and confirms the right letter.
    await confirmations(confirmer).contestAct({ id: contestedId, text: 'The letter is of another plan.' })
    const again = await decide(chief)
    await confirmOffered()
    expect((await listDecisions()).map(({ confirmation }) => confirmation)).toEqual(['contested', 'confirmed'])
    expect(await codeOf(enter())).toBe('ACTS_UNCONFIRMED')
    expect(await insertEntry()).toBe('acts_confirmed')
    await scenario.barePath(chief).withdrawAct({ id: contestedId, text: 'Wrong letter.' })
    expect((await enter()).state).toBe('in_force')
    expect(again).toBeTruthy()
  })

  it('is not needed when the seat then decides in person', async () => {
    const contestedId = (await listDecisions())[0]!.id
    await confirmations(minister).contestAct({ id: contestedId, text })
    await confirmOffered()
    expect(await codeOf(enter())).toBe('STEPS_INCOMPLETE')
    await decide(minister)
    expect((await enter()).state).toBe('in_force')
  })
})

describe('what is recorded again after a contest that followed the entry into force', () => {
  it('is confirmed by any second person of the organisation, in the procedure and in the database', async () => {
    const { chief, planId, mayors, bodies } = scenario
    const colleague = await enrol(api.database, people.mayor(bodies[0]!, 'Alderman'))
    await confirmOffered()
    await enter()
    const step = 'councils_informed'
    const seat = { organisationId: bodies[0]!, function: null }
    await scenario.path(chief).forwardPlan({ planId, step, date })
    const receive = async (): Promise<Id> =>
      (await scenario.path(chief).confirmReceipt({ planId, step, seat, date })).acts.at(-1)!.id
    const received = await receive()
    await confirmations(mayors[0]!).contestAct({ id: received, text: 'We received nothing.' })
    await scenario.barePath(chief).withdrawAct({ id: received, text: 'The wrong council.' })
    const again = await receive()
    await confirmations(colleague).confirmAct({ id: again })
    const { acts } = await scenario.show()
    expect(acts.find(({ id }) => id === again)?.confirmation).toBe('confirmed')
  })
})

describe('an act without the procedures', () => {
  it('belongs to a step, of its kind, and to a seat of the law of the plan [law-103]', async () => {
    const { chief, zone, justice, council } = scenario
    const add = (kind: string, step: string, seat: Id | null) =>
      writeAs(
        api.context(chief),
        'path.lead',
        sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, version_id, sections, on_date, reason, recorded_at, recorded_by, access_id)
          select ${newId()}, round_id, plan_id, ${zone}, ${kind}, ${step}, ${seat}::uuid, case when ${kind} = 'sent' then version_id end,
            case when ${kind} = 'sent' then '{}'::jsonb end, ${date}, 'Reason.', now(), ${chief.personId}, 1
          from path_act where kind = 'decided' limit 1`,
      )
    expect(await add('sent', 'nonsense', council)).toBe('act_of_law')
    expect(await add('sent', 'transmission', council)).toBe('act_of_law')
    expect(await add('done', 'transmission', null)).toBe('act_of_law')
    expect(await add('skipped', 'approval', null)).toBe('act_of_law')
    expect(await add('sent', 'transmission', justice)).toBe('written')
  })

  it('brings no plan into force that one of two ministers did not approve [law-103]', async () => {
    await confirmOffered()
    const [approved] = await listDecisions()
    await api.database.pool.query('alter table path_act disable trigger user')
    await api.database.pool.query('update path_act set verdict = $2 where id = $1', [approved!.id, 'refused'])
    await api.database.pool.query('alter table path_act enable trigger user')
    expect(await insertEntry()).toBe('entry_decided')
  })
})
