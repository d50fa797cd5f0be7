import { beforeEach, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { json } from '#platform/db/column-values.ts'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'
import { type Id, newId } from '#shared/ids.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../testing/indicator-routes.ts'
import { people } from '../../../../testing/people.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let [police, stranger, zoneBody]: Id[] = []
let [country, west, east]: Id[] = []
/** In the west 3, 8 and 40 were counted in 2023, in the east 30. */
let [few, some, many, other]: Id[] = []

const analyst = () => api.as(people.ministry_planner(police!)).indicators
const outsider = () => api.as(people.reader(stranger!)).indicators
type Reader = ReturnType<typeof outsider>
const small = 'small_numbers'

beforeEach(async () => {
  const federal = async () => (await make.organisation({ level: 'federal' })).id
  police = await federal()
  stranger = await federal()
  country = (await make.area({ kind: 'country' })).id
  const makeChildArea = async (kind: string, parentId: Id) => (await make.area({ kind, parentId })).id
  west = await makeChildArea('police_zone', country)
  east = await makeChildArea('police_zone', country)
  zoneBody = (await make.organisation({ level: 'zone', areaId: west })).id
  few = await makeChildArea('municipality', west)
  some = await makeChildArea('municipality', west)
  many = await makeChildArea('municipality', west)
  other = await makeChildArea('municipality', east)
  await api.database.kysely
    .updateTable('area')
    .set({ population: json({ 2023: 10_000 }) })
    .execute()
  const define = (code: string, given: object) =>
    analyst().definitions.createIndicator({
      code,
      ownerId: police!,
      marking: 'TLP:GREEN',
      definition: definition(given),
    })
  await define('assault', { suppressionThreshold: 5 })
  await define('assault-rate', { formula: { numerator: 'assault', denominator: 'population', per: 10_000 } })
  await recordFigures([few, '3'], [some, '8'], [many, '40'], [other, '30'])
})

const recordFigures = (...figures: (readonly [area: Id | undefined, value: string])[]) =>
  analyst().observations.recordFigures({
    ownerId: police!,
    figures: figures.map(([areaId, value]) => ({
      indicator: 'assault',
      areaId: areaId!,
      startsOn: '2023-01-01',
      value,
      note: 'As counted',
    })),
  })
/** Returns for each area the value of 2023 or the missing reason. */
async function listFigures(reader: Reader, areaIds: (Id | undefined)[], more: object = {}) {
  const input = { indicators: ['assault'], areaIds: areaIds as Id[], from: '2023-01-01', to: '2024-01-01', ...more }
  const [series] = await reader.figures.getFigures(input)
  const fetchFigures = new Map(series!.figures.map((figure) => [figure.areaId, figure.value ?? figure.missing]))
  return areaIds.map((id) => fetchFigures.get(id!))
}

it('suppresses a small number and the smallest other number that would reveal it; totals remain and insiders receive all figures [measure-10]', async () => {
  const every = [few, some, many, other, west, east, country]
  const all = ['3', '8', '40', '30', '51', '30', '81']
  expect(await listFigures(outsider(), every)).toEqual([small, small, '40', '30', '51', '30', '81'])
  expect(await listFigures(analyst(), every)).toEqual(all)
  // The zone that contains the areas; and the content of a paper that leaves the organisation.
  expect(await listFigures(api.as(people.planner(zoneBody!)).indicators, every)).toEqual(all)
  expect(await listFigures(analyst(), [few, some, many], { externalView: 'true' })).toEqual([small, small, '40'])
})

it('does not show small numbers of earlier periods to a zone that gets another area, or an area that moves into it', async () => {
  const neighbour = (await make.organisation({ level: 'zone', areaId: east! })).id
  const neighbours = () => listFigures(api.as(people.planner(neighbour)).indicators, [few, some, many])
  expect(await neighbours()).toEqual([small, small, '40'])
  await api.database.kysely.updateTable('organisation').set({ area_id: west! }).where('id', '=', neighbour).execute()
  expect(await neighbours()).toEqual([small, small, '40'])
  await api.database.kysely.updateTable('organisation').set({ area_id: east! }).where('id', '=', neighbour).execute()
  for (const id of [few, some])
    await api.database.kysely
      .updateTable('area_parent')
      .set({ valid_to: '2026-01-01' })
      .where('area_id', '=', id!)
      .execute()
  for (const id of [few, some])
    await api.database.kysely
      .insertInto('area_parent')
      .values({ id: newId(), area_id: id!, hierarchy: 'administrative', parent_id: east!, valid_from: '2026-01-01' })
      .execute()
  expect(await neighbours()).toEqual([small, small, '40'])
})

it('suppresses a first joint report of two organisations, each with a part of the total', async () => {
  const zonal = api.as(people.planner(zoneBody!)).indicators
  const parts = [
    { code: 'yes', names: { en: 'Yes' } },
    { code: 'no', names: { en: 'No' } },
  ]
  const dimensions = [{ code: 'attempt', names: { en: 'Attempt' }, isAdditive: true, values: parts }]
  await analyst().definitions.createIndicator({
    code: 'attempts',
    ownerId: police!,
    marking: 'TLP:GREEN',
    definition: definition({ suppressionThreshold: 5, dimensions }),
  })
  const figure = { indicator: 'attempts', startsOn: '2023-01-01' }
  const makeFigures = (attempt: string, values: [Id, string][]) =>
    values.map(([areaId, value]) => ({ ...figure, areaId, value, parts: { attempt } }))
  await zonal.observations.recordFigures({
    ownerId: zoneBody!,
    figures: makeFigures('yes', [
      [few!, '3'],
      [some!, '9'],
    ]),
  })
  await analyst().observations.recordFigures({
    ownerId: police!,
    figures: makeFigures('no', [
      [few!, '9'],
      [some!, '9'],
    ]),
  })
  const input = { indicators: ['attempts'], parts: { attempt: 'yes' } }
  expect(await listFigures(outsider(), [few, some], input)).toEqual([small, small])
})

it('suppresses a rate with the count, the rows of an explanation, the earlier figures and the cells of a file', async () => {
  await recordFigures([few, '4'])
  const rate = { indicators: ['assault-rate'] }
  expect(await listFigures(outsider(), [few, many], rate)).toEqual([small, '40'])
  const period = { startsOn: '2023-01-01', endsOn: '2024-01-01' }
  const { rows } = await outsider().figures.explainFigure({ indicator: 'assault', areaId: west!, ...period })
  expect(rows.map(({ areaId, value, missing }) => [areaId, value ?? missing]).toSorted()).toEqual(
    [
      [few, small],
      [some, small],
      [many, '40'],
    ].toSorted(),
  )
  const history = await outsider().observations.listObservations({ indicator: 'assault', areaId: few! })
  expect(history.map(({ value, missing, note }) => [value, missing, note])).toEqual([
    [null, 'withheld', null],
    [null, 'withheld', null],
  ])
  const file = async (reader: Reader, more: object = {}) => {
    const input = {
      indicators: ['assault'],
      areaIds: [few!],
      from: '2023-01-01',
      to: '2024-01-01',
      format: 'csv' as const,
    }
    const [, row] = parseCsv(await (await reader.figureFiles.exportFigures({ ...input, ...more })).text())
    return row!.slice(6, 8)
  }
  expect(await file(outsider())).toEqual(['', 'not shown: small numbers'])
  expect(await file(analyst())).toEqual(['4', ''])
  expect(await file(analyst(), { externalView: 'true' })).toEqual(['', 'not shown: small numbers'])
})

it('follows a correction, another threshold and another area', async () => {
  // As many as necessary: 8 and 3 are suppressed together, 40 is visible.
  await recordFigures([few, '6'])
  // Outsiders may have kept 51 for the west and 40, so that 8 would reveal that 3 was corrected; 6 would reveal 8.
  expect(await listFigures(outsider(), [few, some, many])).toEqual([small, small, '40'])
  const history = await outsider().observations.listObservations({ indicator: 'assault', areaId: few! })
  expect(history.map(({ value }) => value)).toEqual([null, null])
  const change = (suppressionThreshold: number | null, revision: number) =>
    analyst().definitions.changeIndicator({
      code: 'assault',
      revision,
      definition: definition({ suppressionThreshold }),
      validFrom: null,
      breaks: false,
      reason: 'Fewer people live there than we thought',
    })
  await change(10, 1)
  expect(await listFigures(outsider(), [few, some, many])).toEqual([small, small, '40'])
  await change(7, 2)
  expect(await listFigures(outsider(), [few, some, many])).toEqual([small, small, '40'])
  // The area now lies in the east with a single other area, which is suppressed too: the body of the west still knows 8.
  const { pool } = api.database
  await pool.query('update area_parent set parent_id = $1 where area_id = $2', [east, few])
  expect(await listFigures(outsider(), [few, some, many, other, east])).toEqual([small, small, '40', small, small])
  await change(null, 3)
  expect(await listFigures(outsider(), [few, other])).toEqual(['6', '30'])
})

it('shows figures that were corrected together, and never what they were before', async () => {
  await recordFigures([few, '6'], [some, '9'])
  expect(await listFigures(outsider(), [few, some, many])).toEqual(['6', '9', '40'])
  // With 51 for the west and 40, the former 8 would reveal the former 3.
  for (const [areaId, value] of [
    [few, '6'],
    [some, '9'],
  ]) {
    const records = (reader: Reader) => reader.observations.listObservations({ indicator: 'assault', areaId: areaId! })
    expect((await records(outsider())).map((record) => [record.value, record.missing])).toEqual([
      [value, null],
      [null, 'withheld'],
    ])
    expect((await records(analyst())).map((record) => record.value)).toEqual([value, areaId === few ? '3' : '8'])
  }
})

it('accepts that a figure is withdrawn, and shows the other figures', async () => {
  const figure = { indicator: 'assault', areaId: other!, startsOn: '2023-01-01', value: null }
  await analyst().observations.recordFigures({ ownerId: police!, figures: [{ ...figure, missing: 'not_delivered' }] })
  expect(await listFigures(outsider(), [few, some, many, other])).toEqual([small, small, '40', 'not_delivered'])
})

it('suppresses a late small number and its sums if everything else was published before', async () => {
  const all = [few, some, many, other, west, east, country]
  await recordFigures([few, '20'], [some, '30'])
  expect(await listFigures(outsider(), all)).toEqual(['20', '30', '40', '30', '90', '30', '120'])
  const late = (await make.area({ kind: 'municipality', parentId: west! })).id
  await recordFigures([late, '2'])
  expect(await listFigures(outsider(), [late, ...all])).toEqual([small, '20', '30', '40', '30', small, '30', small])
  // The difference to what was published before is then 9.
  const next = (await make.area({ kind: 'municipality', parentId: west! })).id
  await recordFigures([next, '7'])
  expect(await listFigures(outsider(), [late, next, ...all])).toEqual([
    small,
    small,
    '20',
    '30',
    '40',
    '30',
    '99',
    '30',
    '129',
  ])
})

it('suppresses months and parts when a month is small, and shows the year; a truncated year does not count as a year', async () => {
  const code = 'theft'
  await analyst().definitions.createIndicator({
    code,
    ownerId: police!,
    marking: 'TLP:GREEN',
    definition: definition({ suppressionThreshold: 5, periodType: 'month' }),
  })
  const month = (areaId: Id | undefined, of: string, value: string) => ({
    indicator: code,
    areaId: areaId!,
    startsOn: `2023-${of}-01`,
    value,
  })
  const figures = [
    month(few, '01', '2'),
    month(few, '02', '20'),
    month(some, '01', '30'),
    month(some, '02', '30'),
    month(many, '01', '90'),
    month(many, '02', '90'),
  ]
  await analyst().observations.recordFigures({ ownerId: police!, figures })
  const input = { indicators: [code], areaIds: [few!], from: '2023-01-01', to: '2024-01-01' }
  const fetchFigures = async (more: object) => (await outsider().figures.getFigures({ ...input, ...more }))[0]!.figures
  expect((await fetchFigures({})).map(({ missing }) => missing)).toEqual([small, small])
  expect(await fetchFigures({ per: 'quarter' })).toMatchObject([{ value: null, missing: small }])
  expect(await fetchFigures({ per: 'year' })).toMatchObject([{ value: '22' }])
  expect(await fetchFigures({ per: 'year', to: '2023-02-01' })).toMatchObject([{ value: '22' }])
  expect(await fetchFigures({ per: 'year', from: '2023-02-01' })).toEqual([])
  expect((await fetchFigures({ areaIds: [west!] })).map(({ value }) => value)).toEqual(['122', '140'])
})

it('applies the threshold of the instance immediately when it is higher, and never a lower threshold', async () => {
  const every = [few, some, many]
  const choose = (suppressionThreshold: number | null, who = people.instance_administrator(police!)) =>
    api.as(who).indicators.threshold.setThreshold({ suppressionThreshold, reason: 'The council asked for it' })
  await expect(choose(50, people.ministry_planner(police!))).rejects.toThrow()
  expect(await listFigures(outsider(), every)).toEqual([small, small, '40'])
  expect(await choose(50)).toEqual({ suppressionThreshold: 50, indicators: 1 })
  expect(await listFigures(outsider(), every)).toEqual([small, small, small])
  // The superseded figure is suppressed too.
  await recordFigures([many, '60'])
  const [, before] = await outsider().observations.listObservations({ indicator: 'assault', areaId: many! })
  expect([before!.value, before!.missing]).toEqual([null, 'withheld'])
  // 60 hid 3 and 8 while 50 was the threshold, and stays suppressed until it is corrected.
  await choose(2)
  expect(await listFigures(outsider(), every)).toEqual([small, small, small])
  await choose(null)
  await recordFigures([many, '61'])
  expect(await listFigures(outsider(), every)).toEqual([small, small, '61'])
})
