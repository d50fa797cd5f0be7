import { describe, expect, it } from 'vitest'
import type { Definition } from '#features/measurement/indicators/entities.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import type { Names } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { answerQuestion } from './answers/model.ts'
import type { KnownArea } from './areas/known-area.ts'
import { KnownAreas } from './areas/known-areas.ts'
import { ImportProfile } from './profile/model.ts'
import type { ReadFigure } from './read/figure.ts'
import { loadFile } from './read/file.ts'
import type { KnownIndicator } from './read/indicators.ts'
import { getPeriodTexts, openFile } from './read/open-file.ts'
import { filesAvailable, realFile, skipReason, tidyRows } from './real-files.fixture.ts'
import { understand } from './understand/understand.ts'
import { toScaledInteger } from './values/sums.ts'

const indicator = (code: string, given: Partial<Definition> = {}): KnownIndicator => ({
  id: code,
  code,
  ownerId: 'owner',
  definition: definition(given),
  versions: [{ version: 1, validFrom: null }],
})

/** The areas of Belgium and additional areas of the test. */
function makeAreas(more: { code: string; kind: string; names: Names; officialCode?: string }[] = []): KnownAreas {
  const own = belgium.areas.map(
    ({ code, kind, names, officialCode = null, outsideTree = false, from = null, to = null }): KnownArea => ({
      id: code,
      code,
      kind,
      names,
      officialCode,
      country: 'BE',
      outsideTree,
      validFrom: from,
      validTo: to,
    }),
  )
  const added = more.map(
    ({ officialCode = null, ...rest }): KnownArea => ({
      ...rest,
      id: rest.code,
      officialCode,
      country: 'BE',
      outsideTree: true,
      validFrom: null,
      validTo: null,
    }),
  )
  const links = belgium.areas.flatMap(({ code, parents }) =>
    parents.map(({ parent, hierarchy, from = null, to = null }) => ({
      areaId: code,
      parentId: parent,
      hierarchy,
      validFrom: from,
      validTo: to,
    })),
  )
  return new KnownAreas([...own, ...added], links)
}

/** Detects the form of a file, applies a user's changes and returns the resulting figures. */
async function read(
  path: string,
  areas: KnownAreas,
  indicators: KnownIndicator[],
  adjust: (proposed: ImportProfile) => Partial<ImportProfile> = () => ({}),
) {
  const open = await openFile(realFile(path), { encoding: null, delimiter: null, sheet: null })
  const indicator = indicators[0]!
  const given = {
    name: open.name,
    readOptions: open.table.readOptions,
    areas,
    indicator,
    today: '2026-11-25',
    tables: open.tables,
    texts: getPeriodTexts(open, []),
  }
  const { importProfile: proposed, decisions } = understand(open.sample, given)
  const importProfile = ImportProfile.parse({ ...proposed, ...adjust(proposed) })
  const known = new Map(indicators.map((knownIndicator) => [knownIndicator.code, knownIndicator]))
  const figures: ReadFigure[] = []
  const taking = { figures: (readFigures: readonly ReadFigure[]) => void figures.push(...readFigures) }
  const { reader } = await loadFile(
    open,
    { importProfile, areas, indicators: known, indicator: indicator.code },
    taking,
  )
  return { proposed, decisions, figures, reader, open }
}

/** Returns the columns of a proposal with other roles for some columns. */
const withRoles = (
  importProfile: ImportProfile,
  roles: Record<string, ImportProfile['columns'][number]['role']>,
): ImportProfile['columns'] =>
  importProfile.columns.map((column) => ({ ...column, role: roles[column.head] ?? column.role }))

describe.skipIf(!filesAvailable)(`Parsing of published files (${skipReason})`, { timeout: 300_000 }, () => {
  it('reads all values of Statistics Netherlands unchanged, with three header rows, provisional years and blank cells as missing', async () => {
    const tidy = tidyRows('nl-crime-border/observations.csv.gz')
    const municipalities = [...new Set(tidy.map(({ region }) => region!))]
    const codeOf = new Map(municipalities.map((name, at) => [name, `NL-${at}`]))
    const areas = makeAreas(
      municipalities.map((name) => ({ code: codeOf.get(name)!, kind: 'foreign_municipality', names: { nl: name } })),
    )
    const offences = new Map(tidy.map(({ offence_code, offence }) => [offence_code!, offence!]))
    const values = [...offences].map(([code, name]) => ({
      code,
      names: { nl: code === '0' ? name : `${code} ${name}` },
    }))
    const crime = indicator('crime', {
      dimensions: [{ code: 'offence', names: { en: 'Offence' }, isAdditive: false, values }],
    })
    const known = new Map(
      tidy.map((row) => [`${row.file} ${codeOf.get(row.region!)} ${row.offence_code} ${row.year}`, row]),
    )
    expect(known.size).toBe(26_676)
    let seen = 0
    for (const file of new Set(tidy.map((row) => row.file!))) {
      const { reader, figures, proposed } = await read(
        `nl-crime-border/raw/${file}`,
        areas,
        [crime],
        ({ areas: found }) => ({
          areas: { ...found, kinds: ['foreign_municipality'] },
        }),
      )
      // Nothing in the file says what the asterisk means, so that a person does.
      expect(reader.issues[0], file).toMatchObject({ code: 'QUESTION_OPEN', value: 'marks: *' })
      expect(
        reader.issues.filter(({ code }) => code !== 'QUESTION_OPEN'),
        file,
      ).toEqual([])
      expect(proposed).toMatchObject({
        titles: 2,
        heads: [{ kind: 'dimension', dimension: 'offence' }, { kind: 'period' }, { kind: 'ignored' }],
        footers: ['Bron:'],
        marks: { '*': { state: 'provisional' } },
      })
      for (const { area, parts, startsOn, value, state } of figures) {
        const row = known.get(`${file} ${area.code} ${parts.offence} ${startsOn.slice(0, 4)}`)!
        expect(value).toBe(row.value)
        expect(state).toBe(row.provisional === 'true' ? 'provisional' : 'final')
        seen += 1
      }
    }
    expect(seen).toBe(tidy.filter(({ value }) => value !== '').length)
  })

  it('reads 222,610 monthly building permits of Statbel by current area codes, compares years with months, and reads nan as missing', async () => {
    const measures = ['MS_BUILDING_RES_NEW', 'MS_TOTAL_SURFACE_RES_NEW']
    const indicators = measures.map((code) => indicator(code.toLowerCase(), { periodType: 'month' }))
    const { reader, figures, proposed } = await read(
      'be-building-permits/permits.csv.gz',
      makeAreas(),
      indicators,
      (importProfile) => ({
        areas: { ...importProfile.areas, country: 'BE', codesConfirmed: true },
        columns: withRoles(
          importProfile,
          Object.fromEntries(
            measures.map((head) => [head, { kind: 'value', indicator: head.toLowerCase(), parts: {} }]),
          ),
        ),
      }),
    )
    expect(proposed.columns.slice(0, 3)).toEqual([
      { head: 'CD_YEAR', role: { kind: 'year' } },
      { head: 'CD_PERIOD', role: { kind: 'month' } },
      { head: 'REFNIS', role: { kind: 'area' } },
    ])
    expect(reader.issues).toEqual([])
    expect(new Set(figures.map(({ area }) => area.id)).size).toBe(565)
    const expected = { figures: 0, missing: 0, sum: 0n, years: 0 }
    for (const row of tidyRows('be-building-permits/permits.csv.gz'))
      for (const measure of measures) {
        if (row.CD_PERIOD === '0') expected.years += 1
        else expected.figures += 1
        if (row.CD_PERIOD !== '0' && row[measure] === 'nan') expected.missing += 1
        if (row.CD_PERIOD !== '0' && row[measure] !== 'nan') expected.sum += toScaledInteger(row[measure]!)
      }
    expect(reader.counts).toMatchObject({
      figures: expected.figures,
      missing: expected.missing,
      checked: expected.years,
    })
    expect(figures.reduce((sum, { value }) => (value === null ? sum : sum + toScaledInteger(value)), 0n)).toBe(
      expected.sum,
    )
    // Some years differ from the sum of their months. This is reported.
    expect(reader.sumDifferences.every(({ reported, summed }) => reported !== summed)).toBe(true)
  })

  it('reads Statbel files by name, with quarters in Dutch, areas below parent areas and an unknown place', async () => {
    const units = indicator('establishments', { periodType: 'quarter' })
    const first = await read('be-building-permits/establishments-quarterly.csv.gz', makeAreas(), [units])
    expect(first.reader.issues).toMatchObject([{ code: 'AREA_UNKNOWN', value: 'Onbepaalde locatie' }])
    const { reader, figures } = await read(
      'be-building-permits/establishments-quarterly.csv.gz',
      makeAreas(),
      [units],
      ({ areas }) => ({
        areas: { ...areas, decided: { 'Onbepaalde locatie': 'BE-X-UNKNOWN' } },
      }),
    )
    expect(reader.issues).toEqual([])
    expect(figures).toHaveLength(3962)
    const aartselaar = figures.find(({ area, startsOn }) => area.code === 'BE-M-11001' && startsOn === '2018-10-01')
    expect(aartselaar).toMatchObject({ endsOn: '2019-01-01', value: '1885' })
    expect(figures.filter(({ area }) => area.code === 'BE-X-UNKNOWN').map(({ value }) => value)).toContain('12734')
  })

  it('reads Eurostat files with keys in a single column, a colon as a missing figure and two units as two indicators', async () => {
    const countries = tidyRows('eurostat-crime/geo.csv').filter(({ geo }) => geo !== 'BE')
    const taken = new Set(belgium.areas.flatMap(({ officialCode }) => officialCode ?? []))
    const areas = makeAreas(
      countries
        .filter(({ geo }) => !taken.has(geo!))
        .map(({ geo, country_name }) => ({
          code: `EU-${geo}`,
          kind: 'foreign_country',
          names: { en: country_name! },
          officialCode: geo!,
        })),
    )
    const values = tidyRows('eurostat-crime/iccs.csv').map(({ iccs, crime_info }) => ({
      code: iccs!,
      names: { en: crime_info! },
    }))
    const dimensions = [{ code: 'offence', names: { en: 'Offence' }, isAdditive: false, values }]
    const indicators = [
      indicator('recorded', { dimensions, level: 'country' }),
      indicator('per-100000', { dimensions, level: 'country', addsOverArea: 'none' }),
    ]
    const path = 'eurostat-crime/estat_crim_off_cat.tsv'
    const mixed = await read(path, areas, indicators)
    expect(mixed.proposed).toMatchObject({ combinedColumn: { column: 0, separator: ',' }, heads: [{ kind: 'period' }] })
    expect(mixed.reader.issues).toMatchObject([{ code: 'UNITS_DIFFER', value: 'NR, P_HTHAB' }])
    const { reader, figures } = await read(path, areas, indicators, (importProfile) => ({
      columns: withRoles(importProfile, {
        unit: { kind: 'indicator', codes: { NR: 'recorded', P_HTHAB: 'per-100000' } },
      }),
    }))
    expect(reader.issues).toEqual([])
    expect(figures).toHaveLength(1558 * 15)
    const findFigure = (code: string, year: string) =>
      figures.find(
        (figure) =>
          figure.indicator === code &&
          figure.area.code === 'BE' &&
          figure.parts.offence === 'ICCS0101' &&
          figure.startsOn === `${year}-01-01`,
      )
    expect(findFigure('recorded', '2008')).toMatchObject({ value: '204', missing: null })
    expect(figures.filter(({ value }) => value === null).every(({ missing }) => missing === 'unknown')).toBe(true)
    expect(reader.counts.missing).toBeGreaterThan(0)
  })

  it('reads wastewater figures of cities with weekdays in columns, and places of a single country that are not municipalities', async () => {
    const sites = tidyRows('eu-wastewater-2023/ww-sites-2023-05-02.csv').filter(({ Country }) => Country === 'BE')
    const areas = makeAreas(
      sites.map(({ SiteID, City }) => ({ code: SiteID!, kind: 'wastewater_site', names: { en: City! } })),
    )
    const days = ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday']
    const path = 'eu-wastewater-2023/ww-data-long-2023-05-02.csv'
    const rows = tidyRows(path).filter(({ Country }) => Country === 'BE')
    const drugs = [...new Set(rows.map(({ Metabolite }) => Metabolite!))].map((code) => ({ code, names: { en: code } }))
    const dimensions = [
      { code: 'drug', names: { en: 'Drug' }, isAdditive: false, values: drugs },
      {
        code: 'day',
        names: { en: 'Day' },
        isAdditive: false,
        values: days.map((day) => ({ code: day, names: { en: day } })),
      },
    ]
    const load = indicator('load', { dimensions, addsOverArea: 'none', level: 'wastewater_site' })
    const { reader, figures } = await read(path, areas, [load], (importProfile) => ({
      columns: withRoles(importProfile, {
        'Daily mean': { kind: 'value', indicator: null, parts: {} },
        ...Object.fromEntries(days.map((day) => [day, { kind: 'value', indicator: null, parts: { day } }])),
      }),
      rows: [{ head: 'Country', labels: ['BE'], action: 'kept' }],
      questions: importProfile.questions.filter(({ subject }) => subject !== 'values'),
    }))
    expect(reader.issues).toEqual([])
    expect(rows).toHaveLength(213)
    const texts = rows
      .flatMap((row) => [...days, 'Daily mean'].map((head) => row[head]!))
      .filter((value) => value !== '')
    expect(figures).toHaveLength(texts.length)
    const total = (values: (string | null)[]) =>
      values.reduce((sum, value) => (Number.isNaN(Number(value)) ? sum : sum + Number(value)), 0)
    expect(total(figures.map(({ value }) => value))).toBeCloseTo(total(texts), 6)
  })

  it('reads drug seizures as single events with units that do not add up, counted or summed per unit', async () => {
    const rows = tidyRows('unodc-drug-seizures-europe/seizures.csv.gz')
    const path = 'unodc-drug-seizures-europe/seizures.csv.gz'
    const names = [...new Set(rows.map(({ COUNTRY }) => COUNTRY!))].filter(
      (name) => !belgium.areas.some((area) => area.names.en === name),
    )
    const areas = makeAreas(names.map((name, at) => ({ code: `C${at}`, kind: 'foreign_country', names: { en: name } })))
    const kilograms = indicator('kilograms', { level: 'country' })
    const tablets = indicator('tablets', { level: 'country' })
    // Luxembourg is a country and a province of Belgium. A user decides which is meant.
    const asFound = await read(path, areas, [kilograms])
    expect(asFound.reader.issues).toMatchObject([
      { code: 'QUESTION_OPEN', value: 'date_meaning: 2011-01-22 … 2011-05-04' },
      { code: 'AREA_UNKNOWN', value: 'Luxembourg' },
    ])
    expect(asFound.reader.issues[1]!.proposals).toContain('BE-X-LU')
    const decided = (importProfile: ImportProfile) => ({
      ...answerQuestion(importProfile, 'date_meaning', 'counted'),
      areas: { ...importProfile.areas, decided: { Luxembourg: 'BE-X-LU' } },
    })
    const counted = await read(path, areas, [kilograms], decided)
    expect(counted.proposed.events).toEqual({ per: 'year', aggregation: 'counted' })
    expect(counted.reader.issues).toEqual([])
    const ofBelgium = rows.filter(({ COUNTRY }) => COUNTRY === 'Belgium')
    const events = counted.figures.filter(({ area }) => area.code === 'BE')
    expect(events.reduce((sum, { value }) => sum + Number(value), 0)).toBe(ofBelgium.length)
    expect(ofBelgium).toHaveLength(78)

    const mixed = await read(path, areas, [kilograms], (importProfile) => ({
      ...answerQuestion(importProfile, 'date_meaning', 'added'),
    }))
    expect(mixed.reader.issues[0]).toMatchObject({ code: 'UNITS_DIFFER' })
    const units = Object.fromEntries(
      [...new Set(rows.map(({ DRUG_UNIT }) => DRUG_UNIT!))].map((unit): [string, string | null] => [unit, null]),
    )
    const added = await read(path, areas, [kilograms, tablets], (importProfile) => ({
      ...decided(importProfile),
      events: { per: 'year', aggregation: 'added' },
      columns: withRoles(importProfile, {
        DRUG_UNIT: { kind: 'indicator', codes: { ...units, Kilogram: 'kilograms', Tablet: 'tablets' } },
      }),
    }))
    expect(added.reader.issues).toEqual([])
    const expected = (unit: string, year: string) =>
      ofBelgium
        .filter((row) => row.DRUG_UNIT === unit && row.SEIZURE_DATE!.startsWith(year))
        .reduce((sum, row) => sum + Number(row.AMOUNT), 0)
    for (const { indicator: code, startsOn, value } of added.figures.filter(({ area }) => area.code === 'BE'))
      expect(Number(value)).toBeCloseTo(expected(code === 'kilograms' ? 'Kilogram' : 'Tablet', startsOn.slice(0, 4)), 6)
  })
})
