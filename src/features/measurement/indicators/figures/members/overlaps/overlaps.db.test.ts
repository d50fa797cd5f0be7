import { beforeEach, describe, expect, it } from 'vitest'
import { type Id, newId } from '#shared/ids.ts'
import { useApi } from '../../../../../../../testing/api.ts'
import { factories } from '../../../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../../../testing/people.ts'
import type { Definition } from '../../../entities.ts'
import { definition } from '../../../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let [region, lanaken]: Id[] = []

const analyst = () => api.as(people.ministry_planner(police)).indicators
const define = (code: string, given: Partial<Definition> = {}) =>
  analyst().definitions.createIndicator({ code, ownerId: police, marking: 'TLP:GREEN', definition: definition(given) })
const record = (areaId: Id | undefined, value: string, year = 2024, more: object = {}) =>
  analyst().observations.recordFigures({
    ownerId: police,
    figures: [{ indicator: 'burglary', areaId: areaId!, startsOn: `${year}-01-01`, value, ...more }],
  })
const read = async (areaId: Id | undefined, year = 2024, more: object = {}) => {
  const range = { from: `${year}-01-01`, to: `${year + 1}-01-01` }
  const [series] = await analyst().figures.getFigures({
    ...{ indicators: ['burglary'], areaIds: [areaId!] },
    ...range,
    ...more,
  })
  return series!.figures
}
const abroad = async (...given: Parameters<typeof make.area>) => {
  const { id } = await make.area(...given)
  await api.database.kysely.updateTable('area').set({ outside_tree: true }).where('id', '=', id).execute()
  return id
}
const succeed = (predecessorId: Id, successorId: Id, kind: 'merge' | 'recode' = 'merge', on = '2025-01-01') =>
  api.database.kysely
    .insertInto('area_succession')
    .values({ id: newId(), predecessor_id: predecessorId, successor_id: successorId, kind, on_date: on })
    .execute()

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  region = (await make.area({ kind: 'border_region' })).id
  lanaken = (await make.area({ kind: 'municipality', parentId: region })).id
})

describe('Of an area abroad and the areas within it', () => {
  let [province, maastricht, heerlen]: Id[] = []
  beforeEach(async () => {
    province = await abroad({ kind: 'foreign_region', officialCode: 'NL-LI', parentId: region! })
    maastricht = await abroad({ kind: 'foreign_municipality', officialCode: 'GM0935', parentId: province })
    heerlen = await abroad({ kind: 'foreign_municipality', officialCode: 'GM0917', parentId: province })
  })

  it('the parts are added when all were reported, and otherwise the recorded whole', async () => {
    await define('burglary')
    await record(lanaken, '1')
    await record(province, '100')
    await record(maastricht, '30')
    expect(await read(region)).toMatchObject([{ value: '101', known: 2, unknownCount: 0, overlapCount: 1 }])
    await record(heerlen, '60')
    expect(await read(region)).toMatchObject([{ value: '91', known: 3, unknownCount: 0, overlapCount: 1 }])
    const explained = await analyst().figures.explainFigure({
      ...{ indicator: 'burglary', areaId: region!, startsOn: '2024-01-01', endsOn: '2025-01-01' },
    })
    expect(explained.rows.filter(({ overlaps }) => overlaps).map(({ areaId }) => areaId)).toEqual([province])
    // The page of the province shows the sum of its parts, with the recorded whole next to it.
    expect(await read(province)).toMatchObject([{ value: '90', reported: '100', overlapCount: 0 }])
  })

  it('the same is true at every depth', async () => {
    await define('burglary')
    const country = await abroad({ kind: 'foreign_country', officialCode: 'NL' })
    const other = await abroad({ kind: 'foreign_region', officialCode: 'NL-NB', parentId: country })
    await api.database.kysely
      .updateTable('area_parent')
      .set({ parent_id: country })
      .where('area_id', '=', province!)
      .execute()
    await api.database.kysely
      .insertInto('area_parent')
      .values({ id: newId(), area_id: country, hierarchy: 'police', parent_id: region! })
      .execute()
    await record(country, '1000')
    await record(maastricht, '30')
    expect(await read(region)).toMatchObject([{ value: '1000', unknownCount: 1, overlapCount: 1 }])
    await record(province, '100')
    expect(await read(region)).toMatchObject([{ value: '1000', overlapCount: 2 }])
    await record(other, '200')
    // Each part of the country has a figure now: the province, of which one part is missing, and the other region.
    expect(await read(region)).toMatchObject([{ value: '300', known: 2, unknownCount: 1, overlapCount: 2 }])
  })

  it('weighted means and distributions leave out the same figures', async () => {
    await define('burglary', { addsOverArea: 'weighted_mean' })
    await record(lanaken, '2', 2024, { n: 10 })
    await record(province, '8', 2024, { n: 30 })
    await record(maastricht, '100', 2024, { n: 10 })
    expect(await read(region)).toMatchObject([{ value: '6.5', overlapCount: 1 }])
    const { revision } = (await analyst().definitions.getIndicator({ code: 'burglary' })).indicator
    await analyst().definitions.changeIndicator({
      ...{ code: 'burglary', revision, definition: definition({ addsOverArea: 'none' }) },
      ...{ validFrom: null, breaks: false, reason: 'Counted otherwise' },
    })
    expect(await read(region)).toMatchObject([
      { distribution: { minimum: '2', median: '5', maximum: '8' }, known: 2, unknownCount: 0, overlapCount: 1 },
    ])
  })

  it('a total is hidden from readers who could derive a suppressed figure that is not added', async () => {
    await define('burglary', { suppressionThreshold: 5 })
    await record(lanaken, '40')
    await record(province, '100')
    await record(maastricht, '3')
    expect(await read(region)).toMatchObject([{ value: '140', overlapCount: 1 }])
    expect(await read(maastricht, 2024, { externalView: 'true' })).toMatchObject([{ missing: 'small_numbers' }])
    expect(await read(region, 2024, { externalView: 'true' })).toMatchObject([
      { value: null, missing: 'small_numbers' },
    ])
  })

  it('an area without a code of its own is expected when it lies in an area abroad', async () => {
    await define('burglary')
    await abroad({ kind: 'foreign_municipality', parentId: province! })
    await record(lanaken, '1')
    await record(maastricht, '30')
    await record(heerlen, '60')
    expect(await read(region)).toMatchObject([{ value: '91', known: 3, unknownCount: 1 }])
  })
})

describe('Of a merged area and its predecessors', () => {
  let [old, other, merged]: Id[] = []
  beforeEach(async () => {
    await define('burglary')
    old = (await make.area({ kind: 'municipality', parentId: region!, to: '2025-01-01' })).id
    other = (await make.area({ kind: 'municipality', parentId: region!, to: '2025-01-01' })).id
    merged = (await make.area({ kind: 'municipality', parentId: region!, from: '2025-01-01' })).id
    await succeed(old, merged)
    await succeed(other, merged)
  })

  it('the merged area counts from the merger on, however long ago it was', async () => {
    for (const year of [2025, 2031]) {
      await record(lanaken, '1', year)
      await record(old, '5', year)
      await record(merged, '9', year)
      expect(await read(region, year)).toMatchObject([{ value: '10', known: 2, unknownCount: 0, overlapCount: 1 }])
      expect(await read(merged, year)).toMatchObject([
        { value: '9', derivation: 'reported', known: 1, unknownCount: 0, overlapCount: 1 },
      ])
    }
  })

  it('before the merger, the former areas count when all were reported, and otherwise the merged area', async () => {
    await record(old, '5')
    await record(merged, '9')
    expect(await read(region)).toMatchObject([{ value: '9', known: 1, unknownCount: 1, overlapCount: 1 }])
    expect(await read(merged)).toMatchObject([{ value: '9', derivation: 'reported', unknownCount: 0, overlapCount: 1 }])
    await record(other, '6')
    expect(await read(region)).toMatchObject([{ value: '11', known: 2, overlapCount: 1 }])
    expect(await read(merged)).toMatchObject([{ value: '11', derivation: 'carried_over', known: 2, overlapCount: 1 }])
  })

  it('an area that existed before is added to those that it took over later', async () => {
    const growing = (await make.area({ kind: 'municipality', parentId: region! })).id
    const absorbed = (await make.area({ kind: 'municipality', parentId: region!, to: '2025-01-01' })).id
    await succeed(absorbed, growing)
    for (const year of [2024, 2025]) {
      await record(growing, '20', year)
      await record(absorbed, '3', year)
    }
    expect(await read(region, 2024)).toMatchObject([{ value: '23', known: 2, overlapCount: 0 }])
    expect(await read(growing, 2024)).toMatchObject([{ value: '23', derivation: 'carried_over', overlapCount: 0 }])
    expect(await read(region, 2025)).toMatchObject([{ value: '20', known: 1, overlapCount: 1 }])
    expect(await read(growing, 2025)).toMatchObject([{ value: '20', derivation: 'reported', overlapCount: 1 }])
  })

  it('of a chain of codes, the one that is valid counts', async () => {
    const recoded = (await make.area({ kind: 'municipality', parentId: region!, from: '2028-01-01' })).id
    await api.database.kysely.updateTable('area').set({ valid_to: '2028-01-01' }).where('id', '=', merged!).execute()
    await succeed(merged!, recoded, 'recode', '2028-01-01')
    for (const id of [old, merged, recoded]) await record(id, '9', 2029)
    expect(await read(region, 2029)).toMatchObject([{ value: '9', known: 1, unknownCount: 1, overlapCount: 2 }])
  })
})
