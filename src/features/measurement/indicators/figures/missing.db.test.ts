import { beforeEach, describe, expect, it } from 'vitest'
import { json } from '#platform/db/column-values.ts'
import { type Id, newId } from '#shared/ids.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import type { Definition } from '../entities.ts'
import { definition } from '../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let [region, lanaken, riemst]: Id[] = []

const analyst = () => api.as(people.ministry_planner(police)).indicators
const define = (code: string, given: Partial<Definition> = {}) =>
  analyst().definitions.createIndicator({ code, ownerId: police, marking: 'TLP:GREEN', definition: definition(given) })
type FigureInput = Parameters<ReturnType<typeof analyst>['observations']['recordFigures']>[0]['figures'][number]
const recordFigures = (...figures: FigureInput[]) => analyst().observations.recordFigures({ ownerId: police, figures })
const year = (
  areaId: Id | undefined,
  of: number,
  value: string | null,
  more: Partial<FigureInput> = {},
): FigureInput => ({
  indicator: 'burglary',
  areaId: areaId!,
  startsOn: `${of}-01-01`,
  value,
  ...(value === null && { missing: 'not_delivered' }),
  ...more,
})
async function figures(areaId: Id | undefined, more: object = {}) {
  const input = { indicators: ['burglary'], areaIds: [areaId!], from: '2000-01-01', to: '2030-01-01', ...more }
  const [series] = await analyst().figures.getFigures(input)
  return series!.figures
}
const abroad = async (...given: Parameters<typeof make.area>) => {
  const { id } = await make.area(...given)
  await api.database.kysely.updateTable('area').set({ outside_tree: true }).where('id', '=', id).execute()
  return id
}
const succeed = (predecessorId: Id, successorId: Id, kind: 'merge' | 'recode') =>
  api.database.kysely
    .insertInto('area_succession')
    .values({ id: newId(), predecessor_id: predecessorId, successor_id: successorId, kind, on_date: '2025-01-01' })
    .execute()

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  region = (await make.area({ kind: 'border_region' })).id
  lanaken = (await make.area({ kind: 'municipality', parentId: region })).id
  riemst = (await make.area({ kind: 'municipality', parentId: region })).id
})

describe('A total counts as missing', () => {
  beforeEach(() => define('burglary'))

  it('each member without a figure: reported as missing, or never reported', async () => {
    await make.area({ kind: 'municipality', parentId: region! })
    await recordFigures(year(lanaken, 2024, '12'), year(riemst, 2024, null))
    expect(await figures(region)).toMatchObject([{ value: '12', derivation: 'summed', known: 1, unknownCount: 2 }])
  })

  it('each listed area abroad without a figure, also in a region that is abroad itself', async () => {
    const maastricht = await abroad({ kind: 'municipality', parentId: region! })
    const province = await abroad({ kind: 'foreign_region', officialCode: 'NL-LI', parentId: region! })
    await recordFigures(year(lanaken, 2024, '12'), year(riemst, 2024, '30'))
    expect(await figures(region)).toMatchObject([{ value: '42', derivation: 'summed', known: 2, unknownCount: 2 }])
    await recordFigures(year(maastricht, 2024, '100'))
    expect(await figures(region)).toMatchObject([{ value: '142', known: 3, unknownCount: 1 }])
    await api.database.kysely.updateTable('area').set({ outside_tree: true }).where('id', '=', region!).execute()
    expect(await figures(region)).toMatchObject([{ value: '142', derivation: 'summed', known: 3, unknownCount: 1 }])
    await recordFigures(year(province, 2024, '1'), year(region, 2024, '150'))
    // The figure reported for the region itself is never added to the sum of its members.
    expect(await figures(region)).toMatchObject([{ value: '143', reported: '150', known: 4, unknownCount: 0 }])
  })

  it('the smallest listed areas abroad, covered by a figure of the area around them', async () => {
    const province = await abroad({ kind: 'foreign_region', officialCode: 'NL-LI', parentId: region! })
    await abroad({ kind: 'municipality', parentId: province })
    await abroad({ kind: 'municipality', parentId: province })
    await recordFigures(year(lanaken, 2024, '12'), year(riemst, 2024, '30'))
    expect(await figures(region)).toMatchObject([{ known: 2, unknownCount: 2 }])
    await recordFigures(year(province, 2024, '5'))
    expect(await figures(region)).toMatchObject([{ value: '47', known: 3, unknownCount: 0 }])
  })

  it('no place that only some statistics know', async () => {
    await abroad({ kind: 'unknown_place', parentId: region! })
    await recordFigures(year(lanaken, 2024, '12'), year(riemst, 2024, '30'))
    expect(await figures(region)).toMatchObject([{ value: '42', unknownCount: 0 }])
  })

  it('a member whose figure the reader may not read, because the total does not contain it', async () => {
    const own = (await make.organisation({ code: 'ZONE', areaId: region! })).id
    await recordFigures(year(lanaken, 2024, '12'))
    await api.as(people.planner(own)).indicators.observations.recordFigures({
      ownerId: own,
      marking: 'TLP:AMBER+STRICT',
      figures: [year(riemst, 2024, '30')],
    })
    expect(await figures(region)).toMatchObject([{ value: '12', withheld: true, known: 1, unknownCount: 1 }])
  })

  it('only members of that time: a new area replaces the areas that were merged into it', async () => {
    const [old, other] = [
      (await make.area({ kind: 'municipality', parentId: region!, to: '2025-01-01' })).id,
      (await make.area({ kind: 'municipality', parentId: region!, to: '2025-01-01' })).id,
    ]
    const merged = (await make.area({ kind: 'municipality', parentId: region!, from: '2025-01-01' })).id
    await succeed(old, merged, 'merge')
    await succeed(other, merged, 'merge')
    await recordFigures(
      ...[2024, 2025].flatMap((of) => [year(lanaken, of, '1'), year(riemst, of, '1')]),
      year(old, 2024, '5'),
    )
    const unknown = async (areaId: Id | undefined) =>
      (await figures(areaId)).map(({ startsOn, known, unknownCount }) => [startsOn.slice(0, 4), known, unknownCount])
    // Of 2024, one of the former areas is missing; of 2025, the new one.
    expect(await unknown(region)).toEqual([
      ['2024', 3, 1],
      ['2025', 2, 1],
    ])
    expect(await unknown(merged)).toEqual([['2024', 1, 1]])
    // Reported under the former code, half of the new area is still missing.
    await recordFigures(year(old, 2025, '6'))
    expect((await unknown(region))[1]).toEqual(['2025', 3, 1])
    // A figure of the new area covers both, also for a period before the merger, and is not added to the former one.
    await recordFigures(year(merged, 2025, '9'), year(merged, 2023, '9'), year(lanaken, 2023, '1'))
    expect(await unknown(region)).toEqual([
      ['2023', 2, 1],
      ['2024', 3, 1],
      ['2025', 3, 0],
    ])
  })
})

it('a distribution, a rate and a longer period state their missing members as the sum does', async () => {
  await make.area({ kind: 'municipality', parentId: region! })
  await define('burglary', { addsOverArea: 'none' })
  await recordFigures(year(lanaken, 2024, '120'), year(riemst, 2024, '300'))
  expect(await figures(region)).toMatchObject([
    { known: 2, unknownCount: 1, distribution: { minimum: '120', median: '210', maximum: '300' } },
  ])
  await define('theft', { periodType: 'month' })
  await define('theft-rate', { formula: { numerator: 'theft', denominator: 'population', per: 1000 } })
  await api.database.kysely
    .updateTable('area')
    .set({ population: json({ 2024: 1000 }) })
    .where('id', 'in', [lanaken!, riemst!])
    .execute()
  await recordFigures(
    { ...year(lanaken, 2024, '12'), indicator: 'theft' },
    { ...year(riemst, 2024, '3', { state: 'provisional' }), indicator: 'theft' },
    { ...year(riemst, 2024, '3'), indicator: 'theft', startsOn: '2024-02-01' },
  )
  // Of twelve months, three areas each.
  expect(await figures(region, { indicators: ['theft'], per: 'year' })).toMatchObject([
    { value: '18', known: 3, unknownCount: 33, partial: true, provisional: true },
  ])
  expect(await figures(region, { indicators: ['theft-rate'] })).toMatchObject([
    { value: '7.5', known: 2, unknownCount: 1, provisional: true },
    { value: '3', known: 1, unknownCount: 2, provisional: false },
  ])
})

it('a longer period shows the figure reported for the area itself when every month has one', async () => {
  await define('burglary', { periodType: 'quarter' })
  const quarter = (month: string, areaId: Id | undefined, value: string) => ({
    ...year(areaId, 2024, value),
    startsOn: `2024-${month}-01`,
  })
  const all = ['01', '04', '07', '10']
  await recordFigures(...all.map((month) => quarter(month, lanaken, '2')))
  await recordFigures(...all.slice(1).map((month) => quarter(month, region, '3')))
  expect(await figures(region, { per: 'year' })).toMatchObject([{ value: '8', reported: null, unknownCount: 4 }])
  await recordFigures(quarter('01', region, '2'))
  expect(await figures(region, { per: 'year' })).toMatchObject([{ value: '8', reported: '11' }])
})
