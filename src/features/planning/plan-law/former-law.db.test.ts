import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { updatePlanStates } from '#features/planning/plans/index.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { abolishAll, useReform } from './reform.fixture.ts'

usePack(belgium)
const enactReform = useReform()
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

async function makePlan() {
  const zone = await make.organisation({ kind: 'police_zone' })
  const planner = people.planner(zone.id)
  const start = (code: string) =>
    api.as(planner).plans.startPlan({
      code,
      kind: 'zonal_security_plan',
      title: localized('nl', 'Plan'),
      ownerId: zone.id,
      periodFrom: '2028-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    })
  return { zone, planner, start, plan: await start('ZVP-1') }
}

describe('a plan of a former law', () => {
  it('keeps the sections, the permitted content, the guidance and the kind, while new plans have the new law', async () => {
    const { planner, start, plan } = await makePlan()
    const { plans } = api.as(planner)
    const look = async () => ({
      outline: await plans.outline.getOutline({ planId: plan.id }),
      guidance: await plans.guidance.getGuidance({ planId: plan.id }),
      kinds: await plans.kinds.listPlanKinds({ packVersion: plan.packVersion }),
      preparation: await plans.preparation.getPreparation({ planId: plan.id }),
      spread: await plans.analyses.getSpread({ planId: plan.id }),
    })
    const before = await look()
    expect(before.preparation.steps.length).toBeGreaterThan(0)
    expect(before.spread.dimensions.length).toBeGreaterThan(0)
    enactReform((law) => ({
      ...law,
      approachDimensions: [],
      planKinds: law.planKinds.map(({ path: _, preparation: __, ...kind }) => ({ ...kind, nesting: {}, parts: [] })),
    }))
    expect(await look()).toEqual(before)
    const section = before.outline.rows.find((row) => row.place === 'strategic_objectives')!
    const content = { kind: 'priority' as const, title: localized('nl', 'Drugs') }
    await plans.outline.addElement({ planId: plan.id, parentId: section.id, content })

    const fresh = await start('ZVP-2')
    expect(fresh.packVersion).toBe('2099.1.0')
    expect((await plans.outline.getOutline({ planId: fresh.id })).rows).toEqual([])
    expect((await plans.preparation.getPreparation({ planId: fresh.id })).steps).toEqual([])
    // The plan of the next cycle has the new law.
    const { preparationSteps } = await plans.nextCycle.proposeNextPlan({ planId: plan.id })
    expect(preparationSteps).toEqual([])
  })

  it('has a kind that new plans no longer have, and that lists still name', async () => {
    const { planner, start, plan } = await makePlan()
    const { kinds } = api.as(planner).plans
    enactReform(abolishAll)
    expect((await catchError(start('ZVP-2'))).code).toBe('KIND_UNKNOWN')
    expect(await kinds.listPlanKinds({})).toEqual([])
    expect((await kinds.listPlanKinds({ former: true })).map(({ code }) => code)).toContain(plan.kind)
    expect(await kinds.listPlanKinds({ packVersion: 'never installed' })).toEqual([])
  })

  it('is bridging after the end of the period, as that law provides for the kind', async () => {
    const { zone } = await makePlan()
    const ended = await make.plan({
      ownerId: zone.id,
      state: 'in_force',
      periodFrom: '2020-01-01',
      periodTo: '2026-01-01',
    })
    enactReform(abolishAll)
    await updatePlanStates(api.context(people.reader(zone.id)))
    const { rows } = await api.database.pool.query('select state from plan where id = $1', [ended.id])
    expect(rows).toEqual([{ state: 'bridging' }])
  })
})
