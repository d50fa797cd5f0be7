import { beforeEach } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Definition } from '#features/measurement/indicators/entities.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { commitPlanResults } from './commit-results.ts'
import type { Expectation } from './entities.ts'
import { expectedResultsSection } from './section.ts'

usePack(belgium)
registerSections([expectedResultsSection])
planEvents.versionFrozen.subscribe(commitPlanResults)
// Creates, before each test, a plan of a zone with an objective, and an indicator.
export const api = useApi({ plans: planRoutes, indicators: indicatorRoutes })
export const make = factories(api.database)
export const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
/** A straight line from 120 in 2025 to 84 in 2029. */
export const fewer: Expectation = {
  baseline: { ...year(2025), value: '120' },
  shape: 'path',
  targets: [{ ...year(2029), value: '84', low: null, high: null }],
  tolerance: 5,
}
export let [police, zone, area, municipality, planId, objective]: Id[] = []

beforeEach(async () => {
  api.clock.set('2028-06-01T08:00:00Z')
  area = (await make.area({ kind: 'police_zone', code: 'Z-1' })).id
  municipality = (await make.area({ kind: 'municipality', parentId: area })).id
  police = (await make.organisation({ code: 'POLICE' })).id
  zone = (await make.organisation({ code: 'ZONE', kind: 'police_zone', areaId: area })).id
  author = await enrol(api.database, people.planner(zone, 'Nora'))
  const plan = await make.plan({ ownerId: zone, code: 'ZP', marking: 'TLP:GREEN', areaId: area })
  planId = plan.id
  const parentId = (await make.element({ planId, kind: 'section', place: 'strategic_objectives' })).id
  objective = (await make.element({ planId, parentId, kind: 'strategic_objective', title: 'Less violence' })).id
  await define('violence')
})
export let author: Actor
export const planner = () => api.as(author)
export const analyst = () => api.as(people.ministry_planner(police!)).indicators
export const define = (code: string, given: Partial<Definition> = {}) =>
  analyst().definitions.createIndicator({ code, ownerId: police!, marking: 'TLP:GREEN', definition: definition(given) })
export const recordFigure = (of: number, value: string, indicator = 'violence') =>
  analyst().observations.recordFigures({
    ownerId: police!,
    figures: [{ indicator, areaId: municipality!, startsOn: `${of}-01-01`, value }],
  })
export const save = (
  given: Partial<Parameters<ReturnType<typeof planner>['indicators']['results']['saveResult']>[0]> = {},
) =>
  planner().indicators.results.saveResult({
    elementId: objective!,
    indicator: 'violence',
    areaId: area!,
    expectation: fewer,
    revision: 0,
    ...given,
  })
export const results = async (client = planner()) =>
  (await client.indicators.results.listResults({ planId: planId! })).rows

export const freeze = () =>
  api
    .as(people.chief_of_corps(zone!))
    .plans.versions.freezeVersion({ planId: planId!, reason: 'Decided by the council' })
