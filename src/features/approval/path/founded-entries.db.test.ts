import { type RawBuilder, sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { attachDecision } from './confirmations/confirmations.fixture.ts'
import { lacksDecisionDocument } from './external-approval.ts'
import { findMissingSteps, isBroughtIntoForceByPath, recordExternalApproval } from './index.ts'
import { pathRoutes } from './routes.ts'
import { approvePlan, makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
planHooks.missingSteps.register(findMissingSteps)
planHooks.lacksDecisionDocument.register(lacksDecisionDocument)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
planHooks.isBroughtIntoForceByPath.register(isBroughtIntoForceByPath)
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
const today = '2026-11-24'

beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  await api.database.pool.query(`update instance set created_at = '2026-11-20T09:00:00Z'`)
})

const getPlan = async () => (await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })).plan
const write = (...statements: RawBuilder<unknown>[]) => writeAs(api.context(scenario.chief), 'path.lead', ...statements)
const insertAct = (
  kind: string,
  roundId: Id,
  values: { date?: string; versionId?: Id; sections?: string; step?: string } = {},
) => sql`
  insert into path_act (id, round_id, plan_id, owner_id, kind, step, version_id, sections, on_date, recorded_at, recorded_by, access_id)
  values (${newId()}, ${roundId}, ${scenario.planId}, ${scenario.zone}, ${kind},
    ${values.step ?? (kind === 'submitted' ? null : 'in_force')}, ${values.versionId ?? null}, ${values.sections ?? null},
    ${values.date ?? today}, now(), ${scenario.chief.personId}, 1)`
const findRound = async (): Promise<Id> => {
  const { rows } = await api.database.pool.query(
    'select id from path_round where plan_id = $1 order by number desc limit 1',
    [scenario.planId],
  )
  return rows[0].id
}

/** A plan in force since its first version, with an addendum that every body approved. */
async function approveAddendum() {
  scenario = await makeZoneWithPath(api)
  const { chief, planId, path } = scenario
  await approvePlan(scenario, await scenario.completeDeliberation(), today)
  await path(chief).enterIntoForce({ planId, step: 'in_force', date: today })
  await path(chief).openAddendum({ planId, reason: 'A new national plan.' })
  await scenario.write('capacity', 'Meer capaciteit')
  await path(chief).completeStep({ planId, step: 'drafting', date: today })
  const versionId = await scenario.freeze()
  await path(chief).submitVersion({ planId, versionId, date: today })
  for (const step of ['security_council', 'council_agreement', 'local_approval', 'transmission', 'approval']) {
    const { seats, state } = scenario.getStep(await scenario.show(), step)
    if (state === 'not_applicable') continue
    if (step === 'transmission') await path(chief).forwardPlan({ planId, step, date: today })
    else
      for (const { seat } of seats)
        await path(chief).decide({ planId, step, seat, versionId, verdict: 'approved', date: today, text: 'Letter.' })
  }
}
const enterLater = () =>
  scenario.path(scenario.chief).enterIntoForce({ planId: scenario.planId, step: 'in_force', date: '2027-06-01' })
const endPlan = () => api.database.pool.query(`update plan set state = 'ended' where id = $1`, [scenario.planId])

describe('a plan that was decided before this instance existed', () => {
  it('gets later versions by an addendum only, not by another document [law-80]', async () => {
    scenario = await makeZoneWithPath(api, { periodFrom: '2024-01-01' })
    const { decider, chief, planId } = scenario
    const enter = (id: Id, date: string) =>
      api.as(decider).plans.versions.bringIntoForce({ id, date, decidedOn: date, reason: 'Decided elsewhere.' })
    await enter(await scenario.freezeDecided(), '2024-01-01')
    await scenario.write('capacity', 'Andere capaciteit')
    const second = await scenario.freeze()
    await attachDecision(api.context(chief), second)
    expect((await api.as(chief).plans.getPlan({ id: planId })).abilities.force).toBe(false)
    for (const date of ['2025-01-01', today])
      expect((await catchError(enter(second, date))).code).toBe('PATH_INCOMPLETE')
    const entry = sql`update plan_version set in_force_on = '2025-01-01', in_force_reason = 'x' where id = ${second}`
    const superseded = sql`update plan_version set superseded_on = '2025-01-01' where plan_id = ${planId} and id <> ${second}`
    expect(await writeAs(api.context(decider), 'plan.decide', superseded, entry)).toBe('plan_validity')
  })
})

describe('a plan that ended while an addendum was open', () => {
  beforeEach(approveAddendum)

  it('takes no acts about the addendum [law-81]', async () => {
    await endPlan()
    expect((await scenario.show()).state).toBe('ended')
    expect((await catchError(enterLater())).code).toBe('PLAN_ENDED')
    expect(await write(insertAct('entered_into_force', await findRound(), { date: '2027-06-01' }))).toBe('plan_ended')
  })

  it('takes its evaluations after the end and beside an addendum, and withdraws them [law-89]', async () => {
    const { chief, planId, path } = scenario
    const evaluate = (step: string) => path(chief).completeStep({ planId, step, date: today, reason: 'The plan ends.' })
    // An open addendum leaves the evaluations where they were, and the page shows both.
    const shown = await evaluate('yearly_evaluation')
    expect(scenario.getStep(shown, 'yearly_evaluation')).toMatchObject({ state: 'in_progress', completedOn: today })
    const [planRound, addendum] = shown.rounds
    await endPlan()
    await evaluate('final_evaluation')
    const page = await scenario.show()
    const done = page.acts.filter(({ kind, step }) => kind === 'done' && step!.endsWith('_evaluation'))
    expect([page.roundId, scenario.getStep(page, 'final_evaluation').state, done.length]).toEqual([
      addendum!.id,
      'completed',
      2,
    ])
    expect((await catchError(path(chief).completeStep({ planId, step: 'drafting', date: today }))).code).toBe(
      'PLAN_ENDED',
    )
    expect(page.abilities.withdraw).toContain(done[1]!.id)
    await path(chief).withdrawAct({ id: done[1]!.id, text: 'Too early.' })
    expect(scenario.getStep(await scenario.show(), 'final_evaluation').state).toBe('open')
    // The database has the same rule.
    expect(await write(insertAct('done', planRound!.id, { step: 'final_evaluation' }))).toBe('written')
    expect(await write(insertAct('done', addendum!.id, { step: 'final_evaluation' }))).toBe('act_of_law')
    expect(await write(insertAct('done', addendum!.id, { step: 'drafting' }))).toBe('plan_ended')
  })

  it('keeps its first day when the later entry is withdrawn [law-81]', async () => {
    const entry = (await enterLater()).acts.at(-1)!
    await endPlan()
    await scenario.path(scenario.chief).withdrawAct({ id: entry.id, text: 'The plan ended.' })
    expect(await getPlan()).toMatchObject({ state: 'ended', inForceOn: today })
  })
})

describe('the database', () => {
  it('refuses an entry while a seat has not decided on the submitted text, and acts of another plan [law-123]', async () => {
    await approveAddendum()
    const roundId = await findRound()
    const { rows } = await api.database.pool.query(
      `select sections from path_act where kind = 'submitted' and round_id = $1`,
      [roundId],
    )
    const { capacity, ...rest } = rows[0].sections
    await scenario.write('capacity', 'Nog meer capaciteit')
    const versionId = await scenario.freeze()
    const submit = (sections: object) =>
      insertAct('submitted', roundId, { versionId, sections: JSON.stringify(sections) })
    const entry = insertAct('entered_into_force', roundId, { date: '2027-06-01' })
    expect(await write(submit({ ...rest, capacity }), entry)).toBe('acts_confirmed')
    expect(await write(submit(rest), entry)).toBe('entry_decided')
    expect(await write(submit({ ...rest, capacity: `${capacity}0` }), entry)).toBe('entry_decided')
    scenario = { ...scenario, planId: newId() }
    expect(await write(insertAct('done', roundId, { step: 'looking' }))).toBe('plan_of_round')
  })

  it('refuses an entry without the decisions, an empty submission, and an addendum to a draft [law-82]', async () => {
    scenario = await makeZoneWithPath(api)
    const { chief, planId, path } = scenario
    await path(chief).completeStep({ planId, step: 'start', date: today })
    const roundId = await findRound()
    expect(await write(insertAct('entered_into_force', roundId))).toBe('entry_decided')
    const early = await scenario.freeze()
    expect(await write(insertAct('submitted', roundId, { versionId: early, sections: '{}' }))).toBe('submitted_content')
    const round = sql`insert into path_round (id, plan_id, owner_id, number, kind, reason, opened_at, opened_by, access_id)
      values (${newId()}, ${planId}, ${scenario.zone}, 2, 'addendum', 'x', now(), ${chief.personId}, 1)`
    expect(await write(round)).toBe('addendum_in_force')
  })
})
