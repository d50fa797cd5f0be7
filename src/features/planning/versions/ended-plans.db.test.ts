import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { makePlanInForce, useExtensionApi } from '#features/approval/extension/extension.fixture.ts'
import { attachDecision } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { recordExternalApproval } from '#features/approval/path/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { updateStatesAfterEntry } from '#features/planning/plans/index.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, getOutcome } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { writeAs } from '../../../../testing/write-as.ts'

usePack(belgium)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
planEvents.versionCameIntoForce.subscribe(updateStatesAfterEntry)
const api = useExtensionApi()
const make = factories(api.database)
let scenario: Awaited<ReturnType<typeof makePlanInForce>>
prepareOnce(api.database, async () => {
  scenario = await makePlanInForce(api)
  await api.database.pool.query(`update plan set period_to = '2030-01-01' where id = $1`, [scenario.planId])
  // Plans that were decided before this instance enter into force by hand.
  await api.database.pool.query(`update instance set created_at = '2026-12-01T09:00:00Z'`)
})

const plans = () => api.as(scenario.chief).plans
const setClock = (day: string) => api.clock.set(`${day}T10:00:00.000Z`)
const query = async (text: string, values: unknown[] = []) => (await api.database.pool.query(text, values)).rows
const getPlan = async (id: Id) => (await plans().getPlan({ id })).plan

/** Ends the plan of 2020 to 2029: recorded on 24 November, and completed by the second person on 26 November. */
async function endEarly(): Promise<void> {
  const end = await scenario.end()
  setClock('2026-11-26')
  await scenario.confirm(end)
}

/** Starts a plan of the zone with a frozen version and the document of its decision. */
async function draft(code: string, periodFrom: string): Promise<{ planId: Id; versionId: Id }> {
  const { id: planId } = await plans().startPlan({
    ...{ code, kind: 'zonal_security_plan', title: localized('nl', code), ownerId: scenario.zone, periodFrom },
    ...{ marking: 'TLP:GREEN', languages: ['nl'] },
  })
  await make.element({ planId, kind: 'priority' })
  const { id: versionId } = await plans().versions.freezeVersion({ planId, reason: 'Signed.' })
  await attachDecision(api.context(scenario.chief), versionId)
  return { planId, versionId }
}
const enter = (versionId: Id, date: string, supersedes: Id[] = []) =>
  api
    .as(scenario.decider)
    .plans.versions.bringIntoForce({ id: versionId, date, decidedOn: date, reason: 'Signed.', supersedes })

it('a plan that a decision ended keeps the days before the last confirmation, and the day of its end [law-130]', async () => {
  const { planId, chief } = scenario
  await endEarly()
  expect(await getPlan(planId)).toMatchObject({ state: 'ended', endedOn: '2026-11-26', supersededOn: null })
  setClock('2027-05-01')
  const days = ['2019-12-31', '2026-11-25', '2026-11-26']
  expect(
    await query(
      `select array(select plan_state_on(p, day) from unnest($2::date[]) day) as states, plan_end_day(p) as last,
        upper(plan_term(p)) as term from plan p where id = $1`,
      [planId, days],
    ),
  ).toEqual([{ states: ['approved', 'in_force', 'ended'], last: '2026-11-26', term: '2026-11-26' }])
  const set = (day: string) => sql`update plan set ended_on = ${day}::date where id = ${planId}`
  const { planId: other } = await draft('OTHER', '2031-01-01')
  expect(await writeAs(api.context(chief), 'plan.decide', set('2026-11-20'))).toBe('plan_validity')
  expect(
    await writeAs(api.context(chief), 'plan.decide', sql`update plan set ended_on = now() where id = ${other}`),
  ).toBe('plan_validity')
})

it('a plan that enters before the early end of another one is refused, also as its replacement, and from that day allowed [law-130]', async () => {
  const { planId } = scenario
  await endEarly()
  const { versionId, planId: next } = await draft('NEXT', '2026-01-01')
  const overlap = {
    code: 'PLANS_OVERLAP',
    data: { plans: [{ planId, from: '2020-01-01', to: '2026-11-26', maySupersede: false }] },
  }
  expect(await catchError(enter(versionId, '2026-11-25'))).toMatchObject(overlap)
  expect(await catchError(enter(versionId, '2026-11-25', [planId]))).toMatchObject(overlap)
  const setEntry = (day: string) =>
    getOutcome(query(`update plan set state = 'approved', in_force_on = $2 where id = $1`, [next, day]), 'written')
  expect(await setEntry('2026-11-25')).toBe('plans_in_force_together')
  await enter(versionId, '2026-11-26')
  expect(await getPlan(next)).toMatchObject({ state: 'in_force', inForceOn: '2026-11-26' })
  expect(await getPlan(planId)).toMatchObject({ state: 'ended', endedOn: '2026-11-26', supersededOn: null })
})

it('a plan for the time of a plan that was replaced is refused, with the name of that plan [law-130]', async () => {
  const { planId } = scenario
  const next = await draft('NEXT', '2026-01-01')
  await enter(next.versionId, '2026-11-24', [planId])
  expect(await getPlan(planId)).toMatchObject({ state: 'ended', supersededOn: '2026-11-24', endedOn: null })
  const past = await draft('PAST', '2020-01-01')
  // It would replace nothing, because it enters on the first day of that plan.
  expect(await catchError(enter(past.versionId, '2020-01-01'))).toMatchObject({
    code: 'PLANS_OVERLAP',
    data: { plans: [{ planId, from: '2020-01-01', to: '2026-11-24' }] },
  })
  expect((await catchError(enter(past.versionId, '2020-01-01', [planId]))).code).toBe('SUPERSESSION_DATE')
  const set = query(`update plan set state = 'approved', in_force_on = '2020-01-01' where id = $1`, [past.planId])
  await expect(set).rejects.toMatchObject({ constraint: 'plans_in_force_together' })
})

it('a plan of earlier years that is recorded after its successor has ended as soon as it enters [law-131]', async () => {
  const { planId } = scenario
  const past = await draft('PAST', '2008-01-01')
  await enter(past.versionId, '2008-02-01')
  expect(await getPlan(past.planId)).toMatchObject({ state: 'ended', supersededOn: '2020-01-01', endedOn: null })
  // The state is stored with the entry, and the history says so.
  expect(await query('select state from plan where id = $1', [past.planId])).toEqual([{ state: 'ended' }])
  const { replacedBy } = await plans().replacement.getReplacement({ planId: past.planId })
  expect(replacedBy).toMatchObject({ planId })
  // A reader of the plan alone gets the day, and not the plan that replaces it.
  await plans().sendPlan({ id: past.planId })
  await query('update plan set sent_at = null where id = $1', [planId])
  const read = api.as(scenario.prosecutor).plans
  expect((await read.getPlan({ id: past.planId })).plan.supersededOn).toBe('2020-01-01')
  expect((await read.replacement.getReplacement({ planId: past.planId })).replacedBy).toBeNull()
})
