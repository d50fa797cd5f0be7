import { describe, expect, it } from 'vitest'
import type { PackArea, PackHierarchy } from '#shared/pack.ts'
import { areaChanges, areas, borderRegionMembers, hierarchies } from './index.ts'
import { isValidOn } from './validity.ts'

const byCode = new Map(areas.map((area) => [area.code, area]))
const listAreasOfKind = (kind: string, day?: string) =>
  areas.filter((area) => area.kind === kind && (day === undefined || isValidOn(area, day)))
const listParentsOn = (area: PackArea, hierarchy: PackHierarchy['code'], day: string) =>
  area.parents.filter((link) => link.hierarchy === hierarchy && isValidOn(link, day)).map(({ parent }) => parent)
const days = ['2019-06-01', '2024-06-01', '2026-06-01']

/** Returns the ancestors on a day, nearest first. An area without a place in the hierarchy has no ancestors. */
function listAncestors(area: PackArea, hierarchy: PackHierarchy['code'], day: string): PackArea[] {
  const [parent] = listParentsOn(area, hierarchy, day)
  const packArea = parent === undefined ? undefined : byCode.get(parent)
  return packArea === undefined ? [] : [packArea, ...listAncestors(packArea, hierarchy, day)]
}

describe('number of areas in the country', () => {
  it.each([
    ['region', undefined, 3],
    ['province', undefined, 10],
    ['arrondissement', undefined, 44],
    ['arrondissement', '2018-06-01', 43],
    ['arrondissement', '2026-06-01', 43],
    ['municipality', undefined, 620],
    ['municipality', '2018-06-01', 589],
    ['municipality', '2019-06-01', 581],
    ['municipality', '2024-12-31', 581],
    ['municipality', '2025-01-01', 565],
    ['police_zone', '2019-06-01', 185],
    ['police_zone', '2026-06-01', 176],
    ['judicial_arrondissement', undefined, 12],
    ['court_of_appeal_area', undefined, 5],
    ['crime_statistics_district', undefined, 14],
    ['community', undefined, 3],
    ['language_area', undefined, 4],
  ])('contains as many areas of kind %s on %s as the sources: %i', (kind, day, count) => {
    expect(listAreasOfKind(kind, day)).toHaveLength(count)
  })

  it('includes 19 municipalities in the bilingual area and nine in the German-speaking area', () => {
    const listMunicipalitiesIn = (parent: string) =>
      listAreasOfKind('municipality', '2026-06-01').filter((area) =>
        listParentsOn(area, 'language', '2026-06-01').includes(parent),
      )
    expect(['BE-LA-BRU', 'BE-LA-DE', 'BE-LA-NL', 'BE-LA-FR'].map((code) => listMunicipalitiesIn(code).length)).toEqual([
      19, 9, 285, 252,
    ])
  })
})

describe('keys and parents of areas', () => {
  it('gives every area a unique key and a name', () => {
    expect(byCode.size).toBe(areas.length)
    expect(areas.filter(({ names }) => Object.values(names).length === 0 || Object.values(names).includes(''))).toEqual(
      [],
    )
  })

  it('lists every parent before the children, so that no hierarchy contains a cycle', () => {
    const seen = new Set<string>()
    for (const area of areas) {
      for (const { parent } of area.parents) expect(seen, `${area.code} under ${parent}`).toContain(parent)
      seen.add(area.code)
    }
  })

  it('places areas only under a kind of a higher level in that hierarchy', () => {
    for (const { code, kinds } of hierarchies)
      for (const area of areas.filter(({ outsideTree }) => outsideTree !== true))
        for (const link of area.parents.filter(({ hierarchy }) => hierarchy === code)) {
          const upper = kinds.indexOf(byCode.get(link.parent)?.kind ?? '')
          expect(upper, `${area.code} in ${code}`).toBeGreaterThanOrEqual(0)
          expect(kinds.indexOf(area.kind), `${area.code} in ${code}`).toBeGreaterThan(upper)
        }
  })

  it('keeps Brussels-Capital outside any province', () => {
    expect(listParentsOn(byCode.get('BE-A-21000')!, 'administrative', '2026-06-01')).toEqual(['BE-R-04000'])
  })

  it('marks places that are in no total of municipalities as outside the tree', () => {
    const outside = areas.filter(({ outsideTree }) => outsideTree).map(({ code }) => code)
    expect(outside).toEqual(expect.arrayContaining(['BE-X-AIRPORT', 'BE-X-NORTH-SEA', 'BE-X-EUROSTAR', 'BE-X-UNKNOWN']))
    expect(Object.keys(borderRegionMembers).filter((code) => byCode.get(code)?.kind !== 'border_region')).toEqual([])
    expect(
      Object.values(borderRegionMembers)
        .flat()
        .filter((code) => !byCode.has(code)),
    ).toEqual([])
  })
})

describe.each(days)('territory on %s', (day) => {
  const municipalities = listAreasOfKind('municipality', day)

  it.each(hierarchies.map(({ code }) => code))(
    'places every municipality in exactly one area of the %s hierarchy',
    (hierarchy) => {
      const wrong = municipalities.filter((area) => listParentsOn(area, hierarchy, day).length !== 1)
      expect(wrong.map(({ code }) => code)).toEqual([])
    },
  )

  it('connects every municipality to the country through areas that exist on that day', () => {
    const kindsAbove: Record<PackHierarchy['code'], readonly string[]> = {
      administrative: ['arrondissement', 'region', 'country'],
      language: ['language_area', 'country'],
      judicial: ['judicial_arrondissement', 'court_of_appeal_area', 'country'],
      police: ['police_zone', 'coordination_area', 'country'],
      crime_statistics: ['police_zone', 'crime_statistics_district', 'region', 'country'],
    }
    for (const { code } of hierarchies)
      for (const area of municipalities) {
        const line = listAncestors(area, code, day)
        expect(
          line.filter((packArea) => !isValidOn(packArea, day)),
          `${area.code} in ${code}`,
        ).toEqual([])
        expect(
          line.map(({ kind }) => kind),
          `${area.code} in ${code}`,
        ).toEqual(expect.arrayContaining([...(kindsAbove[code] ?? [])]))
      }
  })

  it('gives every zone at least one municipality', () => {
    const inhabited = new Set(municipalities.flatMap((area) => listParentsOn(area, 'police', day)))
    expect(listAreasOfKind('police_zone', day).filter(({ code }) => !inhabited.has(code))).toEqual([])
  })
})

describe('changes of areas', () => {
  it('name only areas that exist in the pack', () => {
    const named = areaChanges.flatMap(({ from, into }) => [...from, ...into])
    expect(named.filter((code) => !byCode.has(code))).toEqual([])
  })

  it('link every ended area to a later area and every new area to an earlier area', () => {
    const made = areaChanges.filter(({ kind }) => kind !== 'planned_merge')
    for (const area of areas) {
      if (area.to !== undefined)
        expect(
          made.some(({ date, from }) => date === area.to && from.includes(area.code)),
          area.code,
        ).toBe(true)
      if (area.from !== undefined)
        expect(
          areaChanges.some(({ date, into }) => date === area.from && into.includes(area.code)),
          area.code,
        ).toBe(true)
    }
  })

  it('agree with the validity of both sides', () => {
    for (const { date, kind, from, into } of areaChanges.filter((change) => change.kind !== 'planned_merge')) {
      for (const code of from.filter((value) => !into.includes(value)))
        expect(byCode.get(code)?.to, `${kind} ${code}`).toBe(date)
      for (const code of into) expect(isValidOn(byCode.get(code)!, date), `${kind} ${code}`).toBe(true)
    }
  })

  it('count 11 recodes and 7 mergers of municipalities in 2019, and 14 mergers in 2025', () => {
    const count = (on: string, kind: string) =>
      areaChanges.filter(
        (areaChange) => areaChange.date === on && areaChange.kind === kind && areaChange.into[0]?.startsWith('BE-M-'),
      ).length
    expect([count('2019-01-01', 'recode'), count('2019-01-01', 'merge'), count('2025-01-01', 'merge')]).toEqual([
      11, 7, 14,
    ])
  })

  it('end none of the six Brussels zones because of their announced merger', () => {
    const [planned] = areaChanges.filter(({ kind }) => kind === 'planned_merge')
    expect(planned?.from).toHaveLength(6)
    for (const code of planned?.from ?? []) {
      expect(byCode.get(code)?.announced?.nl).toContain('oktober 2027')
      expect(byCode.get(code)?.to).toBeUndefined()
    }
  })

  it('move Zwijndrecht out of the province of Antwerp when it merges into an East Flemish municipality', () => {
    const line = (code: string, day: string) =>
      listAncestors(byCode.get(code)!, 'administrative', day).map((area) => area.code)
    expect(line('BE-M-11056', '2024-06-01')).toContain('BE-P-10000')
    expect(line('BE-M-46030', '2026-06-01')).toContain('BE-P-40000')
  })
})

describe('population figures', () => {
  const national = { '2018': 11_376_070, '2019': 11_431_406, '2020': 11_492_641 }
  const total = (some: PackArea[], year: string) =>
    some.reduce((sum, { population }) => sum + (population?.[year] ?? 0), 0)

  it.each(Object.entries(national))(
    'of the municipalities on 1 January %s add up to the national total %i',
    (year, inhabitants) => {
      expect(total(listAreasOfKind('municipality', `${year}-01-01`), year)).toBe(inhabitants)
    },
  )

  it.each(Object.entries(national))(
    'on 1 January %s, summed over the zones of 2019 and of 2026, add up to the national total %i',
    (year, inhabitants) => {
      expect(total(listAreasOfKind('police_zone', '2019-06-01'), year)).toBe(inhabitants)
      expect(total(listAreasOfKind('police_zone', '2026-06-01'), year)).toBe(inhabitants)
    },
  )

  it('of the Antwerp zone increase by the population of Borsbeek', () => {
    expect(byCode.get('BE-Z-ANTWERPEN-2019')?.population).toEqual({ '2018': 523_248, '2019': 525_935, '2020': 529_247 })
    expect(byCode.get('BE-Z-ANTWERPEN')?.population?.['2020']).toBe(529_247 + 10_949)
  })
})

describe('hexagon map', () => {
  it('gives each zone of 2026 a separate cell and no cell to any other area', () => {
    const placed = areas.filter(({ cell }) => cell !== undefined)
    expect(new Set(placed.map(({ cell }) => cell?.join()))).toHaveProperty('size', 176)
    expect(placed.map(({ code }) => code).sort()).toEqual(
      listAreasOfKind('police_zone', '2026-06-01')
        .map(({ code }) => code)
        .sort(),
    )
  })
})
