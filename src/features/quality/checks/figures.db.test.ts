import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { targetEvents } from '#features/measurement/targets/events.ts'
import { expectedResultsSection } from '#features/measurement/targets/results/section.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../testing/indicator-routes.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { offPath } from './country.fixture.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'
import { findFreezeBlockers } from './step-issues.ts'

// Only the rules of this pack that check figures.
usePack(
  offPath({
    ...belgium,
    rules: belgium.rules.filter(({ number }) => number === 'R19' || number === 'R22' || number === 'R36'),
  }),
)
const api = useApi({ plans: planRoutes, indicators: indicatorRoutes, checks: checkRoutes })
const make = factories(api.database)
registerSections([expectedResultsSection])
const reactions = checkReactions({ scheduleRun: () => {} })
planEvents.freezeRequested.subscribe(reactions.freezeRequested)
planHooks.freezeBlockers.register(findFreezeBlockers)
targetEvents.resultsChanged.subscribe(reactions.resultsChanged)

const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
let [police, zone, other, area, left, right, planId, objective]: Id[] = []
const analyst = () => api.as(people.ministry_planner(police!)).indicators
const planner = () => api.as(people.planner(zone!))
const origin = { source: 'Police statistics', extractedOn: '2026-03-01', closedOn: null, note: null }
const recordFigures = (areaId: Id, values: Record<number, number>, given: object = {}) =>
  analyst().observations.recordFigures({
    ownerId: police!,
    ...given,
    figures: Object.entries(values).map(([of, value]) => ({
      indicator: 'violence',
      areaId,
      startsOn: `${of}-01-01`,
      value: `${value}`,
    })),
  })
const found = async () => {
  const { results } = await planner().checks.getPlanChecks({ planId: planId! })
  return results.map((entry) => [entry.rule, entry.messageCode, entry.severity, entry.element?.id]).toSorted()
}
const freeze = () =>
  api.as(people.chief_of_corps(zone!)).plans.versions.freezeVersion({ planId: planId!, reason: 'Decided' })

prepareOnce(api.database, async () => {
  api.clock.set('2026-06-01T08:00:00Z')
  area = (await make.area({ kind: 'police_zone', names: { en: 'Own' } })).id
  const next = (await make.area({ kind: 'police_zone', names: { en: 'Next' } })).id
  left = (await make.area({ kind: 'municipality', parentId: area })).id
  right = (await make.area({ kind: 'municipality', parentId: next })).id
  await api.database.pool.query('insert into area_neighbour values ($1, $2), ($2, $1)', [left, right])
  police = (await make.organisation({ code: 'POLICE' })).id
  zone = (await make.organisation({ code: 'ZONE', kind: 'police_zone', areaId: area })).id
  other = (await make.organisation({ code: 'OTHER', kind: 'police_zone', areaId: next })).id
  planId = (await make.plan({ ownerId: zone, marking: 'TLP:GREEN', areaId: area })).id
  const parentId = (await make.element({ planId, kind: 'section', place: 'strategic_objectives' })).id
  objective = (await make.element({ planId, parentId, kind: 'strategic_objective', title: 'Less violence' })).id
  await analyst().definitions.createIndicator({
    code: 'violence',
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition(),
  })
})
const expectIt = (baseline = '120') =>
  planner().indicators.results.saveResult({
    elementId: objective!,
    indicator: 'violence',
    areaId: area!,
    expectation: {
      baseline: { ...year(2024), value: baseline },
      shape: 'path',
      targets: [{ ...year(2029), value: '84', low: null, high: null }],
      tolerance: 5,
    },
    revision: 0,
  })
beforeEach(() => api.clock.set('2026-06-01T08:00:00Z'))

describe('R22 on stored data', () => {
  it('gives a hint for a baseline without a reported figure, and finds no issue when all figures have a source and date', async () => {
    await expectIt()
    expect(await found()).toEqual([['R22', 'baseline_not_reported', 'hint', objective]])
    await recordFigures(left!, { 2024: 120, 2025: 115 }, { origin })
    await freeze()
    expect(await found()).toEqual([])
  })

  it('warns, and lets freeze, when a figure from the baseline year on has neither source nor date, including figures of lower levels', async () => {
    await recordFigures(left!, { 2024: 120, 2025: 115 })
    await expectIt()
    expect(await found()).toEqual([
      ['R22', 'no_date', 'warning', objective],
      ['R22', 'no_source', 'warning', objective],
    ])
    await freeze()
    // The figures are reported again with their source. The correction is kept next to the superseded value.
    await recordFigures(left!, { 2024: 121, 2025: 116 }, { origin })
    const earlier = await analyst().observations.listObservations({ indicator: 'violence', areaId: left! })
    expect(earlier.filter((entry) => entry.supersededAt !== null)).toHaveLength(2)
  })

  it('ignores figures that the reader of the indicator may not read', async () => {
    await recordFigures(left!, { 2024: 120 }, { marking: 'TLP:AMBER+STRICT' })
    await expectIt()
    expect(await found()).toEqual([['R22', 'baseline_not_reported', 'hint', objective]])
  })
})

describe('R36', () => {
  const hints = async (client = planner()) =>
    (await client.checks.listReaderHints({ planId: planId! })).map((readerHint) => [
      readerHint.rule,
      readerHint.severity,
      readerHint.element?.id,
      (readerHint.data.areas as { en: string }).en,
    ])

  it('is computed when the plan is read, and is in no list, count or version', async () => {
    await recordFigures(left!, { 2023: 140, 2024: 130, 2025: 90 }, { origin })
    await recordFigures(right!, { 2023: 40, 2024: 50, 2025: 90 }, { origin })
    await expectIt('130')
    expect(await hints()).toEqual([['R36', 'hint', objective, 'Next']])
    const checks = await planner().checks.getPlanChecks({ planId: planId! })
    expect([checks.results, checks.counts.hint, checks.byRule]).toEqual([[], 0, []])
    expect((await planner().checks.listChecks({})).rows).toEqual([])
    const { rows } = await api.database.pool.query('select rule from check_result')
    expect(rows).toEqual([])
  })

  it('is not reported to a reader who may not read the figures of the neighbouring area, or the element', async () => {
    await recordFigures(left!, { 2023: 140, 2024: 130, 2025: 90 }, { origin })
    await recordFigures(right!, { 2023: 40, 2024: 50, 2025: 90 }, { origin, marking: 'TLP:AMBER+STRICT' })
    await expectIt('130')
    expect(await hints()).toEqual([])
    expect(await hints(api.as(people.planner(police!)))).toEqual([['R36', 'hint', objective, 'Next']])
    await api.database.kysely.updateTable('element').set({ marking: 3 }).where('id', '=', objective!).execute()
    expect(await hints(api.as(people.planner(police!)))).toEqual([])
    expect(await hints(api.as(people.planner(other!)))).toEqual([])
  })
})

describe('R19', () => {
  it('reports a baseline that no longer equals the recorded figure, only to readers of the figure and in no count', async () => {
    await recordFigures(left!, { 2024: 120 }, { origin, marking: 'TLP:AMBER+STRICT' })
    await expectIt('110')
    const readHints = async (client: ReturnType<typeof planner>) =>
      (await client.checks.listReaderHints({ planId: planId! })).map(({ rule, severity, messageCode, data }) => [
        [rule, severity, messageCode],
        [data.baseline, data.recorded],
      ])
    const named = [
      ['R19', 'hint', 'baseline_differs'],
      ['110', '120'],
    ]
    expect(await readHints(planner())).toEqual([])
    expect(await readHints(api.as(people.planner(police!)))).toEqual([named])
    expect((await planner().checks.getPlanChecks({ planId: planId! })).counts).toMatchObject({ warning: 0, error: 0 })
    const { rows } = await api.database.pool.query(`select rule from check_result where rule = 'R19'`)
    expect(rows).toEqual([])
  })
})

it('queues the checks of results in an imported document, which are written after the check of the elements', async () => {
  await expectIt()
  const document = (await planner().plans.document.exportDocument({ planId: planId! })) as unknown as {
    plans: { expectedResults: { tolerance: number }[] }[]
  }
  document.plans[0]!.expectedResults[0]!.tolerance = 10
  await planner().plans.document.importDocument({ document })
  const { rows } = await api.database.pool.query('select plan_id, sections from check_queue')
  expect(rows).toEqual([{ plan_id: planId, sections: ['results', 'figures', 'unapprovedChanges'] }])
})
