import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PackHierarchy } from '#shared/pack.ts'
import { areaChanges, areas } from './index.ts'
import { data, present, rows } from './reference-data.ts'
import { isValidOn } from './validity.ts'

/** Returns the properties of every feature of a single layer of a TopoJSON file. */
function features(path: string, layer: string): Record<string, string>[] {
  type Layers = { objects: Record<string, { geometries: { properties: Record<string, string> }[] } | undefined> }
  const { objects }: Layers = JSON.parse(readFileSync(new URL(path, data), 'utf8'))
  return objects[layer]?.geometries.map(({ properties }) => properties) ?? []
}

const byCode = new Map(areas.map((area) => [area.code, area]))
const day = { '2019': '2019-06-01', '2025': '2026-06-01' } as const
type Vintage = keyof typeof day
const findParentOn = (code: string, hierarchy: PackHierarchy['code'], on: string) =>
  byCode.get(code)?.parents.find((link) => link.hierarchy === hierarchy && isValidOn(link, on))?.parent ?? ''
const getZone = (nis: string, vintage: Vintage) => findParentOn(`BE-M-${nis}`, 'police', day[vintage])
const getDistrict = (nis: string, vintage: Vintage) =>
  findParentOn(getZone(nis, vintage), 'crime_statistics', day[vintage])
const listMunicipalitiesOn = (vintage: Vintage) =>
  areas
    .filter((area) => area.kind === 'municipality' && isValidOn(area, day[vintage]))
    .map(({ officialCode }) => officialCode ?? '')

/**
 * Groups codes so that two divisions can be compared. They agree when each group of the first is exactly one group of
 * the second.
 */
function groupCodes(codes: readonly string[], group: (code: string) => string): string[] {
  return [...Map.groupBy(codes, group).values()].map((members) => members.toSorted().join(' ')).sort()
}

describe.skipIf(!present)('territory compared with the primary sources (skipped without ../shared/data)', () => {
  const table = present ? rows('be-geography/areas.csv') : []
  const row = new Map(table.map((entry) => [entry.code ?? '', entry]))
  const membership = present ? rows('be-geography/municipality-membership.csv') : []
  const changesOfZones = present ? rows('be-geography/police-zone-changes.csv') : []

  const levels = { country: 'BE', region: 'BE-R-', province: 'BE-P-', arrondissement: 'BE-A-', municipality: 'BE-M-' }
  const key = ({ level, code }: Record<string, string>) =>
    level === 'country' ? 'BE' : `${levels[level as keyof typeof levels]}${code}`
  const administrative = table.filter(({ scheme }) => scheme === 'NIS')

  it('has the administrative areas of areas.csv, with their names', () => {
    const ours = areas.filter(({ kind, outsideTree }) => kind in levels && outsideTree !== true)
    expect(ours.map(({ code }) => code).sort()).toEqual(administrative.map(key).sort())
    for (const entry of administrative) {
      const names = byCode.get(key(entry))?.names
      expect([names?.nl, names?.fr], entry.code).toEqual([entry.name_nl, entry.name_fr])
      if (entry.name_de !== '') expect(names?.de, entry.code).toBe(entry.name_de)
    }
  })

  it('has the parents and dates of areas.csv', () => {
    for (const entry of administrative) {
      const area = byCode.get(key(entry))
      const [link] = area?.parents.filter(({ hierarchy }) => hierarchy === 'administrative') ?? []
      const parent = row.get(entry.parent_code ?? '')
      expect(link?.parent ?? '', entry.code).toBe(parent === undefined ? '' : key(parent))
      if (entry.level === 'municipality')
        expect([area?.from ?? '', area?.to ?? ''], entry.code).toEqual([entry.valid_from, entry.valid_to])
      else expect(area?.to ?? '', entry.code).toBe(entry.valid_to)
    }
  })

  it('has the official languages of areas.csv', () => {
    const text: Record<string, string> = { N: 'nl', F: 'fr', D: 'de' }
    for (const entry of administrative.filter(
      ({ level, official_languages }) => level === 'municipality' && official_languages !== '',
    )) {
      expect(byCode.get(key(entry))?.languages, entry.code).toEqual(
        entry.official_languages?.split(';').map((letter) => text[letter]),
      )
    }
  })

  it.each(['2019', '2025'] as const)(
    'places every municipality of %s as municipality-membership.csv does',
    (vintage) => {
      const source = membership.filter((entry) => entry.vintage === vintage)
      expect(listMunicipalitiesOn(vintage).sort()).toEqual(source.map(({ nis }) => nis ?? '').sort())
      for (const { nis = '', arrondissement = '', province, region, judicial_district = '' } of source) {
        const above = findParentOn(`BE-M-${nis}`, 'administrative', day[vintage])
        expect(above, nis).toBe(`BE-A-${arrondissement}`)
        const second = findParentOn(above, 'administrative', day[vintage])
        expect(second, nis).toBe(province === '' ? `BE-R-${region}` : `BE-P-${province}`)
        expect(getDistrict(nis, vintage), nis).toBe(`BE-${judicial_district}`)
        const judicial = row.get(judicial_district)?.parent_code
        expect(findParentOn(`BE-M-${nis}`, 'judicial', day[vintage]), nis).toBe(`BE-${judicial}`)
      }
      const zones = new Map(source.map(({ nis = '', police_zone = '' }) => [nis, police_zone]))
      const codes = [...zones.keys()]
      expect(groupCodes(codes, (nis) => getZone(nis, vintage))).toEqual(
        groupCodes(codes, (nis) => zones.get(nis) ?? ''),
      )
    },
  )

  it.each([
    ['2019', 'be-municipalities-2019.topojson', 'municipalities_2019'],
    ['2025', 'be-2025.topojson', 'municipalities_2025'],
  ] as const)('agrees for %s with the properties of the boundaries in %s', (vintage, file, layer) => {
    const source = new Map(features(`be-boundaries/${file}`, layer).map((feature) => [feature.nis ?? '', feature]))
    const codes = listMunicipalitiesOn(vintage)
    expect(codes.toSorted()).toEqual([...source.keys()].sort())
    for (const [nis, { name_nl, name_fr, judicial_district }] of source) {
      const names = byCode.get(`BE-M-${nis}`)?.names
      expect([names?.nl, names?.fr], nis).toEqual([name_nl, name_fr])
      expect(getDistrict(nis, vintage), nis).toBe(`BE-${judicial_district}`)
    }
    expect(groupCodes(codes, (nis) => getZone(nis, vintage))).toEqual(
      groupCodes(codes, (nis) => source.get(nis)?.police_zone ?? ''),
    )
  })

  it('matches for 2019 the row order of the police statistics', () => {
    const printed = rows('be-crime/areas-in-file-order.csv')
    const parent = new Map(printed.map((entry) => [entry.area_code ?? '', entry.parent_code ?? '']))
    const codes = printed
      .filter((entry) => entry.level === 'municipality' && /^\d/.test(entry.area_code ?? ''))
      .map((entry) => entry.area_code ?? '')
    expect(codes.toSorted()).toEqual(listMunicipalitiesOn('2019').sort())
    expect(groupCodes(codes, (nis) => getZone(nis, '2019'))).toEqual(groupCodes(codes, (nis) => parent.get(nis) ?? ''))
    for (const nis of codes) expect(getDistrict(nis, '2019'), nis).toBe(`BE-${parent.get(parent.get(nis) ?? '')}`)
    for (const { area_code: district = '', parent_code = '' } of printed.filter(
      ({ level }) => level === 'judicial_district',
    )) {
      const above = row.get(parent_code)
      if (above !== undefined)
        expect(findParentOn(`BE-${district}`, 'crime_statistics', day['2019']), district).toBe(key(above))
    }
  })

  it('matches for 2026 in Flanders and Brussels the lists of the Flemish provinces, except Noord-Limburg', () => {
    const printed = new Map(
      rows('be-boundaries/flanders-brussels-municipality-policezone-2026.csv').map((entry) => [
        entry.nis ?? '',
        entry.zone_code ?? '',
      ]),
    )
    const codes = listMunicipalitiesOn('2025').filter((nis) => printed.has(nis))
    expect(codes).toHaveLength(304)
    const agreed = codes.filter((nis) => getZone(nis, '2025') !== 'BE-Z-NOORD-LIMBURG')
    expect(groupCodes(agreed, (nis) => getZone(nis, '2025'))).toEqual(
      groupCodes(agreed, (nis) => printed.get(nis) ?? ''),
    )
    const conflict = codes.filter((nis) => getZone(nis, '2025') === 'BE-Z-NOORD-LIMBURG')
    expect(new Set(conflict.map((nis) => printed.get(nis)))).toHaveProperty('size', 3)
  })

  it('contains the sourced zone codes and the printed names of 2026, and no other code', () => {
    const member = (zone: string) => membership.find(({ police_zone }) => police_zone === zone)
    const plain = (name: string) => name.toLowerCase()
    for (const entry of table.filter(({ level }) => level === 'police_zone')) {
      const { nis = '', vintage = '2019' } = member(entry.code ?? '') ?? {}
      const zone = byCode.get(getZone(nis, vintage as Vintage))
      expect(zone?.officialCode ?? '', entry.code).toBe(entry.official_code)
      if (vintage === '2025')
        expect(Object.values(zone?.names ?? {}).map(plain), entry.code).toContain(plain(entry.name_nl ?? ''))
    }
  })

  it('keeps a zone as a single area where the source has the relation same, and has the other relations of the source', () => {
    const member = (zone: string) => membership.find(({ police_zone }) => police_zone === zone)?.nis ?? ''
    const pairs = changesOfZones.map(({ zone_2019 = '', zone_2026 = '', relation }) => ({
      before: getZone(member(zone_2019), '2019'),
      after: getZone(member(zone_2026), '2025'),
      relation,
    }))
    const changes = areaChanges.filter(({ kind, into }) => kind !== 'planned_merge' && into[0]?.startsWith('BE-Z-'))
    const related = new Set(
      changes.flatMap(({ from, into }) => from.flatMap((value) => into.map((other) => `${value} > ${other}`))),
    )
    for (const { before, after } of pairs.filter(({ relation }) => relation === 'same')) expect(before).toBe(after)
    const moved = pairs.filter(({ relation }) => relation !== 'same').map(({ before, after }) => `${before} > ${after}`)
    expect([...related].sort()).toEqual(moved.sort())
    const splits = pairs.filter(({ relation }) => relation === 'split').map(({ before }) => before)
    const divided = changes.filter(({ kind }) => kind === 'split').flatMap(({ from }) => from)
    expect(divided.toSorted()).toEqual([...new Set(splits)].sort())
  })

  it('has the changes of municipalities of municipality-changes.csv', () => {
    const kinds: Record<string, string> = { absorb: 'merge', merge: 'merge', recode: 'recode' }
    const source = rows('be-geography/municipality-changes.csv').map(
      ({ effective, kind = '', old_nis, new_nis }) => `${effective} ${kinds[kind]} BE-M-${old_nis} BE-M-${new_nis}`,
    )
    const ours = areaChanges
      .filter(({ into }) => into[0]?.startsWith('BE-M-'))
      .flatMap(({ date, kind, from, into }) => from.map((value) => `${date} ${kind} ${value} ${into[0]}`))
    expect(ours.sort()).toEqual(source.sort())
  })

  it('has the population of population.csv, including the sums per arrondissement, province and region', () => {
    const source = rows('be-geography/population.csv')
    const ours = areas.flatMap(({ kind, officialCode, population }) =>
      kind === 'municipality'
        ? Object.entries(population ?? {}).map(([year, count]) => `${officialCode} ${year} ${count}`)
        : [],
    )
    const counted = source
      .filter(({ level }) => level === 'municipality')
      .map(({ nis, year, population }) => `${nis} ${year} ${population}`)
    expect(ours.sort()).toEqual(counted.sort())
    const sums = new Map<string, number>()
    for (const area of areas.filter(
      (packArea) => packArea.kind === 'municipality' && isValidOn(packArea, '2020-01-01'),
    ))
      for (
        let above = findParentOn(area.code, 'administrative', '2020-01-01');
        above !== '';
        above = findParentOn(above, 'administrative', '2020-01-01')
      )
        sums.set(above, (sums.get(above) ?? 0) + (area.population?.['2020'] ?? 0))
    for (const entry of source.filter(({ level }) => level !== 'municipality'))
      expect(sums.get(key({ ...entry, code: entry.nis ?? '' })), entry.nis).toBe(Number(entry.population))
  })

  it('uses the codes of the country list for the neighbouring countries', () => {
    const listed = new Map(
      rows('country-codes/country-codes.csv').map((entry) => [
        entry['ISO3166-1-Alpha-2'] ?? '',
        entry['CLDR display name'],
      ]),
    )
    for (const { officialCode = '', names } of areas.filter(({ kind }) => kind === 'foreign_country'))
      expect(listed.get(officialCode), officialCode).toBe(names.en)
  })
})
