import { describe, expect, it } from 'vitest'
import { registryEvents } from '#features/country/registry/events.ts'
import { anyone } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { registryRoutes } from '../../../../../testing/registry-routes.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const visitor = () => api.as(anyone('en')).registry
const testDate = '2027-01-01'
const reason = 'Royal decree.'

/** Creates two zones under a district, each with a municipality, and an administrator. */
async function country() {
  const district = await make.area({ code: 'D1', kind: 'coordination_area' })
  const other = await make.area({ code: 'D2', kind: 'coordination_area' })
  const north = await make.area({ code: 'Z-N', parentId: district.id })
  const south = await make.area({ code: 'Z-S', parentId: district.id })
  const [town, village] = [
    await make.area({ code: 'M1', kind: 'municipality', parentId: north.id }),
    await make.area({ code: 'M2', kind: 'municipality', parentId: south.id }),
  ]
  const force = await make.organisation({ code: 'PZ-N', areaId: north.id })
  const administrator = api.as(people.instance_administrator(force.id)).registry
  return { district, other, north, south, town, village, force, administrator }
}

const listChildCodes = async (id: Id, day: string) =>
  (await visitor().areas.getArea({ id, date: day })).children.flatMap(({ areas }) => areas.map(({ code }) => code))

describe('merging areas', () => {
  it('ends the areas on that date, moves their children, records the change, and lists the remaining organisations [country-3] [deck-5]', async () => {
    const { north, south, district, administrator } = await country()
    const announced: unknown[] = []
    registryEvents.areaSucceeded.subscribe(async (_work, fact) => {
      announced.push(fact)
    })
    const { areas, organisationsLeft } = await administrator.areaChanges.mergeAreas({
      date: testDate,
      fromIds: [north.id, south.id],
      into: { area: { code: 'Z-NS', names: { en: 'North and South' } } },
      reason,
    })
    const result = areas.find(({ code }) => code === 'Z-NS')!
    expect(result).toMatchObject({ kind: 'police_zone', validFrom: testDate, validTo: null, source: 'edited' })
    expect(areas.find(({ code }) => code === 'Z-N')?.validTo).toBe(testDate)
    expect(organisationsLeft.map(({ code }) => code)).toEqual(['PZ-N'])
    expect(await listChildCodes(result.id, testDate)).toEqual(['M1', 'M2'])
    expect(await listChildCodes(north.id, '2026-12-31')).toEqual(['M1'])
    expect((await visitor().areas.getArea({ id: result.id, date: testDate })).parents).toEqual([
      { hierarchy: 'police', areas: [expect.objectContaining({ id: district.id })] },
    ])
    const became = await visitor().areas.traceArea({ id: south.id, date: '2027-06-01' })
    expect(became.areas.map(({ code }) => code)).toEqual(['Z-NS'])
    expect(announced).toEqual([
      { predecessorId: north.id, successorIds: [result.id], date: testDate },
      { predecessorId: south.id, successorIds: [result.id], date: testDate },
    ])
    expect(await visitor().areaChanges.listAreaChanges({ from: testDate })).toEqual([
      {
        kind: 'merge',
        date: testDate,
        from: [expect.objectContaining({ code: 'Z-N' }), expect.objectContaining({ code: 'Z-S' })],
        into: [expect.objectContaining({ code: 'Z-NS' })],
        abilities: { withdraw: false },
      },
    ])
    const [own] = await administrator.areaChanges.listAreaChanges({ from: testDate })
    expect(own?.abilities).toEqual({ withdraw: true })
  })

  it('lets an area continue and absorb the other', async () => {
    const { north, south, administrator } = await country()
    await administrator.areaChanges.mergeAreas({
      date: testDate,
      fromIds: [north.id, south.id],
      into: { id: north.id },
      reason,
    })
    expect(await listChildCodes(north.id, testDate)).toEqual(['M1', 'M2'])
    expect((await visitor().areas.getArea({ id: north.id, date: testDate })).existsOnDate).toBe(true)
    expect((await visitor().areas.getArea({ id: south.id, date: testDate })).existsOnDate).toBe(false)
    const grew = await visitor().areas.traceArea({ id: north.id, date: '2027-06-01' })
    expect(grew.absorbedAreas.map(({ area }) => area.code)).toEqual(['Z-S'])
  })

  it('merges areas into an existing area, which keeps the original start', async () => {
    const { north, south, administrator, district } = await country()
    const old = await make.area({ code: 'Z-O', from: '2020-01-01', parentId: district.id })
    await administrator.areaChanges.mergeAreas({
      date: testDate,
      fromIds: [north.id, south.id],
      into: { id: old.id },
      reason,
    })
    expect((await visitor().areas.getArea({ id: old.id, date: testDate })).area).toMatchObject({
      validFrom: '2020-01-01',
    })
    expect(await listChildCodes(old.id, testDate)).toEqual(['M1', 'M2'])
    const ended = await make.area({ code: 'Z-E', to: '2026-01-01' })
    const late = { date: testDate, fromIds: [old.id, (await make.area()).id], into: { id: ended.id }, reason }
    expect(await catchError(administrator.areaChanges.mergeAreas(late))).toEqual({
      code: 'NOT_VALID_ON_DATE',
      data: { ids: [ended.id], date: testDate },
    })
  })

  it('adds up population, languages and borders for the new area', async () => {
    const { north, south, administrator } = await country()
    await api.database.pool.query(
      `update area set population = '{"2025": 10, "2026": 11}', borders = '{NL}', languages = '{nl}', cell_q = 1, cell_r = 2 where id = $1`,
      [north.id],
    )
    await api.database.pool.query(
      `update area set population = '{"2026": 5}', borders = '{NL,DE}', languages = '{de}' where id = $1`,
      [south.id],
    )
    const { areas } = await administrator.areaChanges.mergeAreas({
      date: testDate,
      fromIds: [north.id, south.id],
      into: { area: { code: 'Z-NS', names: { en: 'North and South' } } },
      reason,
    })
    expect(areas.find(({ code }) => code === 'Z-NS')).toMatchObject({
      population: { 2026: 16 },
      borders: ['NL', 'DE'],
      languages: ['nl', 'de'],
      cell: [1, 2],
    })
  })

  it('requires the parent of the result when the merged areas have different parents', async () => {
    const { north, other, administrator } = await country()
    const far = await make.area({ code: 'Z-F', parentId: other.id })
    const input = {
      date: testDate,
      fromIds: [north.id, far.id],
      into: { area: { code: 'Z-NF', names: { en: 'North and Far' } } },
      reason,
    }
    expect(await catchError(administrator.areaChanges.mergeAreas(input))).toEqual({
      code: 'PLACE_REQUIRED',
      data: { hierarchies: ['police'] },
    })
    const inputData = { ...input, parents: [{ hierarchy: 'police', parentId: other.id }] }
    const { areas } = await administrator.areaChanges.mergeAreas(inputData)
    const result = areas.find(({ code }) => code === 'Z-NF')!
    expect((await visitor().areas.getArea({ id: result.id, date: testDate })).parents[0]?.areas[0]?.code).toBe('D2')
  })

  it('rejects areas of two kinds, areas that do not exist on that date, and a duplicate code, without any change', async () => {
    const { north, town, south, administrator } = await country()
    const old = await make.area({ code: 'Z-OLD', to: '2020-01-01' })
    const merge = (fromIds: Id[], code = 'Z-X') =>
      catchError(
        administrator.areaChanges.mergeAreas({
          date: testDate,
          fromIds,
          into: { area: { code, names: { en: 'X' } } },
          reason,
        }),
      )
    expect((await merge([north.id, town.id])).code).toBe('KINDS_DIFFER')
    expect(await merge([north.id, old.id])).toEqual({
      code: 'NOT_VALID_ON_DATE',
      data: { ids: [old.id], date: testDate },
    })
    expect((await merge([north.id, south.id], 'D1')).code).toBe('CODE_TAKEN')
    expect(await visitor().areaChanges.listAreaChanges({})).toEqual([])
  })

  it('records an announced change without ending any area, and removes it when the change is decided', async () => {
    const { north, south, administrator } = await country()
    const planned = await administrator.areaChanges.mergeAreas({
      date: '2028-01-01',
      fromIds: [north.id, south.id],
      into: { area: { code: 'Z-ONE', names: { en: 'One zone' } } },
      announced: { en: 'Announced: one zone in 2028.' },
      reason,
    })
    const target = planned.areas.find(({ code }) => code === 'Z-ONE')!
    expect((await visitor().areas.getArea({ id: north.id, date: '2028-06-01' })).existsOnDate).toBe(true)
    expect((await visitor().areas.getArea({ id: north.id })).area.announced?.en).toContain('2028')
    expect(await visitor().areaChanges.listAreaChanges({ kind: 'planned_merge' })).toHaveLength(1)

    await administrator.areaChanges.mergeAreas({
      date: '2027-10-01',
      fromIds: [north.id, south.id],
      into: { id: target.id },
      reason,
    })
    expect(await visitor().areaChanges.listAreaChanges({ kind: 'planned_merge' })).toEqual([])
    const decided = await visitor().areas.getArea({ id: target.id, date: '2027-10-01' })
    expect(decided).toMatchObject({ existsOnDate: true, area: { validFrom: '2027-10-01', announced: null } })
    expect(await listChildCodes(target.id, '2027-10-01')).toEqual(['M1', 'M2'])
  })
})

describe('splitting and recoding', () => {
  it('splits an area into parts, each with the selected children', async () => {
    const { north, town, administrator } = await country()
    const village = await make.area({ code: 'M3', kind: 'municipality', parentId: north.id })
    const part = (code: string, childIds: Id[]) => ({ area: { code, names: { en: code } }, childIds })
    const input = { id: north.id, date: testDate, into: [part('Z-N1', [town.id]), part('Z-N2', [])], reason }
    expect(await catchError(administrator.areaChanges.splitArea(input))).toEqual({
      code: 'AREAS_NOT_ASSIGNED',
      data: { ids: [village.id] },
    })
    await administrator.areaChanges.splitArea({ ...input, into: [input.into[0]!, part('Z-N2', [village.id])] })
    const became = await visitor().areas.traceArea({ id: north.id, date: testDate })
    expect(became).toMatchObject({ answer: 'successors', divided: true })
    const [entry, two] = became.areas.toSorted((a, b) => (a.code < b.code ? -1 : 1))
    expect(await listChildCodes(entry!.id, testDate)).toEqual(['M1'])
    expect(await listChildCodes(two!.id, testDate)).toEqual(['M3'])
    expect((await visitor().areas.getArea({ id: entry!.id, date: testDate })).parents[0]?.areas[0]?.code).toBe('D1')
  })

  it('assigns a new code and keeps parents and children', async () => {
    const { north, administrator } = await country()
    const { areas } = await administrator.areaChanges.recodeArea({
      id: north.id,
      date: testDate,
      code: 'Z-N-NEW',
      reason,
    })
    const next = areas.find(({ code }) => code === 'Z-N-NEW')!
    expect(next.names).toEqual(areas.find(({ code }) => code === 'Z-N')?.names)
    expect(await listChildCodes(next.id, testDate)).toEqual(['M1'])
    expect((await visitor().areas.getArea({ id: next.id, date: testDate })).predecessors).toEqual([
      { area: expect.objectContaining({ code: 'Z-N' }), kind: 'recode', date: testDate },
    ])
  })
})

describe('preview of a change', () => {
  it('lists what ends, begins, moves and remains, and changes no data', async () => {
    const { north, south, district, force, administrator } = await country()
    await make.function(force.id, { code: 'chief_of_corps' })
    const journal = async () =>
      (await api.database.pool.query('select count(*)::int as lines from journal')).rows[0].lines
    const before = await journal()
    const act = {
      date: testDate,
      fromIds: [north.id, south.id],
      into: { area: { code: 'Z-NS', names: { en: 'Both' } } },
    }
    const found = await administrator.areaChanges.previewAreaChange({ act: 'merge', ...act })
    expect(found.endingAreas.map(({ code }) => code).sort()).toEqual(['Z-N', 'Z-S'])
    expect(found.startingAreas).toMatchObject([{ code: 'Z-NS', validFrom: testDate }])
    expect(found.moves.map(({ area, into }) => `${area.code} > ${into.code}`)).toEqual(['M1 > Z-NS', 'M2 > Z-NS'])
    expect(found.places).toMatchObject([{ hierarchy: 'police', parent: { id: district.id } }])
    expect(found.organisationsLeft).toMatchObject([{ code: 'PZ-N', functions: 1 }])
    expect(found).toMatchObject({ continuingAreas: [], outlines: 0 })
    expect(await visitor().areaChanges.listAreaChanges({})).toEqual([])
    expect((await visitor().areas.listAreas({ query: 'Z-NS', date: 'any' })).total).toBe(0)
    expect(await journal()).toBe(before)
    expect(api.publishedChanges).toEqual([])
    await administrator.areaChanges.mergeAreas({ ...act, reason })
    expect(
      await listChildCodes((await visitor().areas.listAreas({ query: 'Z-NS', date: testDate })).rows[0]!.id, testDate),
    ).toEqual(['M1', 'M2'])
  })

  it('is refused with the same error as the change', async () => {
    const { north, other, administrator } = await country()
    const far = await make.area({ code: 'Z-F', parentId: other.id })
    const into = { area: { code: 'Z-NF', names: { en: 'North and Far' } } }
    const preview = administrator.areaChanges.previewAreaChange({
      act: 'merge',
      date: testDate,
      fromIds: [north.id, far.id],
      into,
    })
    expect(await catchError(preview)).toEqual({ code: 'PLACE_REQUIRED', data: { hierarchies: ['police'] } })
    const again = administrator.areaChanges.previewAreaChange({
      act: 'recode',
      id: north.id,
      date: testDate,
      code: 'D1',
    })
    expect((await catchError(again)).code).toBe('CODE_TAKEN')
  })
})

describe('future change', () => {
  it('is withdrawn: the earlier state is restored, and planned areas are removed', async () => {
    const { north, south, administrator } = await country()
    const stored = async () =>
      (
        await api.database.pool.query(
          `select code, valid_from, valid_to from area union all
         select a.code || ' ' || p.hierarchy || ' ' || u.code, p.valid_from, p.valid_to from area_parent p join area a on a.id = p.area_id join area u on u.id = p.parent_id
         order by code, valid_from`,
        )
      ).rows
    const before = await stored()
    const { areas } = await administrator.areaChanges.mergeAreas({
      date: testDate,
      fromIds: [north.id, south.id],
      into: { area: { code: 'Z-NS', names: { en: 'Both' } } },
      reason,
    })
    const both = areas.find(({ code }) => code === 'Z-NS')!
    const change = { kind: 'merge' as const, date: testDate, fromIds: [north.id, south.id], intoIds: [both.id], reason }
    const seated = await make.organisation({ areaId: both.id })
    expect(await catchError(administrator.areaChanges.withdrawAreaChange(change))).toEqual({
      code: 'IN_USE',
      data: { usedBy: 'organisation' },
    })
    await api.database.pool.query('delete from organisation where id = $1', [seated.id])
    const restored = await administrator.areaChanges.withdrawAreaChange(change)
    expect(restored.areas.map(({ code, validTo }) => [code, validTo]).sort()).toEqual([
      ['Z-N', null],
      ['Z-S', null],
    ])
    expect(await stored()).toEqual(before)
    expect((await catchError(administrator.areaChanges.withdrawAreaChange(change))).code).toBe('NOT_FOUND')
  })

  it('is withdrawn when it was only announced, and never on or after the planned date', async () => {
    const { north, south, administrator } = await country()
    const announced = await administrator.areaChanges.mergeAreas({
      date: '2028-01-01',
      fromIds: [north.id, south.id],
      into: { area: { code: 'Z-ONE', names: { en: 'One zone' } } },
      announced: { en: 'One zone in 2028.' },
      reason,
    })
    const area = announced.areas.find(({ code }) => code === 'Z-ONE')!
    await administrator.areaChanges.withdrawAreaChange({
      kind: 'planned_merge',
      date: '2028-01-01',
      fromIds: [north.id, south.id],
      intoIds: [area.id],
      reason,
    })
    expect((await visitor().areas.getArea({ id: north.id })).area.announced).toBeNull()
    expect((await visitor().areas.listAreas({ query: 'Z-ONE', date: 'any' })).total).toBe(0)

    const { areas } = await administrator.areaChanges.recodeArea({
      id: north.id,
      date: '2026-11-24',
      code: 'Z-N2',
      reason,
    })
    const next = areas.find(({ code }) => code === 'Z-N2')!
    const late = { kind: 'recode' as const, date: '2026-11-24', fromIds: [north.id], intoIds: [next.id], reason }
    expect(await catchError(administrator.areaChanges.withdrawAreaChange(late))).toEqual({
      code: 'ALREADY_STARTED',
      data: { date: '2026-11-24' },
    })
  })
})
