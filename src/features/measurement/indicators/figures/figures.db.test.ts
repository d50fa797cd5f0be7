import { beforeEach, describe, expect, it } from 'vitest'
import { json } from '#platform/db/column-values.ts'
import { type Id, newId } from '#shared/ids.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import type { Definition } from '../entities.ts'
import { definition } from '../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let [country, zone, lanaken, riemst]: Id[] = []

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  country = (await make.area({ kind: 'country' })).id
  zone = (await make.area({ kind: 'police_zone', parentId: country! })).id
  lanaken = (await make.area({ kind: 'municipality', parentId: zone! })).id
  riemst = (await make.area({ kind: 'municipality', parentId: zone! })).id
})

const analyst = (of = police) => api.as(people.ministry_planner(of)).indicators
const define = (code: string, given: Partial<Definition> = {}, marking: 'TLP:CLEAR' | 'TLP:GREEN' = 'TLP:GREEN') =>
  analyst().definitions.createIndicator({ code, ownerId: police, marking, definition: definition(given) })
type FigureInput = Parameters<ReturnType<typeof analyst>['observations']['recordFigures']>[0]['figures'][number]
const recordFigures = (...figures: FigureInput[]) => analyst().observations.recordFigures({ ownerId: police, figures })
const year = (
  indicator: string,
  areaId: Id | undefined,
  of: number,
  value: string | null,
  more: Partial<FigureInput> = {},
): FigureInput => ({
  indicator,
  areaId: areaId!,
  startsOn: `${of}-01-01`,
  value,
  ...(value === null && { missing: 'not_delivered' }),
  ...more,
})
async function figures(indicator: string, areaIds: (Id | undefined)[], more: object = {}) {
  const input = { indicators: [indicator], areaIds: areaIds as Id[], from: '2000-01-01', to: '2030-01-01', ...more }
  const [series] = await analyst().figures.getFigures(input)
  return series!.figures
}
const values = async (indicator: string, area: Id | undefined, more: object = {}) =>
  (await figures(indicator, [area], more)).map((figure) => [figure.startsOn.slice(0, 7), figure.value])

describe('Figure of a parent area', () => {
  it('is the sum of the areas below, updated in the same transaction at every level and after a correction [measure-1]', async () => {
    await define('burglary')
    await recordFigures(year('burglary', lanaken, 2024, '12'), year('burglary', riemst, 2024, '30.5'))
    expect(await values('burglary', zone)).toEqual([['2024-01', '42.5']])
    expect(await values('burglary', country)).toEqual([['2024-01', '42.5']])
    await recordFigures(year('burglary', lanaken, 2024, '10'))
    expect(await values('burglary', country)).toEqual([['2024-01', '40.5']])
  })

  it('reports the number of parts and a missing part', async () => {
    await define('burglary')
    await recordFigures(
      year('burglary', lanaken, 2024, '12', { state: 'provisional', partialTo: '2024-04-01' }),
      year('burglary', riemst, 2024, null),
    )
    expect(await figures('burglary', [zone])).toMatchObject([
      { value: '12', derivation: 'summed', known: 1, unknownCount: 1, provisional: true, partial: true },
    ])
    expect(await figures('burglary', [riemst])).toMatchObject([
      { value: null, missing: 'not_delivered', derivation: 'reported' },
    ])
  })

  it('is stored next to the reported figure of the area when the two differ', async () => {
    await define('burglary')
    await recordFigures(year('burglary', lanaken, 2024, '12'), year('burglary', zone, 2024, '15'))
    expect(await figures('burglary', [zone])).toMatchObject([{ value: '12', reported: '15', derivation: 'summed' }])
    expect(await values('burglary', country)).toEqual([['2024-01', '12']])
  })

  it('is never a sum of figures that do not add up: it shows the distribution [measure-2]', async () => {
    await define('fear', { addsOverArea: 'none' })
    const third = (await make.area({ kind: 'municipality', parentId: zone! })).id
    await recordFigures(
      year('fear', lanaken, 2024, '10'),
      year('fear', riemst, 2024, '30'),
      year('fear', third, 2024, '14'),
    )
    expect(await figures('fear', [zone])).toMatchObject([
      {
        value: null,
        derivation: 'distribution',
        distribution: { minimum: '10', median: '14', maximum: '30' },
        known: 3,
      },
    ])
  })

  it('is a mean weighted by the number of respondents', async () => {
    await define('satisfied', { addsOverArea: 'weighted_mean' })
    await recordFigures(
      year('satisfied', lanaken, 2024, '60', { n: 300 }),
      year('satisfied', riemst, 2024, '90', { n: 100 }),
    )
    expect(await values('satisfied', zone)).toEqual([['2024-01', '67.5']])
    expect(await catchError(recordFigures(year('satisfied', lanaken, 2025, '60')))).toMatchObject({
      code: 'FIGURES_REJECTED',
    })
  })

  it('keeps the number of respondents and the interval of a reported figure, and derives none for the parent area', async () => {
    await define('satisfied', { addsOverArea: 'weighted_mean' })
    await recordFigures(
      year('satisfied', lanaken, 2024, '60', { n: 300, low: '54.5', high: '65.5' }),
      year('satisfied', riemst, 2024, '90', { n: 100 }),
    )
    const [entry, other, above] = await figures('satisfied', [lanaken!, riemst!, zone!]).then((figure) =>
      [lanaken, riemst, zone].map((id) => figure.find(({ areaId }) => areaId === id)),
    )
    expect(entry?.survey).toEqual({ n: 300, low: '54.5', high: '65.5' })
    expect(other?.survey).toEqual({ n: 100, low: null, high: null })
    expect(above).toMatchObject({ value: '67.5', survey: null })
  })
})

describe('Formula', () => {
  it('is a ratio of sums, for any area and longer period, and not a mean of ratios', async () => {
    await define('checks', { periodType: 'month' })
    await define('hits', { periodType: 'month' })
    await define('hit-rate', { formula: { numerator: 'hits', denominator: 'checks', per: 100 } })
    const month = (code: string, area: Id | undefined, of: string, value: string): FigureInput => ({
      ...year(code, area, 2024, value),
      startsOn: `2024-${of}-01`,
    })
    await recordFigures(
      month('checks', lanaken, '01', '10'),
      month('hits', lanaken, '01', '5'),
      month('checks', riemst, '01', '90'),
      month('hits', riemst, '01', '9'),
    )
    expect(await values('hit-rate', zone)).toEqual([['2024-01', '14']])
    const { rows } = await analyst().definitions.listIndicators({ withFigures: 'true' })
    expect(rows.map(({ indicator }) => indicator.code).toSorted()).toEqual(['checks', 'hit-rate', 'hits'])
    expect(await figures('hit-rate', [zone], { per: 'year' })).toMatchObject([
      { value: '14', partial: true, derivation: 'computed' },
    ])
  })

  it('uses the population of the year, or reports that it is unknown', async () => {
    await define('burglary')
    await define('burglary-rate', { formula: { numerator: 'burglary', denominator: 'population', per: 1000 } })
    await api.database.kysely
      .updateTable('area')
      .set({ population: json({ 2023: 20_000 }) })
      .where('id', '=', zone!)
      .execute()
    await recordFigures(
      ...[2022, 2024].flatMap((of) => [year('burglary', lanaken, of, '20'), year('burglary', riemst, of, '10')]),
    )
    expect(await values('burglary-rate', zone)).toEqual([
      ['2022-01', null],
      ['2024-01', '1.5'],
    ])
  })

  it('sums the population of municipalities when an area has no population figure', async () => {
    await define('burglary')
    await define('burglary-rate', { formula: { numerator: 'burglary', denominator: 'population', per: 1000 } })
    for (const [id, people] of [
      [lanaken, { 2023: 20_000, 2024: 21_000 }],
      [riemst, { 2023: 10_000 }],
    ] as const)
      await api.database.kysely
        .updateTable('area')
        .set({ population: json(people) })
        .where('id', '=', id!)
        .execute()
    await recordFigures(year('burglary', lanaken, 2024, '20'), year('burglary', riemst, 2024, '10'))
    // For 2024, not all figures are known.
    expect(await values('burglary-rate', country)).toEqual([['2024-01', '1']])
  })

  it('rejects reported values and circular references', async () => {
    await define('a')
    await define('b', { formula: { numerator: 'a', denominator: 'population', per: 1 } })
    expect(await catchError(recordFigures(year('b', lanaken, 2024, '1')))).toMatchObject({
      data: { issues: [{ code: 'COMPUTED' }] },
    })
    const turned = definition({ formula: { numerator: 'b', denominator: 'population', per: 1 } })
    const change = analyst().definitions.changeIndicator({
      code: 'a',
      revision: 1,
      definition: turned,
      validFrom: null,
      breaks: false,
      reason: 'Odd',
    })
    expect(await catchError(change)).toMatchObject({ code: 'FORMULA_CYCLE' })
  })
})

describe('Longer periods', () => {
  it('are sums of months, partial when a month is missing; for stocks they are the last value', async () => {
    await define('theft', { periodType: 'month' })
    await define('staff', { periodType: 'month', addsOverTime: 'latest' })
    const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}-01`)
    await recordFigures(
      ...months.map((startsOn, index) => ({
        ...year('theft', lanaken, 2024, '1.1'),
        startsOn,
        value: index === 11 ? '0' : '1.1',
      })),
      ...months.map((startsOn, index) => ({ ...year('staff', lanaken, 2024, String(index)), startsOn })),
    )
    expect(await figures('theft', [zone], { per: 'year' })).toMatchObject([
      { value: '12.1', partial: false, startsOn: '2024-01-01', endsOn: '2025-01-01' },
    ])
    expect(await values('theft', zone, { per: 'quarter' })).toHaveLength(4)
    expect(await values('staff', zone, { per: 'year' })).toEqual([['2024-01', '11']])
    await recordFigures({ ...year('theft', lanaken, 2025, '5'), startsOn: '2025-01-01' })
    expect((await figures('theft', [zone], { per: 'year' })).map(({ partial }) => partial)).toEqual([false, true])
  })
})

describe('Structure of the country', () => {
  it('determines the areas in which a figure counts, by the parents at that time', async () => {
    await define('burglary')
    const other = (await make.area({ kind: 'police_zone', parentId: country! })).id
    await recordFigures(year('burglary', lanaken, 2020, '1'), year('burglary', lanaken, 2024, '2'))
    await moveArea(lanaken!, other, '2022-01-01')
    expect(await values('burglary', zone)).toEqual([['2020-01', '1']])
    expect(await values('burglary', other)).toEqual([['2024-01', '2']])
    expect(await values('burglary', country)).toEqual([
      ['2020-01', '1'],
      ['2024-01', '2'],
    ])
  })

  it('continues a series after a merger, but not after a split', async () => {
    await define('burglary')
    await recordFigures(year('burglary', lanaken, 2024, '12'), year('burglary', riemst, 2024, '30'))
    const merged = (await make.area({ kind: 'municipality', from: '2025-01-01', parentId: zone! })).id
    await succeed(lanaken!, merged, 'merge')
    await succeed(riemst!, merged, 'merge')
    await recordFigures(year('burglary', merged, 2025, '40'))
    expect(await figures('burglary', [merged])).toMatchObject([
      { value: '42', derivation: 'carried_over', startsOn: '2024-01-01' },
      { value: '40', derivation: 'reported', startsOn: '2025-01-01' },
    ])
    expect(await values('burglary', zone)).toEqual([
      ['2024-01', '42'],
      ['2025-01', '40'],
    ])
    const [half, rest] = [
      (await make.area({ kind: 'municipality' })).id,
      (await make.area({ kind: 'municipality' })).id,
    ]
    await succeed(merged, half, 'split')
    await succeed(merged, rest, 'split')
    expect(await values('burglary', half)).toEqual([])
  })

  it('allows deletion of a mistaken area with only totals, and keeps an area with a reported figure', async () => {
    await define('burglary')
    await recordFigures(year('burglary', lanaken, 2024, '12'))
    const [made, output] = [
      (await make.area({ kind: 'municipality' })).id,
      (await make.area({ kind: 'municipality' })).id,
    ]
    await succeed(lanaken!, made, 'merge')
    await recordFigures(year('burglary', output, 2025, '3'))
    expect(await values('burglary', made)).toEqual([['2024-01', '12']])
    const { kysely } = api.database
    await kysely.deleteFrom('area_succession').where('successor_id', '=', made).execute()
    await kysely.deleteFrom('area').where('id', '=', made).execute()
    await expect(kysely.deleteFrom('area').where('id', '=', output).execute()).rejects.toThrow('observation')
    expect(await values('burglary', country)).toEqual([['2024-01', '12']])
  })

  async function moveArea(areaId: Id, parentId: Id, on: string) {
    const { kysely } = api.database
    await kysely.transaction().execute(async (tx) => {
      await tx.updateTable('area_parent').set({ valid_to: on }).where('area_id', '=', areaId).execute()
      await tx
        .insertInto('area_parent')
        .values({ id: newId(), area_id: areaId, hierarchy: 'police', parent_id: parentId, valid_from: on })
        .execute()
    })
  }
  const succeed = (predecessorId: Id, successorId: Id, kind: string) =>
    api.database.kysely
      .insertInto('area_succession')
      .values({ id: newId(), predecessor_id: predecessorId, successor_id: successorId, kind, on_date: '2025-01-01' })
      .execute()
})

describe('Reader of figures', () => {
  it('reads the sum of readable figures, with a notice that the sum is incomplete', async () => {
    await define('burglary')
    await recordFigures(year('burglary', lanaken, 2024, '12'))
    const own = (await make.organisation({ code: 'ZONE', areaId: zone! })).id
    await api.as(people.planner(own)).indicators.observations.recordFigures({
      ownerId: own,
      marking: 'TLP:AMBER+STRICT',
      figures: [year('burglary', riemst, 2024, '30')],
    })
    const input = { indicators: ['burglary'], areaIds: [zone!], from: '2024-01-01', to: '2025-01-01' }
    expect(await figures('burglary', [zone])).toMatchObject([{ value: '12', withheld: true }])
    const [ownEntry] = await api.as(people.planner(own)).indicators.figures.getFigures(input)
    expect(ownEntry!.figures).toMatchObject([{ value: '42', withheld: false }])
    const onlyTheirs = await analyst().figures.getFigures({ ...input, areaIds: [riemst!] })
    expect(onlyTheirs).toMatchObject([{ figures: [], withheldAreaIds: [riemst] }])
    const stranger = (await make.organisation()).id
    const [theirs] = await api.as(people.reader(stranger)).indicators.figures.getFigures(input)
    expect(theirs!.figures).toMatchObject([{ value: '12', withheld: true }])
  })

  it('opens a figure down to the rows and their source [measure-3]', async () => {
    await define('burglary')
    await analyst().observations.recordFigures({
      ownerId: police,
      origin: { source: 'Police statistics' },
      figures: [year('burglary', lanaken, 2024, '12'), year('burglary', riemst, 2024, '30')],
    })
    const explained = await analyst().figures.explainFigure({
      indicator: 'burglary',
      areaId: zone!,
      startsOn: '2024-01-01',
      endsOn: '2025-01-01',
    })
    expect(explained.figure.value).toBe('42')
    expect(explained.rows).toMatchObject([
      { areaId: riemst, value: '30', source: 'Police statistics', state: 'final' },
      { areaId: lanaken, value: '12' },
    ])
    expect(explained.omittedCount).toBe(0)
  })
})
