import { beforeEach, expect, it } from 'vitest'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'
import { loadWorkbook } from '#platform/workbook/read.ts'
import type { Id } from '#shared/ids.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let [zone, lanaken, riemst]: Id[] = []

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  zone = (await make.area({ kind: 'police_zone' })).id
  lanaken = (await make.area({ kind: 'municipality', parentId: zone! })).id
  riemst = (await make.area({ kind: 'municipality', parentId: zone! })).id
  await analyst().definitions.createIndicator({
    code: 'burglary',
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition({ sourceNames: { en: 'Police statistics' }, knownBias: { en: 'Only what is reported.' } }),
  })
  const figure = { indicator: 'burglary', startsOn: '2024-01-01' }
  await analyst().observations.recordFigures({
    ownerId: police,
    origin: { source: '=Delivery of March' },
    figures: [
      { ...figure, areaId: lanaken!, value: '123456789012345678.25', state: 'provisional' },
      { ...figure, areaId: riemst!, value: null, missing: 'not_delivered' },
    ],
  })
})

const analyst = () => api.as(people.ministry_planner(police)).indicators
const exportFigures = (format: 'csv' | 'xlsx', by = analyst(), codes = ['burglary']) =>
  by.figureFiles.exportFigures({
    indicators: codes,
    areaIds: [zone!, lanaken!, riemst!],
    from: '2020-01-01',
    to: '2030-01-01',
    language: 'en',
    format,
  })

async function loadRows(file: File) {
  const [heads, ...rows] = parseCsv(await file.text())
  return rows.map((row) => Object.fromEntries(heads!.map((head, column) => [head, row[column]])))
}

it('exports each figure with all digits, status, source and reason for a missing value', async () => {
  const file = await exportFigures('csv')
  expect(file.name).toMatch(/^burglary-2026-11-24\.csv$/)
  const rows = await loadRows(file)
  const found = (how: string, value: string) => rows.find((row) => row.Derivation === how && row.Figure === value)
  expect(found('added up', '123456789012345678.25')).toMatchObject({
    Status: 'provisional',
    'Number of figures': '1',
    'Missing figures': '1',
    Source: 'Police statistics',
    'First day': '2024-01-01',
    'Last day': '2024-12-31',
  })
  expect(found('reported', '123456789012345678.25')).toMatchObject({
    Source: '=Delivery of March',
    Marking: 'TLP:GREEN',
  })
  expect(found('reported', '')).toMatchObject({ 'Reason if not available': 'not reported', Status: '' })
})

it('exports a workbook without formulas from text and without loss of digits', async () => {
  const file = await exportFigures('xlsx')
  const { sheets = [] } = await loadWorkbook(new Uint8Array(await file.arrayBuffer()))
  expect(sheets.map(({ name }) => name)).toEqual(['Figures', 'About these figures'])
  const values = sheets[0]!.rows.flatMap(({ cells }) => cells.map(({ value }) => value))
  expect(values).toContain('123456789012345678.25')
  expect(values).toContain('=Delivery of March')
  expect(sheets[1]!.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(
    'Known bias: Only what is reported.',
  )
})

it('exports only the figures that the reader may read, and reports that the export is incomplete', async () => {
  const own = (await make.organisation({ code: 'ZONE', areaId: zone! })).id
  await api.as(people.planner(own)).indicators.observations.recordFigures({
    ownerId: own,
    marking: 'TLP:AMBER+STRICT',
    origin: { source: 'Secret count' },
    figures: [{ indicator: 'burglary', areaId: riemst!, startsOn: '2023-01-01', value: '77' }],
  })
  const stranger = api.as(people.reader((await make.organisation()).id)).indicators
  const text = await (await exportFigures('csv', stranger)).text()
  expect(text).not.toContain('77')
  expect(text).not.toContain('Secret count')
  const rows = await loadRows(await exportFigures('csv', stranger))
  expect(rows.some((row) => row['Partly not shown'] === 'yes')).toBe(true)
  expect(await (await exportFigures('csv', api.as(people.planner(own)).indicators)).text()).toContain('Secret count')
})

it('rejects an export of an unknown indicator', async () => {
  expect((await catchError(exportFigures('csv', analyst(), ['strange']))).code).toBe('NOT_FOUND')
})

it('exports several indicators, with breakdown figures next to the total and labelled by dimension', async () => {
  const offence = {
    code: 'offence',
    names: { en: 'Offence' },
    isAdditive: true,
    values: [{ code: 'attempt', names: { en: 'Attempts' } }],
  }
  await analyst().definitions.createIndicator({
    code: 'theft',
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition({ dimensions: [offence] }),
  })
  const figure = { indicator: 'theft', areaId: lanaken!, startsOn: '2024-01-01' }
  await analyst().observations.recordFigures({
    ownerId: police,
    figures: [
      { ...figure, value: '9' },
      { ...figure, parts: { offence: 'attempt' }, value: '4' },
      { ...figure, areaId: riemst!, value: '7' },
      { ...figure, areaId: riemst!, parts: { offence: 'attempt' }, value: '2' },
    ],
  })
  const file = (also: string) =>
    analyst().figureFiles.exportFigures({
      indicators: ['burglary'],
      also: [
        { indicators: ['theft'], areaIds: [lanaken!, riemst!] },
        { indicators: [also], parts: { offence: 'attempt' } },
      ],
      areaIds: [lanaken!],
      from: '2020-01-01',
      to: '2030-01-01',
      format: 'csv',
    })
  const rows = await loadRows(await file('theft'))
  expect(rows.map((row) => [row['Indicator code'], row.Part, row.Figure])).toEqual([
    ['burglary', '', '123456789012345678.25'],
    ['theft', '', '9'],
    ['theft', '', '7'],
    ['theft', 'Attempts', '4'],
  ])
  expect((await catchError(file('strange'))).code).toBe('NOT_FOUND')
})
