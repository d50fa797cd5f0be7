import { beforeEach, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { system } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { loadPlanStatuses } from './bulk-status.ts'
import { findPath } from './read.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const make = factories(api.database)
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
beforeEach(async () => {
  scenario = await makeZoneWithPath(api)
})

it('returns the same status for many plans at once as for each plan separately', async () => {
  await scenario.completeDeliberation()
  const period = { periodFrom: '2026-01-01', periodTo: '2030-01-01' }
  const other = await make.plan({ ownerId: scenario.interior, kind: 'national_security_plan', ...period })
  const none = await make.plan({ ownerId: scenario.zone, kind: 'yearly_action_plan', ...period })
  await openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, system, undefined)
    const today = '2026-11-24'
    const run = { tx, actor: system, now: `${today}T10:00:00Z`, today, audit: () => {}, afterCommit: () => {} }
    const plans = await Promise.all([scenario.planId, other.id, none.id].map((id) => findPlan(tx, id)))
    const many = await loadPlanStatuses(
      run,
      plans.map((plan) => plan!),
      (query) => query(),
    )
    expect([...many.keys()].sort()).toEqual([scenario.planId, other.id].sort())
    for (const plan of plans.slice(0, 2)) {
      const path = (await findPath(run, plan!))!
      const planPathStatus = many.get(plan!.id)!
      // The bulk query does not read who recorded an act, and no documents.
      const omitRecordedBy = (reported: object) =>
        JSON.parse(
          JSON.stringify(reported, (key, value) =>
            key === 'recordedBy' ? null : key === 'evidence' ? undefined : value,
          ),
        )
      expect(omitRecordedBy([...planPathStatus.status.steps.values()])).toEqual(
        omitRecordedBy([...path.status.steps.values()]),
      )
      expect(planPathStatus.status.state).toEqual(path.status.state)
      expect([planPathStatus.path.seats, planPathStatus.path.sections]).toEqual([path.path.seats, path.path.sections])
      expect(planPathStatus.acts.map(({ id }) => id)).toEqual(path.acts.map(({ id }) => id))
    }
  })
})
