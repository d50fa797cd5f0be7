import { beforeEach, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
let [police, zone, area, elsewhere]: Id[] = []

beforeEach(async () => {
  area = (await make.area({ kind: 'police_zone' })).id
  elsewhere = (await make.area({ kind: 'police_zone' })).id
  police = (await make.organisation({ code: 'POLICE' })).id
  zone = (await make.organisation({ code: 'ZONE', kind: 'police_zone', areaId: area })).id
  for (const [code, marking] of [
    ['violence', 'TLP:GREEN'],
    ['informants', 'TLP:AMBER+STRICT'],
  ] as const)
    await api
      .as(people.ministry_planner(police))
      .indicators.definitions.createIndicator({ code, ownerId: police, marking, definition: definition() })
})

/**
 * Creates an objective in a plan of that organisation, with expected results for indicators in the area of the zone.
 */
async function createPlan(ownerId: Id, code: string, periodFrom: string, ...indicators: string[]) {
  const plan = await make.plan({ ownerId, code, marking: 'TLP:GREEN', title: code, periodFrom })
  const element = await make.element({ planId: plan.id, kind: 'strategic_objective', title: `Less of it in ${code}` })
  for (const indicator of indicators)
    await api.as(people.planner(ownerId)).indicators.results.saveResult({
      elementId: element.id,
      indicator,
      areaId: area!,
      expectation: {
        baseline: { ...year(2025), value: '120' },
        shape: 'steps',
        targets: [{ ...year(2029), value: '84', low: null, high: null }],
        tolerance: 5,
      },
      revision: 0,
    })
  return { planId: plan.id, elementId: element.id }
}
const listExpectations = async (by: Actor, more: { indicators?: string[]; areaIds?: Id[] } = {}) =>
  (
    await api.as(by).indicators.externalTargets.listExpectations({
      indicators: ['violence', 'informants'],
      areaIds: [area!],
      ...more,
    })
  ).rows.map((row) => `${row.plan.title.text.en}: ${row.indicator}`)

it('lists targets across plans with the element, limited to the requested items', async () => {
  await createPlan(zone!, 'ZP', '2022-01-01', 'violence')
  const national = await createPlan(police!, 'NP', '2026-01-01', 'violence')
  expect(await listExpectations(people.planner(zone!))).toEqual(['NP: violence', 'ZP: violence'])
  expect(await listExpectations(people.planner(zone!), { areaIds: [elsewhere!] })).toEqual([])
  expect(await listExpectations(people.planner(zone!), { indicators: ['informants'] })).toEqual([])
  const { rows, hasMore } = await api
    .as(people.planner(zone!))
    .indicators.externalTargets.listExpectations({ indicators: ['violence'], areaIds: [area!] })
  expect(hasMore).toBe(false)
  expect(rows[0]).toMatchObject({
    plan: { id: national.planId },
    element: { id: national.elementId, title: { text: { en: 'Less of it in NP' } } },
    areaId: area,
    parts: {},
    expectation: { baseline: { value: '120' }, targets: [{ value: '84' }] },
    promisedOn: null,
    redefined: false,
  })
})

it('hides targets from users who may not read the element, the plan, the indicator or plans in general', async () => {
  const plan = await createPlan(police!, 'NP', '2026-01-01', 'violence', 'informants')
  const stranger = people.reader(zone!)
  expect(await listExpectations(people.planner(police!))).toEqual(['NP: violence', 'NP: informants'])
  expect(await listExpectations(stranger)).toEqual(['NP: violence'])
  await api.database.kysely.updateTable('element').set({ marking: 3 }).where('id', '=', plan.elementId).execute()
  expect(await listExpectations(stranger)).toEqual([])
  expect(await listExpectations(people.planner(police!))).toHaveLength(2)
  const outsider: Actor = { ...stranger, assignments: [] }
  expect((await catchError(listExpectations(outsider))).code).toBe('FORBIDDEN')
})
