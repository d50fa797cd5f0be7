import { beforeEach, expect, it } from 'vitest'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'
import { phenomenonFigureBlocks } from '../phenomenon-picture/document.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let theft: Id
let [region, next]: Id[] = []
let members: Id[]

const analyst = () => api.as(people.ministry_planner(police)).indicators
const period = { startsOn: '2025-01-01', endsOn: '2026-01-01' }
const range = { from: period.startsOn, to: period.endsOn }

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  theft = (await make.phenomenon({ names: { en: 'Theft' } })).id
  region = (await make.area({ kind: 'police_zone' })).id
  next = (await make.area({ kind: 'police_zone' })).id
  await api.database.kysely
    .insertInto('area_neighbour')
    .values([
      { area_id: region, neighbour_id: next },
      { area_id: next, neighbour_id: region },
    ])
    .execute()
  members = []
  for (let at = 0; at < 5; at += 1)
    members.push((await make.area({ kind: 'municipality', parentId: region, officialCode: `M${at}` })).id)
  await api.database.kysely.updateTable('area').set({ outside_tree: true }).where('id', '=', members[4]!).execute()
})

const define = async (code: string, addsOverArea: 'sum' | 'none') => {
  await analyst().definitions.createIndicator({
    code,
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition({ addsOverArea }),
  })
  await api
    .as(people.instance_administrator(police))
    .indicators.phenomenonPicture.linkPhenomenon({ indicator: code, phenomenonId: theft })
  const figure = { indicator: code, startsOn: period.startsOn }
  await analyst().observations.recordFigures({
    ownerId: police,
    figures: [
      { ...figure, areaId: members[0]!, value: '120', state: 'provisional' },
      { ...figure, areaId: members[1]!, value: '300' },
      { ...figure, areaId: members[2]!, value: null, missing: 'not_delivered' },
      ...(addsOverArea === 'sum' ? [{ ...figure, areaId: region!, value: '500' }] : []),
    ],
  })
}

const exported = async (indicator: string) => {
  const file = await analyst().figureFiles.exportFigures({
    indicators: [indicator],
    areaIds: [region!],
    ...range,
    language: 'en',
    format: 'csv',
  })
  const [heads, ...rows] = parseCsv(await file.text())
  return Object.fromEntries(heads!.map((head, column) => [head, rows[0]![column]]))
}

it('page, explanation, file, picture, document, neighbour and printed code state the same total with the same gaps', async () => {
  await define('burglary', 'sum')
  const expected = { value: '420', known: 2, unknownCount: 3, provisional: true, reported: '500', derivation: 'summed' }
  const place = { indicator: 'burglary', areaId: region!, ...period }
  const [series] = await analyst().figures.getFigures({ indicators: ['burglary'], areaIds: [region!], ...range })
  expect(series!.figures).toMatchObject([expected])
  const explained = await analyst().figures.explainFigure(place)
  expect(explained.figure).toEqual(series!.figures[0])
  // The rows behind the figure: three of members, and the one reported for the region itself.
  expect([explained.rows.length + explained.omittedCount, explained.approval.figures]).toEqual([4, 4])
  expect(await exported('burglary')).toMatchObject({
    Figure: '420',
    'Number of figures': '2',
    'Missing figures': '3',
    Status: 'provisional',
    'Reported for the area itself': '500',
  })
  const image = await analyst().phenomenonPicture.getImage({ phenomenonId: theft, areaId: region! })
  expect(image.lines[0]!.latest).toEqual(series!.figures[0])
  const [table] = await transactor(
    api.context(people.ministry_planner(police)),
    { permission: 'indicator.read' },
    [],
    {},
  )('read', (context) =>
    phenomenonFigureBlocks(context, {
      phenomena: [{ phenomenonId: theft, names: { en: 'Theft' } }],
      areaId: region!,
      language: 'en',
      externalView: false,
    }),
  )
  expect(JSON.stringify(table)).toContain('provisional; 3 figures missing; reported for the area itself: 500')
  const neighbours = await analyst().neighbours.listNeighbours({ indicator: 'burglary', areaId: next! })
  expect(neighbours.neighbours.find(({ areaId }) => areaId === region)?.figures).toEqual(series!.figures)
  const { code } = await analyst().figureCodes.createFigureCode(place)
  expect((await analyst().figureCodes.getFigureByCode({ code })).onPaper).toEqual(series!.figures[0])
})

it('a figure as it was known earlier counts its members in the same way', async () => {
  await define('burglary', 'sum')
  const { code } = await analyst().figureCodes.createFigureCode({ indicator: 'burglary', areaId: region!, ...period })
  api.clock.set('2026-12-01T08:00:00Z')
  await analyst().observations.recordFigures({
    ownerId: police,
    figures: [{ indicator: 'burglary', startsOn: period.startsOn, areaId: members[4]!, value: '7' }],
  })
  expect(await analyst().figureCodes.getFigureByCode({ code })).toMatchObject({
    onPaper: { value: '420', known: 2, unknownCount: 3 },
    currentFigure: { value: '427', known: 3, unknownCount: 2 },
  })
})

it('a distribution opens down to the rows that it is made of', async () => {
  await define('fear', 'none')
  const explained = await analyst().figures.explainFigure({ indicator: 'fear', areaId: region!, ...period })
  expect(explained.figure).toMatchObject({ distribution: { median: '210' }, known: 2, unknownCount: 3 })
  expect([explained.rows.length, explained.approval.figures]).toEqual([3, 3])
  expect(await exported('fear')).toMatchObject({ Median: '210', 'Number of figures': '2', 'Missing figures': '3' })
})
