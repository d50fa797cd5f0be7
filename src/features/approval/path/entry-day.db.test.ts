import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { transactor } from '#platform/transactor.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { attachDecision } from './confirmations/confirmations.fixture.ts'
import { recordExternalApproval } from './index.ts'
import { pathRoutes } from './routes.ts'
import { approvePlan, makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const testDate = '2026-11-24'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: string

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
  await approvePlan(scenario, versionId, testDate)
})
const setClock = (day: string) => api.clock.set(`${day}T10:00:00Z`)
const plans = () => api.as(scenario.chief).plans
const enter = (date: string, supersedes: string[] = []) =>
  scenario.path(scenario.chief).enterIntoForce({ planId: scenario.planId, step: 'in_force', date, supersedes })
const listStates = async () => {
  const { plan } = await plans().getPlan({ id: scenario.planId })
  const { rows } = await plans().listPlans({ state: 'in_force', limit: 10 })
  return [plan.state, (await scenario.show()).state, rows.map(({ id }) => id).includes(scenario.planId)]
}
/** The states that the database stores. No test here runs the update of the states. */
const getStoredState = async (planId = scenario.planId) =>
  (await api.database.pool.query('select state from plan where id = $1', [planId])).rows[0].state

/** Starts another plan of the zone, which a second person brings into force by hand. */
async function bringOtherIntoForce(code: string, periodFrom: string, date: string, decidedOn = '2020-01-01') {
  const plan = await plans().startPlan({
    code,
    kind: 'zonal_security_plan',
    title: localized('nl', `Plan ${code}`),
    ownerId: scenario.zone,
    periodFrom,
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  await factories(api.database).element({ planId: plan.id, kind: 'priority' })
  const { id } = await plans().versions.freezeVersion({ planId: plan.id, reason: 'Signed.' })
  await attachDecision(api.context(scenario.chief), id)
  await api.as(scenario.decider).plans.versions.bringIntoForce({ id, date, decidedOn, reason: 'Signed on paper.' })
  return plan.id
}
const getState = async (planId: string) => (await plans().getPlan({ id: planId })).plan.state

describe('day of entry into force', () => {
  it('a decided plan is in force from its day, not from the day of the act, without any job [law-3]', async () => {
    await enter('2028-01-01')
    expect(await listStates()).toEqual(['approved', 'approved', false])
    expect((await plans().getPlan({ id: scenario.planId })).plan.inForceOn).toBe('2028-01-01')
    setClock('2027-12-31')
    expect(await listStates()).toEqual(['approved', 'approved', false])
    setClock('2028-01-01')
    expect(await listStates()).toEqual(['in_force', 'in_force', true])
    expect(await getStoredState()).toBe('approved')
    setClock('2034-01-01')
    expect(await getState(scenario.planId)).toBe('bridging')
  })

  it('an act withdrawn before the day leaves the plan approved, also on that day', async () => {
    const { acts } = await enter('2028-01-01')
    await scenario.path(scenario.chief).withdrawAct({ id: acts.at(-1)!.id, text: 'Another day was decided.' })
    expect((await plans().getPlan({ id: scenario.planId })).plan.inForceOn).toBeNull()
    setClock('2028-01-02')
    expect(await listStates()).toEqual(['approved', 'approved', false])
    expect((await plans().versions.listVersions({ planId: scenario.planId }))[0]!.inForceOn).toBeNull()
  })

  it('an entry whose day has come cannot be withdrawn', async () => {
    const { acts } = await enter('2028-01-01')
    setClock('2028-01-01')
    const refused = scenario.path(scenario.chief).withdrawAct({ id: acts.at(-1)!.id, text: 'A mistake.' })
    expect((await catchError(refused)).code).toBe('APPROVED')
  })

  it('an edit of a plan on its day stores no state, and the plan stays in force', async () => {
    await enter('2028-01-01')
    setClock('2028-01-01')
    const { plan } = await plans().getPlan({ id: scenario.planId })
    await plans().changePlan({ id: plan.id, revision: plan.revision, patch: { legalBasis: 'Art. 37.' } })
    expect([await getStoredState(), await getState(plan.id)]).toEqual(['approved', 'in_force'])
  })
})

describe('a day outside the period of the plan', () => {
  it.each([
    ['before its first day', '2026-12-31'],
    ['after its last day', '2033-01-01'],
  ])('is refused %s, in the procedure and in the database [law-3]', async (_, day) => {
    const period = ['2027-01-01', '2033-01-01', scenario.planId]
    await api.database.pool.query('update plan set period_from = $1, period_to = $2 where id = $3', period)
    expect(await catchError(enter(day))).toMatchObject({
      code: 'ENTRY_OUTSIDE_PERIOD',
      data: { from: '2027-01-01', to: '2032-12-31' },
    })
    const insert = transactor(
      api.context(scenario.decider),
      { permission: 'path.lead' },
      [],
      null,
    )('touch', ({ tx }) =>
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, recorded_at, recorded_by, access_id)
        select gen_random_uuid(), round_id, plan_id, owner_id, 'entered_into_force', 'in_force', ${day}, now(), ${scenario.decider.personId}, 1
        from path_act where kind = 'sent' limit 1`.execute(tx),
    )
    await expect(insert).rejects.toMatchObject({ constraint: 'entry_in_period' })
  })

  it('is not its last day, nor a day after its first', async () => {
    expect((await enter('2031-12-31')).inForceOn).toBe('2031-12-31')
  })
})

describe('two plans of one kind, organisation and area', () => {
  it('are in force together only if the act states which plan is superseded, from the day of the entry [law-3]', async () => {
    const former = await bringOtherIntoForce('ZVP-0', '2020-01-01', '2020-01-01')
    await api.database.pool.query(`update plan set period_to = '2030-01-01' where id = $1`, [former])
    const refused = await catchError(enter('2028-01-01'))
    expect(refused).toMatchObject({ code: 'PLANS_OVERLAP', data: { plans: [{ planId: former, to: '2030-01-01' }] } })
    expect((await plans().getPlan({ id: scenario.planId })).plan.inForceOn).toBeNull()
    await enter('2028-01-01', [former])
    expect(await getState(former)).toBe('in_force')
    setClock('2028-01-01')
    expect([await getState(former), await getState(scenario.planId)]).toEqual(['ended', 'in_force'])
    const [change] = (await plans().history.listChanges({ planId: former })).rows
    expect(change).toMatchObject({
      reason: 'Z11',
      fields: { supersededOn: [null, '2028-01-01'], supersededBy: [null, scenario.planId] },
    })
  })

  it('are not ended before the day of the next plan, also not in the database', async () => {
    const former = await bringOtherIntoForce('ZVP-0', '2020-01-01', '2020-01-01')
    await api.database.pool.query(`update plan set period_to = '2030-01-01' where id = $1`, [former])
    const { acts } = await enter('2028-01-01', [former])
    const move = transactor(
      api.context(scenario.chief),
      { permission: 'plan.write' },
      [],
      null,
    )('touch', ({ tx }) =>
      sql`update plan set superseded_on = '2027-06-01' where id = ${former}`.execute(tx).then(() => 'moved'),
    )
    await expect(move).rejects.toMatchObject({ constraint: 'plan_validity' })
    expect(acts.at(-1)).toMatchObject({ kind: 'entered_into_force' })
  })

  it('an entry withdrawn before its day leaves the other plan in force', async () => {
    const former = await bringOtherIntoForce('ZVP-0', '2020-01-01', '2020-01-01')
    await api.database.pool.query(`update plan set period_to = '2030-01-01' where id = $1`, [former])
    const { acts } = await enter('2028-01-01', [former])
    await scenario.path(scenario.chief).withdrawAct({ id: acts.at(-1)!.id, text: 'Another day was decided.' })
    setClock('2028-01-01')
    expect(await getState(former)).toBe('in_force')
  })

  it('a plan past its end needs no statement and ends on the day of the next plan', async () => {
    const former = await bringOtherIntoForce('ZVP-0', '2020-01-01', '2020-01-01')
    expect(await getState(former)).toBe('bridging')
    await enter('2028-01-01')
    setClock('2027-12-31')
    expect(await getState(former)).toBe('bridging')
    setClock('2028-01-01')
    expect(await getState(former)).toBe('ended')
  })

  it('the plan brought into force by hand is refused as well', async () => {
    await enter('2028-01-01')
    // A version that was frozen today was not decided before.
    expect((await catchError(bringOtherIntoForce('ZVP-1', '2029-01-01', '2030-01-01'))).code).toBe(
      'DATE_BEFORE_VERSION',
    )
    const other = bringOtherIntoForce('ZVP-2', '2029-01-01', '2030-01-01', '2026-11-24')
    expect((await catchError(other)).code).toBe('PLANS_OVERLAP')
  })

  it('rejects overlapping plans in the database, including after an extension', async () => {
    const former = await bringOtherIntoForce('ZVP-0', '2020-01-01', '2020-01-01')
    await enter('2028-01-01')
    const update = (text: string, id: string) => api.database.pool.query(`update plan set ${text} where id = $1`, [id])
    await expect(
      update(`superseded_on = null, superseded_by = null, extended_to = '2029-01-01'`, former),
    ).rejects.toThrow('cannot be in force at the same time')
    await expect(update(`in_force_on = '2025-06-01'`, scenario.planId)).rejects.toThrow('at the same time')
    // Another area makes no difference, unless the law leaves the area of the kind free.
    const [{ id: areaId }] = (await api.database.pool.query('select id from area limit 1')).rows
    await api.database.pool.query('update plan set area_id = $2 where id = $1', [former, areaId])
    await expect(
      update(`superseded_on = null, superseded_by = null, extended_to = '2029-01-01'`, former),
    ).rejects.toThrow('at the same time')
    await update('has_free_area = true', former)
    await update(`superseded_on = null, superseded_by = null, extended_to = '2029-01-01'`, former)
  })
})
