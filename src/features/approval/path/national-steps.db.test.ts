import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import { transactor } from '#platform/transactor.ts'
import { type Actor, system } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { loadPlanStatuses } from './bulk-status.ts'
import { pathBlocks } from './document.ts'
import { draftBeforeTheCouncil } from './opinions/national-opinion.fixture.ts'
import { opinionRoutes } from './opinions/routes.ts'
import { pathRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, opinions: opinionRoutes })
let scenario: Awaited<ReturnType<typeof draftBeforeTheCouncil>>
prepareOnce(api.database, async () => {
  await factories(api.database).organisation({ code: 'BE-PARLIAMENT-FEDERAL', kind: 'parliament' })
  await factories(api.database).organisation({ code: 'BE-FPS-MOBILITY', kind: 'ministry' })
  scenario = await draftBeforeTheCouncil(api)
})

const lead = () => scenario.path(scenario.leader)
const show = () => lead().getPath({ planId: scenario.planId })
const getState = async (code: string) => (await show()).steps.find((step) => step.code === code)?.state
/** The same step in the query for many plans. */
const getStateInBulk = (code: string) =>
  transactor(
    api.context(system),
    { permission: 'plan.read' },
    [],
    null,
  )('read', async (context) => {
    const plan = (await findPlan(context.tx, scenario.planId))!
    const statuses = await loadPlanStatuses(context, [plan], (query) => query())
    return statuses.get(plan.id)!.status.steps.get(code)!.state
  })
async function writeIn(place: string, title: string): Promise<Id> {
  const { outline } = api.as(scenario.leader).plans
  const { rows } = await outline.getOutline({ planId: scenario.planId })
  const parentId = rows.find((row) => row.place === place)!.id
  const content = { kind: 'text', title: localized('nl', title) } as const
  return (await outline.addElement({ planId: scenario.planId, parentId, content })).id
}
const recordAbsence = () =>
  lead().recordAbsence({
    planId: scenario.planId,
    step: 'police_council_opinion',
    seat: scenario.seat,
    date: scenario.date,
    text: 'The council did not meet.',
    reason: 'First the absence.',
  })
async function submit(): Promise<Id> {
  const { planId, date } = scenario
  const { id } = await api.as(scenario.leader).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
  await lead().submitVersion({ planId, versionId: id, date })
  return id
}
async function approve(versionId: Id): Promise<void> {
  const { planId, date } = scenario
  for (const { seat } of (await show()).steps.find(({ code }) => code === 'approval')!.seats)
    await lead().decide({ planId, step: 'approval', seat, versionId, verdict: 'approved', date, text: 'Letter.' })
}
const enter = (actor: Actor = scenario.leader) => {
  const { planId, date } = scenario
  return scenario.path(actor).enterIntoForce({ planId, step: 'publication', date, reason: 'Sent afterwards.' })
}
async function bringIntoForce(): Promise<void> {
  await recordAbsence()
  await scenario.add('Veiligheid is zuurstof')
  await scenario.finish()
  await approve(await submit())
  await enter()
}
const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code

describe('the opinion on a section', () => {
  it('is needed for the submitted version, whatever the working copy contains afterwards [law-25]', async () => {
    const road = await writeIn('road_traffic', 'Snelheid 70')
    await recordAbsence()
    await scenario.add('Veiligheid is zuurstof')
    await submit()
    await api.as(scenario.leader).plans.outline.removeElement({ id: road })
    expect([await getState('traffic_opinion'), await getStateInBulk('traffic_opinion')]).toEqual(['open', 'open'])
    expect(await codeOf(scenario.finish())).toBe('STEPS_INCOMPLETE')
    await submit()
    expect([await getState('traffic_opinion'), await getStateInBulk('traffic_opinion')]).toEqual([
      'not_applicable',
      'not_applicable',
    ])
  })

  it('does not reopen the procedure of a plan in force when its working copy is edited', async () => {
    await bringIntoForce()
    await writeIn('road_traffic', 'Snelheid 70')
    expect(await show()).toMatchObject({ state: 'in_force', approvedOn: scenario.date, inForceOn: scenario.date })
  })

  it('is needed again for an addendum that touches the section, and only for such an addendum [law-25]', async () => {
    await bringIntoForce()
    const { planId, date } = scenario
    await lead().openAddendum({ planId, reason: 'Road traffic.' })
    expect(await getState('traffic_opinion')).toBe('not_applicable')
    const road = await writeIn('road_traffic', 'Snelheid 70')
    expect([await getState('traffic_opinion'), await getStateInBulk('traffic_opinion')]).toEqual(['open', 'open'])
    expect(await codeOf(lead().completeStep({ planId, step: 'final_text', date }))).toBe('STEPS_INCOMPLETE')
    await submit()
    await api.as(scenario.leader).plans.outline.removeElement({ id: road })
    expect(await getState('traffic_opinion')).toBe('open')
    await scenario.add('Een ander deel')
    await submit()
    expect([await getState('traffic_opinion'), await getStateInBulk('traffic_opinion')]).toEqual([
      'not_applicable',
      'not_applicable',
    ])
    expect((await show()).steps.map(({ code }) => code)).not.toContain('police_council_opinion')
  })
})

describe('an opinion after its recorded absence', () => {
  const give = () => scenario.give([{ text: 'Say where the means come from.' }], 'A late opinion.')

  it('replaces the absence before the decision', async () => {
    await recordAbsence()
    await give()
    expect(await codeOf(scenario.finish())).toBe('POINTS_UNANSWERED')
  })

  it('is recorded after the decision with its points, and changes no state [law-25]', async () => {
    await recordAbsence()
    await scenario.add('Veiligheid is zuurstof')
    await scenario.finish()
    await approve(await submit())
    const before = await show()
    await give()
    const after = await show()
    expect([after.state, after.approvedOn]).toEqual(['approved', scenario.date])
    expect(after.steps.map(({ state }) => state)).toEqual(before.steps.map(({ state }) => state))
    expect(after.acts.at(-1)).toMatchObject({ kind: 'opinion_given', text: 'A late opinion.' })
    expect((await scenario.list()).map(({ points }) => points.length)).toEqual([1])
    expect(await codeOf(give())).toBe('ALREADY_RECORDED')
    expect((await enter()).state).toBe('in_force')
    expect((await show()).state).toBe('in_force')
  })
})

describe('a late opinion', () => {
  const council = async (actor: Actor = scenario.councilSecretary) =>
    (await scenario.path(actor).getPath({ planId: scenario.planId })).steps.find(
      ({ code }) => code === 'police_council_opinion',
    )!.seats[0]!
  const give = () => scenario.give([{ text: 'Say where the means come from.' }], 'A late opinion.')
  const print = async (rendition: 'full' | 'public') =>
    JSON.stringify(
      await transactor(
        api.context(scenario.leader),
        { permission: 'document.make' },
        [],
        {},
      )('read', (context) => pathBlocks(context, scenario.planId, { language: 'nl', rendition })),
    )
  /** Withdraws the latest act for the council. */
  const withdraw = async () => {
    const { id } = (await council()).lateOpinion!
    await scenario.path(scenario.councilSecretary).withdrawAct({ id, text: 'A mistake.' })
  }

  it('has a place beside the absence, on the page and in print, and is withdrawn by its seat [law-58]', async () => {
    await recordAbsence()
    await scenario.add('Veiligheid is zuurstof')
    await scenario.finish()
    await approve(await submit())
    expect((await council()).abilities.speak).toBe(true)
    await give()
    const step = (await show()).steps.find(({ code }) => code === 'police_council_opinion')!
    expect(step.reason).toBe('First the absence.')
    const seat = await council()
    expect(seat).toMatchObject({ state: 'absent', act: { kind: 'opinion_missing' } })
    expect(seat.lateOpinion).toMatchObject({ kind: 'opinion_given', text: 'A late opinion.', provenance: 'in_person' })
    const [full, published] = [await print('full'), await print('public')]
    for (const text of ['laattijdig advies', 'A late opinion.', 'geen antwoord nodig']) expect(full).toContain(text)
    expect(full).not.toContain('nog geen antwoord')
    expect(published).toContain('laattijdig advies')
    expect(published).not.toContain('A late opinion.')
    await withdraw()
    expect((await council()).lateOpinion).toBeUndefined()
    expect(await show()).toMatchObject({ state: 'approved' })
  })

  it('is given after the entry into force too, and leaves the plan in force [law-58]', async () => {
    await bringIntoForce()
    const { state, inForceOn, steps } = await show()
    expect((await council()).abilities.speak).toBe(true)
    await give()
    const after = await show()
    expect([after.state, after.inForceOn]).toEqual([state, inForceOn])
    expect(after.steps.map((step) => step.state)).toEqual(steps.map((step) => step.state))
    expect((await council()).lateOpinion?.text).toBe('A late opinion.')
    expect((await council()).abilities.speak).toBe(false)
    const { rows } = await api.database.pool.query('select state from plan where id = $1', [scenario.planId])
    expect(rows).toEqual([{ state: 'in_force' }])
    await withdraw()
    expect((await show()).state).toBe('in_force')
  })
})

describe('the only other person', () => {
  it('does not bring a plan into force by an opinion, in the procedure and in the database [path-12]', async () => {
    const { planId, leader, date } = scenario
    // The second minister wrote in the plan too, and both decide in person.
    const { rows } = await api.database.pool.query(`select id from organisation where code = 'BE-FPS-JUSTICE'`)
    const writer = await enrol(api.database, people.ministry_planner(rows[0].id, 'Minister and writer'))
    const { id: functionId } = await factories(api.database).function(rows[0].id, {
      code: 'minister_justice',
      names: { en: 'Minister' },
    })
    await api.database.pool.query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from) values (gen_random_uuid(), $1, $2, 'holder', '2020-01-01')`,
      [functionId, writer.personId],
    )
    await api.database.pool.query(
      `insert into change (id, plan_id, at, person_id, procedure, fields, access_id)
        select gen_random_uuid(), id, now(), $1, 'changePlan', '{}', access_id from plan where id = $2`,
      [writer.personId, planId],
    )
    await scenario.give([{ text: 'Against it.' }], 'An unfavourable opinion.')
    const [point] = (await scenario.list())[0]!.points
    await scenario
      .opinions(leader)
      .answerPoint({ id: point!.id, kind: 'set_aside', reasons: 'Not followed.', elementId: null })
    await scenario.add('Veiligheid is zuurstof')
    await scenario.finish()
    const versionId = await submit()
    for (const [actor, code] of [
      [leader, 'minister_interior'],
      [writer, 'minister_justice'],
    ] as const) {
      const { seat } = (await show()).steps
        .find((step) => step.code === 'approval')!
        .seats.find((entry) => entry.seat.function === code)!
      await scenario.path(actor).decide({ planId, step: 'approval', seat, versionId, verdict: 'approved', date })
    }
    const decisions = (await show()).acts.filter(({ kind }) => kind === 'decided')
    expect(decisions.map(({ provenance, capacity }) => [provenance, capacity])).toEqual([
      ['in_person', 'deputy'],
      ['in_person', 'holder'],
    ])
    expect(await codeOf(enter())).toBe('SECOND_PERSON_REQUIRED')
    const insert = transactor(
      api.context(leader),
      { permission: 'path.lead' },
      [],
      null,
    )('touch', ({ tx }) =>
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, recorded_at, recorded_by, access_id)
        select gen_random_uuid(), round_id, plan_id, owner_id, 'entered_into_force', 'publication', ${date}, now(), ${leader.personId}, 1
        from path_act where kind = 'submitted' limit 1`.execute(tx),
    )
    await expect(insert).rejects.toMatchObject({ constraint: 'second_person' })
  })
})
