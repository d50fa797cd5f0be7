import { describe, expect, it } from 'vitest'
import type { PackHierarchy } from '#shared/pack.ts'
import { areas } from './index.ts'
import { present, rows } from './reference-data.ts'
import { isValidOn } from './validity.ts'

const byCode = new Map(areas.map((area) => [area.code, area]))
const findParentOn = (code: string, hierarchy: PackHierarchy['code'], on: string) =>
  byCode.get(code)?.parents.find((link) => link.hierarchy === hierarchy && isValidOn(link, on))?.parent ?? ''
const listMunicipalitiesOn = (on: string) => areas.filter((area) => area.kind === 'municipality' && isValidOn(area, on))

describe.skipIf(!present)('secondary sources of the territory (skipped without ../shared/data)', () => {
  it('place the municipalities of 2025 in the same arrondissement, province and region as Statbel', () => {
    const printed = new Map(
      rows('be-building-permits/permits.csv.gz', (line) => /^\d+,2025,0,.*,5$/.test(line)).map((row) => [
        row.CD_REFNIS_MUNICIPALITY ?? '',
        row,
      ]),
    )
    const date = '2026-06-01'
    expect(
      listMunicipalitiesOn(date)
        .map(({ officialCode }) => officialCode)
        .sort(),
    ).toEqual([...printed.keys()].sort())
    for (const [nis, row] of printed) {
      const district = findParentOn(`BE-M-${nis}`, 'administrative', date)
      expect(district, nis).toBe(`BE-A-${row.CD_REFNIS_DISTRICT}`)
      const above = findParentOn(district, 'administrative', date)
      const region = above.startsWith('BE-R-') ? above : findParentOn(above, 'administrative', date)
      expect(region, nis).toBe(`BE-R-${row.CD_REFNIS_REGION}`)
      if (above !== region) expect(above, nis).toBe(`BE-P-${row.CD_REFNIS_PROVINCE}`)
    }
  })

  it('confirm the zone codes, each for the zone of 2019 named in the source', () => {
    const membership = rows('be-geography/municipality-membership.csv').filter(({ vintage }) => vintage === '2019')
    const sourced = rows('be-geography/police-zone-codes-sourced.csv').filter(({ zone_2019 }) => zone_2019)
    // A zone on which sources disagree has several codes there. The pack's code must be among them.
    const codes = Map.groupBy(sourced, ({ zone_2019 = '' }) => zone_2019)
    const confirmed = new Set<string>()
    for (const [key, found] of codes) {
      const nis = membership.find(({ police_zone }) => police_zone === key)?.nis
      const zone = byCode.get(findParentOn(`BE-M-${nis}`, 'police', '2019-06-01'))
      if (zone?.officialCode === undefined) continue
      expect(
        found.map(({ official_code }) => official_code),
        key,
      ).toContain(zone.officialCode)
      confirmed.add(zone.code)
    }
    const coded = areas.filter(
      (area) => area.kind === 'police_zone' && area.officialCode !== undefined && isValidOn(area, '2019-06-01'),
    )
    expect(coded.map(({ code }) => code).sort()).toEqual([...confirmed].sort())
  })

  it('confirm the zones of Wallonia as in 2019, except Binche-Anderlues-Lermes', () => {
    const walloon = (on: string) =>
      listMunicipalitiesOn(on).filter(({ code }) => {
        const province = findParentOn(findParentOn(code, 'administrative', on), 'administrative', on)
        return findParentOn(province, 'administrative', on) === 'BE-R-03000'
      })
    const listZonesOn = (on: string) => [...new Set(walloon(on).map(({ code }) => findParentOn(code, 'police', on)))]
    const before = listZonesOn('2019-06-01')
    const added = listZonesOn('2026-06-01').filter((zone) => !before.includes(zone))
    expect(added).toEqual(['BE-Z-BINCHE-ANDERLUES-LERMES'])
  })

  it('place each district under the province of the member municipalities', () => {
    const printed = rows('be-crime/areas-in-file-order.csv')
    const date = '2019-06-01'
    for (const { area_code: district, parent_code = '' } of printed.filter(
      ({ level, area_code }) => level === 'judicial_district' && area_code?.startsWith('JD-'),
    )) {
      const provinces = new Set(
        listMunicipalitiesOn(date)
          .filter(
            ({ code }) =>
              findParentOn(findParentOn(code, 'police', date), 'crime_statistics', date) === `BE-${district}`,
          )
          .map(({ code }) => findParentOn(findParentOn(code, 'administrative', date), 'administrative', date)),
      )
      expect([...provinces], district).toEqual([parent_code === '04000' ? 'BE-R-04000' : `BE-P-${parent_code}`])
    }
  })

  it('name the places outside the zones that are listed here', () => {
    const printed = rows('be-crime/areas-in-file-order.csv').map(({ area_code = '' }) => area_code)
    const outside = printed.filter((code) => code.startsWith('NOZONE-'))
    const ours = areas.filter(({ kind }) => kind === 'unzoned_place')
    expect(ours).toHaveLength(outside.length)
    expect(printed.some((code) => code.startsWith('UNKNOWN-'))).toBe(true)
    expect(areas.filter(({ kind }) => kind === 'unknown_place')).toHaveLength(1)
  })

  it('list German for the municipalities of the judicial arrondissement of Eupen, and for no other municipality', () => {
    const german = areas.filter((area) => area.kind === 'municipality' && area.languages?.[0] === 'de')
    const eupen = areas.filter(
      (area) => area.kind === 'municipality' && area.parents.some(({ parent }) => parent === 'BE-JA-EUP'),
    )
    expect(german.map(({ code }) => code).sort()).toEqual(eupen.map(({ code }) => code).sort())
    expect(german).toHaveLength(9)
  })

  it.each([
    ['2018', 11_376_070],
    ['2019', 11_431_406],
    ['2020', 11_492_641],
  ])('confirm the population of the country on 1 January %s: %i', (year, total) => {
    const sum = listMunicipalitiesOn(`${year}-01-01`).reduce(
      (all, { population }) => all + (population?.[year] ?? 0),
      0,
    )
    expect(sum).toBe(total)
  })

  it('confirm the Eurostat names of the neighbours and the region names of the Dutch statistics', () => {
    const named = new Map(rows('eurostat-crime/geo.csv').map((row) => [row.geo ?? '', row.country_name]))
    for (const { officialCode = '', names } of areas.filter(({ kind }) => kind === 'foreign_country'))
      expect(named.get(officialCode), officialCode).toBe(names.en)
    const files = new Set(rows('nl-crime-border/observations.csv.gz').map(({ file = '' }) => file))
    const dutch = areas.filter(({ code }) => code.startsWith('BE-X-NL-')).map(({ names }) => names.en ?? '')
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/ \(.*\)/, '')
        .replaceAll(' ', '-')
    expect(dutch).toHaveLength(3)
    for (const name of dutch)
      expect(
        [...files].some((file) => file.includes(plain(name))),
        name,
      ).toBe(true)
  })
})
