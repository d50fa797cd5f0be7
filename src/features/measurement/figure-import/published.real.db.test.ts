import { beforeEach, describe, expect, it } from 'vitest'
import { installPack, usePack } from '#features/country/registry/index.ts'
import type { Definition } from '#features/measurement/indicators/entities.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../testing/indicator-routes.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { checkProfile } from './from-file.fixture.ts'
import { type ImportProfile, severalCountries } from './profile/model.ts'
import { filesAvailable, parseFirstRows, realFile, skipReason, tidyRows } from './real-files.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let owner: Id
const analyst = () => api.as(people.ministry_planner(owner)).indicators
/** The longest file has 222,610 rows. */
const longTrial = { timeout: 600_000 }
/** `npm run soak` imports the long files in full; otherwise always the same first rows of them. */
const isSample = !process.env.FAULT_ROUNDS
const sample = 4_000

const makeDimension = (code: string, values: readonly string[]): Definition['dimensions'][number] => ({
  code,
  names: { en: code },
  isAdditive: false,
  values: values.map((value) => ({ code: value, names: { en: value } })),
})

const withRoles = (
  importProfile: ImportProfile,
  roles: Record<string, ImportProfile['columns'][number]['role']>,
): ImportProfile['columns'] =>
  importProfile.columns.map((column) => ({ ...column, role: roles[column.head] ?? column.role }))

async function makeIndicator(code: string, given: Partial<Definition> = {}) {
  await analyst().definitions.createIndicator({
    code,
    ownerId: owner,
    marking: 'TLP:GREEN',
    definition: definition(given),
  })
}

/** Imports a file with the proposed import profile after a user's changes. */
async function importWithProfile(
  file: File,
  indicator: string,
  adjust: (proposed: ImportProfile) => Partial<ImportProfile> = () => ({}),
) {
  const { importProfile: proposed } = await analyst().imports.previewFigureImport({
    file,
    ownerId: owner,
    indicator,
    limit: 1,
  })
  const importProfile = { ...checkProfile(proposed), ...adjust(checkProfile(proposed)) }
  const given = { file, ownerId: owner, indicator, importProfile, saveImportProfile: false }
  const result = await analyst().imports.importFigures(given)
  return { result, importAgain: () => analyst().imports.importFigures(given) }
}

/** Returns every figure in force as `indicator area parts day: value or missing reason (state)`. */
async function listCurrentFigures(indicators: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await api.database.pool.query<{ place: string; value: string }>(
    `select concat_ws(' ', i.code, a.code, nullif(d.key, ''), o.starts_on) as place,
      coalesce(trim_scale(o.value)::text, o.missing) || case o.state when 'final' then '' else ' ' || o.state end as value
    from observation o join series s on s.id = o.series_id join indicator i on i.id = s.indicator_id
    join area a on a.id = s.area_id join breakdown d on d.id = s.breakdown_id
    where o.superseded_by is null and i.code = any ($1)`,
    [indicators],
  )
  return new Map(rows.map(({ place, value }) => [place, value]))
}

/** Checks that the figures in force are exactly those of the file. */
async function expectCurrentFigures(indicators: readonly string[], values: ReadonlyMap<string, string>) {
  const currentFigures = await listCurrentFigures(indicators)
  const wrong = [...values].filter(([place, value]) => currentFigures.get(place) !== value)
  expect(wrong.slice(0, 5).map(([place, value]) => `${place}: ${value}, not ${currentFigures.get(place)}`)).toEqual([])
  expect(currentFigures.size).toBe(values.size)
}

/** Declares and confirms the source of figures of other countries. */
async function declareCountries(countries: readonly string[]) {
  const chief = await enrol(api.database, people.chief_of_corps(owner))
  for (const country of countries) {
    const declaration = { organisationId: owner, country, source: 'Published statistics', licence: 'CC BY 4.0' }
    const { id } = await analyst().foreignSources.declareForeignSource(declaration)
    await api.as(chief).indicators.foreignSources.confirmForeignSource({ id })
  }
}

const asNumber = (text: string) => String(Number(text))

describe.skipIf(!filesAvailable)(`Import of published figures (${skipReason})`, longTrial, () => {
  beforeEach(async () => {
    usePack(belgium)
    await openTransaction(api.database.kysely, (tx) => installPack(tx, belgium))
    owner = (await make.organisation({ code: 'ANALYST' })).id
  })

  it('records the monthly building permits of Statbel unchanged, and the country total of each year equals the sum of the municipalities', async () => {
    const measures = ['MS_BUILDING_RES_NEW', 'MS_TOTAL_SURFACE_RES_NEW']
    const codes = measures.map((measure) => measure.toLowerCase())
    for (const code of codes) await makeIndicator(code, { periodType: 'month' })
    const path = 'be-building-permits/permits.csv.gz'
    const file = isSample ? parseFirstRows(path, sample) : realFile(path)
    const { result, importAgain } = await importWithProfile(file, codes[0]!, (importProfile) => ({
      areas: { ...importProfile.areas, country: 'BE', codesConfirmed: true },
      columns: withRoles(
        importProfile,
        Object.fromEntries(measures.map((head, at) => [head, { kind: 'value', indicator: codes[at]!, parts: {} }])),
      ),
    }))
    const areas = new Map(
      belgium.areas.filter(({ kind }) => kind === 'municipality').map(({ officialCode, code }) => [officialCode, code]),
    )
    const values = new Map<string, string>()
    const sums = new Map<string, number>()
    for (const row of tidyRows(path).slice(0, isSample ? sample : undefined)) {
      if (row.CD_PERIOD === '0') continue
      for (const [at, head] of measures.entries()) {
        const value = row[head]!
        const month = `${row.CD_YEAR}-${row.CD_PERIOD!.padStart(2, '0')}-01`
        values.set(`${codes[at]} ${areas.get(row.REFNIS!)} ${month}`, value === 'nan' ? 'unknown' : asNumber(value))
        if (value !== 'nan') sums.set(`${codes[at]} ${month}`, (sums.get(`${codes[at]} ${month}`) ?? 0) + Number(value))
      }
    }
    expect(result).toMatchObject({ added: values.size, revised: 0, unchanged: 0 })
    await expectCurrentFigures(codes, values)
    const { rows } = await api.database.pool.query<{ place: string; sum: number }>(
      `select concat_ws(' ', i.code, t.starts_on) as place, t.sum::float8 as sum from total t join series s on s.id = t.series_id
      join indicator i on i.id = s.indicator_id join area a on a.id = s.area_id where a.code = 'BE' and t.known > 0`,
    )
    expect(new Map(rows.map(({ place, sum }) => [place, sum]))).toEqual(sums)
    if (isSample) return
    expect(await importAgain()).toMatchObject({ added: 0, revised: 0, unchanged: values.size })
  })

  it('records crime figures of Statistics Netherlands across the border, with provisional figures marked', async () => {
    const tidy = tidyRows('nl-crime-border/observations.csv.gz').filter(({ value }) => value !== '')
    const places = [...new Set(tidy.map(({ region }) => region!))]
    const codeOf = new Map(places.map((name, at) => [name, `NL-${at}`]))
    for (const [name, code] of codeOf) await make.area({ code, kind: 'foreign_municipality', names: { nl: name } })
    const names = new Map(tidy.map((row) => [row.offence_code!, row.offence!]))
    const values = [...names].map(([code, name]) => ({ code, names: { nl: code === '0' ? name : `${code} ${name}` } }))
    const offences = { code: 'offence', names: { en: 'Offence' }, isAdditive: false, values }
    await makeIndicator('crime', { level: 'foreign_municipality', dimensions: [offences] })
    const files = [...new Set(tidy.map(({ file }) => file!))].slice(0, isSample ? 1 : undefined)
    for (const file of files)
      await importWithProfile(realFile(`nl-crime-border/raw/${file}`), 'crime', ({ areas }) => ({
        areas: { ...areas, kinds: ['foreign_municipality'] },
      }))
    const entries = tidy
      .filter(({ file }) => files.includes(file!))
      .map((row): [string, string] => [
        `crime ${codeOf.get(row.region!)} offence=${row.offence_code} ${row.year}-01-01`,
        `${asNumber(row.value!)}${row.provisional === 'true' ? ' provisional' : ''}`,
      ])
    await expectCurrentFigures(['crime'], new Map(entries))
  })

  it('records two units of Eurostat as two indicators, with a colon as a missing figure', async () => {
    const taken = new Set(belgium.areas.flatMap(({ officialCode }) => officialCode ?? []))
    const foreign = tidyRows('eurostat-crime/geo.csv').filter(({ geo }) => geo !== 'BE' && !taken.has(geo!))
    for (const { geo, country_name } of foreign)
      await make.area({ code: `EU-${geo}`, kind: 'foreign_country', names: { en: country_name! }, officialCode: geo! })
    const codeOf = new Map([
      ['BE', 'BE'],
      ...belgium.areas.flatMap(({ officialCode, code }): [string, string][] =>
        officialCode ? [[officialCode, code]] : [],
      ),
      ...foreign.map(({ geo }): [string, string] => [geo!, `EU-${geo}`]),
    ])
    const dimensions = [
      makeDimension(
        'offence',
        tidyRows('eurostat-crime/iccs.csv').map(({ iccs }) => iccs!),
      ),
    ]
    const units: Record<string, string> = { NR: 'recorded', P_HTHAB: 'per-100000' }
    await makeIndicator('recorded', { dimensions, level: 'country' })
    await makeIndicator('per-100000', { dimensions, level: 'country', addsOverArea: 'none' })
    const path = 'eurostat-crime/estat_crim_off_cat.tsv'
    await declareCountries(['NL', 'FR', 'LU', 'DE', 'DK'])
    await importWithProfile(realFile(path), 'recorded', (importProfile) => ({
      areas: { ...importProfile.areas, country: severalCountries },
      columns: withRoles(importProfile, { unit: { kind: 'indicator', codes: units } }),
    }))
    const lines = (await realFile(path).text())
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    const years = lines[0]!.slice(1).map((line) => line.trim())
    const values = new Map<string, string>()
    for (const [key, ...cells] of lines.slice(1)) {
      const [, offence, unit, geo] = key!.split(',')
      for (const [at, cell] of cells.entries()) {
        const value = cell.split(' ')[0]!
        const place = `${units[unit!]} ${codeOf.get(geo!)} offence=${offence} ${years[at]}-01-01`
        values.set(place, value === ':' ? 'unknown' : asNumber(value))
      }
    }
    await expectCurrentFigures(Object.values(units), values)
  })

  it('records wastewater figures of cities with weekdays in columns and places that are not municipalities', async () => {
    const sites = tidyRows('eu-wastewater-2023/ww-sites-2023-05-02.csv').filter(({ Country }) => Country === 'BE')
    for (const { SiteID, City } of sites)
      await make.area({ code: SiteID!, kind: 'wastewater_site', names: { en: City! } })
    const days = ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday']
    const path = 'eu-wastewater-2023/ww-data-long-2023-05-02.csv'
    const rows = tidyRows(path).filter(({ Country }) => Country === 'BE')
    const dimensions = [
      makeDimension('drug', [...new Set(rows.map(({ Metabolite }) => Metabolite!))]),
      makeDimension('day', days),
    ]
    await makeIndicator('load', { dimensions, addsOverArea: 'none', level: 'wastewater_site' })
    await importWithProfile(realFile(path), 'load', (importProfile) => ({
      columns: withRoles(importProfile, {
        'Daily mean': { kind: 'value', indicator: null, parts: {} },
        ...Object.fromEntries(days.map((day) => [day, { kind: 'value', indicator: null, parts: { day } }])),
      }),
      rows: [{ head: 'Country', labels: ['BE'], action: 'kept' }],
    }))
    const entries = rows.flatMap((row) =>
      [...days, 'Daily mean']
        .filter((head) => row[head] !== '')
        .map((head): [string, string] => {
          const day = head === 'Daily mean' ? '' : `day=${head};`
          const value = row[head]!
          const place = `load ${row['Site ID']} ${day}drug=${row.Metabolite} ${row.Year}-01-01`
          return [place, Number.isNaN(Number(value)) ? 'unknown' : asNumber(value)]
        }),
    )
    await expectCurrentFigures(['load'], new Map(entries))
  })

  it('records drug seizures as single events, summed per unit', async () => {
    const path = 'unodc-drug-seizures-europe/seizures.csv.gz'
    const rows = tidyRows(path)
    const known = new Map(belgium.areas.map(({ names, code }) => [names.en, code]))
    known.set('Luxembourg', 'BE-X-LU')
    for (const name of new Set(rows.map(({ COUNTRY }) => COUNTRY!)))
      if (!known.has(name)) known.set(name, (await make.area({ kind: 'foreign_country', names: { en: name } })).code)
    const codes = { Kilogram: 'kilograms', Tablet: 'tablets' } as const
    for (const code of Object.values(codes)) await makeIndicator(code, { level: 'country' })
    const units = Object.fromEntries([...new Set(rows.map(({ DRUG_UNIT }) => DRUG_UNIT!))].map((unit) => [unit, null]))
    await declareCountries(['NL', 'FR', 'LU', 'DE', 'DK'])
    await importWithProfile(realFile(path), 'kilograms', (importProfile) => ({
      areas: { ...importProfile.areas, country: severalCountries, decided: { Luxembourg: 'BE-X-LU' } },
      events: { per: 'year', aggregation: 'added' },
      columns: withRoles(importProfile, { DRUG_UNIT: { kind: 'indicator', codes: { ...units, ...codes } } }),
    }))
    const sums = new Map<string, number>()
    for (const { DRUG_UNIT, COUNTRY, SEIZURE_DATE, AMOUNT } of rows) {
      const code = codes[DRUG_UNIT as keyof typeof codes]
      if (!code) continue
      const place = `${code} ${known.get(COUNTRY!)} ${SEIZURE_DATE!.slice(0, 4)}-01-01`
      sums.set(place, (sums.get(place) ?? 0) + Number(AMOUNT))
    }
    const currentFigures = await listCurrentFigures(Object.values(codes))
    expect([...currentFigures.keys()].toSorted()).toEqual([...sums.keys()].toSorted())
    const wrong = [...sums].filter(([place, sum]) => Math.abs(Number(currentFigures.get(place)) - sum) > 1e-6)
    expect(wrong).toEqual([])
  })
})
