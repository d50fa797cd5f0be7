import { beforeEach, describe, expect, it } from 'vitest'
import { json } from '#platform/db/column-values.ts'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../../../../../testing/api.ts'
import { factories } from '../../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../../testing/people.ts'
import type { Definition } from '../../entities.ts'
import { definition } from '../../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let zone: Id
let [first, second, third, fourth]: Id[] = []

const analyst = () => api.as(people.ministry_planner(police)).indicators
const define = (code: string, given: Partial<Definition> = {}) =>
  analyst().definitions.createIndicator({ code, ownerId: police, marking: 'TLP:GREEN', definition: definition(given) })
const record = (indicator: string, areaId: Id | undefined, value: string | null, startsOn = '2024-01-01') =>
  analyst().observations.recordFigures({
    ownerId: police,
    figures: [{ indicator, areaId: areaId!, startsOn, value, ...(value === null && { missing: 'not_delivered' }) }],
  })
const read = async (indicator: string, more: object = {}) => {
  const input = { indicators: [indicator], areaIds: [zone], from: '2024-01-01', to: '2025-01-01', ...more }
  const [series] = await analyst().figures.getFigures(input)
  return series!.figures
}
const setPopulation = (areaId: Id | undefined, people: number) =>
  api.database.kysely
    .updateTable('area')
    .set({ population: json({ 2024: people }) })
    .where('id', '=', areaId!)
    .execute()

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  zone = (await make.area({ kind: 'police_zone' })).id
  const areas: Id[] = []
  for (let at = 0; at < 4; at += 1) areas.push((await make.area({ kind: 'municipality', parentId: zone })).id)
  ;[first, second, third, fourth] = areas
})

describe('A rate per inhabitant', () => {
  beforeEach(async () => {
    await define('burglary')
    await define('burglary-rate', { formula: { numerator: 'burglary', denominator: 'population', per: 1000 } })
    await setPopulation(zone, 100_000)
    await setPopulation(first, 1000)
    await setPopulation(second, 3000)
    await setPopulation(third, 4000)
    await setPopulation(fourth, 2000)
  })

  it('divides a complete sum by the population of the whole area', async () => {
    for (const id of [first, second, third, fourth]) await record('burglary', id, '250')
    expect(await read('burglary-rate')).toMatchObject([{ value: '10', known: 4, unknownCount: 0, covered: null }])
  })

  it('divides an incomplete sum by the population of the areas in it, never by that of the whole area', async () => {
    await record('burglary', first, '10')
    await record('burglary', second, '30')
    await record('burglary', third, null)
    expect(await read('burglary-rate')).toMatchObject([
      { value: '10', known: 2, unknownCount: 2, covered: { numerator: '40', denominator: '4000' } },
    ])
    const explained = await analyst().figures.explainFigure({
      ...{ indicator: 'burglary-rate', areaId: zone, startsOn: '2024-01-01', endsOn: '2025-01-01' },
    })
    expect(explained.figure.covered).toEqual({ numerator: '40', denominator: '4000' })
  })

  it('is not computed when no area has both figures', async () => {
    const nobody = (await make.area({ kind: 'municipality', parentId: zone })).id
    await record('burglary', nobody, '7')
    expect(await read('burglary-rate')).toMatchObject([
      { value: null, missing: 'incomplete', known: 0, unknownCount: 5, covered: null },
    ])
  })

  it('does not divide the figures of areas abroad by the population of the others', async () => {
    const province = (await make.area({ kind: 'foreign_region', officialCode: 'NL-LI', parentId: zone })).id
    await api.database.kysely.updateTable('area').set({ outside_tree: true }).where('id', '=', province).execute()
    await api.database.kysely.updateTable('area').set({ population: null }).where('id', '=', zone).execute()
    for (const id of [first, second, third, fourth]) await record('burglary', id, '100')
    await record('burglary', province, '9000')
    expect(await read('burglary-rate')).toMatchObject([
      { value: '40', known: 4, unknownCount: 1, covered: { numerator: '400', denominator: '10000' } },
    ])
    await setPopulation(province, 90_000)
    expect(await read('burglary-rate')).toMatchObject([{ value: '94', unknownCount: 0, covered: null }])
  })
})

describe('A rate of two indicators', () => {
  beforeEach(async () => {
    await define('hits', { periodType: 'month', suppressionThreshold: 5 })
    await define('checks', { periodType: 'month' })
    await define('hit-rate', { formula: { numerator: 'hits', denominator: 'checks', per: 100 } })
  })

  it('covers the areas that have both figures, and counts each area that lacks either as missing once', async () => {
    await record('hits', first, '20')
    await record('hits', second, '40')
    await record('hits', third, '500')
    await record('checks', first, '100')
    await record('checks', second, '500')
    await record('checks', fourth, '9000')
    // The sums themselves lack one area each; the rate lacks both areas.
    expect(await read('hits')).toMatchObject([{ unknownCount: 1 }])
    expect(await read('checks')).toMatchObject([{ unknownCount: 1 }])
    expect(await read('hit-rate')).toMatchObject([
      { value: '10', known: 2, unknownCount: 2, covered: { numerator: '60', denominator: '600' } },
    ])
  })

  it('covers the areas that have every month of both figures in a longer period', async () => {
    await record('hits', first, '20')
    await record('checks', first, '100')
    await record('hits', first, '10', '2024-02-01')
    await record('checks', first, '200', '2024-02-01')
    await record('hits', second, '60')
    await record('checks', second, '60')
    expect(await read('hit-rate', { per: 'year' })).toMatchObject([
      { value: '10', known: 1, unknownCount: 3, partial: true, covered: { numerator: '30', denominator: '300' } },
    ])
  })

  it('is not computed for a reader from whom a figure outside the common areas is suppressed', async () => {
    for (const [id, hits] of [
      [first, '20'],
      [second, '40'],
      [third, '2'],
      [fourth, '30'],
    ] as const)
      await record('hits', id, hits)
    await record('checks', first, '100')
    await record('checks', second, '500')
    const seen = await read('hit-rate')
    expect(seen).toMatchObject([{ value: '10', covered: { numerator: '60' } }])
    const [outside] = await read('hit-rate', { externalView: 'true' })
    // With the sum of the hits, 92, the difference would be the sum of two suppressed figures at most.
    expect(await read('hits', { externalView: 'true' })).toMatchObject([{ value: '92' }])
    expect(outside).toMatchObject({ value: null, missing: 'incomplete', covered: null })
  })
})

it('a rate of sums that cannot be computed over areas is not computed when figures are missing', async () => {
  await define('score', { addsOverArea: 'weighted_mean' })
  await define('checks')
  await define('score-rate', { formula: { numerator: 'score', denominator: 'checks', per: 1 } })
  await analyst().observations.recordFigures({
    ownerId: police,
    figures: [{ indicator: 'score', areaId: first!, startsOn: '2024-01-01', value: '7', n: 10 }],
  })
  await record('checks', first, '100')
  expect(await read('score-rate')).toMatchObject([{ value: null, missing: 'incomplete', unknownCount: 3 }])
})
