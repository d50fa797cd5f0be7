import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { prioritiesRoutes } from '../routes.ts'
import { prioritiesSection } from '../section.ts'

usePack(belgium)
registerSections([prioritiesSection])
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, priorities: prioritiesRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let phenomenonId: string

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  phenomenonId = (await factories(api.database).phenomenon({ code: 'DRUGS', names: { en: 'Drugs' } })).id
  const { planId, chief } = scenario
  await api.as(chief).priorities.addPhenomena({ planId, phenomenonIds: [phenomenonId] })
})

const priorities = () => api.as(scenario.chief).priorities
const decide = (decidedBy: string, decidedOn = '2026-11-20') =>
  priorities().decidePriorities({
    ...{ planId: scenario.planId, decidedBy, quorum: null, decidedOn },
    outcomes: [
      { phenomenonId, outcome: 'priority', reason: localized('en', 'Often.'), rejectionReason: null, monitoring: null },
    ],
  })
const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
const copy = (day: string) => sql`insert into priority_decision
  (id, plan_id, owner_id, decided_by, quorum, decided_on, chosen, saved_at, saved_by, superseded_at, access_id)
  select gen_random_uuid(), plan_id, owner_id, 'Forged', quorum, ${day}::date, chosen, saved_at, saved_by, now(), access_id
  from priority_decision limit 1`
const insert = (day = '2026-11-20') => writeAs(api.context(scenario.chief), 'plan.decide', copy(day))
const findDecision = async () => {
  const { decision, abilities } = await priorities().getMatrix({ planId: scenario.planId })
  return [decision?.decidedBy, abilities.decide]
}

it('priorities are decided again only in an addendum once a version was submitted, in procedure and database [law-122]', async () => {
  await decide('Council')
  await decide('Council of the draft')
  await scenario.completeDeliberation()
  expect(await findDecision()).toEqual(['Council of the draft', false])
  expect([await codeOf(decide('Forged')), await insert()]).toEqual(['ADDENDUM_REQUIRED', 'priorities_by_addendum'])
  const supersede = sql`update priority_decision set superseded_at = now() where superseded_at is null`
  expect(await writeAs(api.context(scenario.chief), 'plan.decide', supersede)).toBe('priorities_by_addendum')
  await api.database.pool.query(
    `update plan set state = 'in_force', in_force_on = period_from, period_from = '2022-01-01', period_to = '2028-01-01' where id = $1`,
    [scenario.planId],
  )
  expect([await codeOf(decide('Forged')), await insert()]).toEqual(['ADDENDUM_REQUIRED', 'priorities_by_addendum'])
  await api.as(scenario.chief).legalPath.openAddendum({ planId: scenario.planId, reason: 'New phenomena.' })
  await decide('Council of the addendum')
  expect(await findDecision()).toEqual(['Council of the addendum', true])
})

it('priorities that a seat refused are decided again, once the refusal was given in person or confirmed [law-122]', async () => {
  const versionId = await scenario.completeDeliberation()
  await decide('Council').catch(() => {})
  const { path, chief, planId } = scenario
  const step = 'council_agreement'
  const { seat } = scenario.getStep(await scenario.show(), step).seats[0]!
  await path(chief).decide({
    planId,
    step,
    seat,
    versionId,
    verdict: 'refused',
    date: '2026-11-24',
    text: 'Other ones.',
  })
  expect(await codeOf(decide('Council'))).toBe('ADDENDUM_REQUIRED')
  const refusal = (await scenario.show()).acts.findLast(({ verdict }) => verdict === 'refused')!
  await confirmationApi(api.context(scenario.confirmer)).confirmations.confirmAct({ id: refusal.id })
  await decide('Council again')
})

it('a decision on priorities is not dated long before the plan [law-122]', async () => {
  expect(await codeOf(decide('Council', '2020-10-01'))).toBe('DATE_TOO_EARLY')
  await decide('Council')
  expect(await insert('2020-10-01')).toBe('first_act_day')
})
