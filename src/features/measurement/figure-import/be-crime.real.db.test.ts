import { beforeEach, describe, expect, it } from 'vitest'
import { installPack, usePack } from '#features/country/registry/index.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../testing/indicator-routes.ts'
import { people } from '../../../../testing/people.ts'
import { filesAvailable, realFile, skipReason, tidyRows } from './real-files.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
/** Sixteen files, 128,800 values. */
const longTrial = { timeout: 600_000 }
const analyst = () => api.as(people.ministry_planner(police)).indicators

describe.skipIf(!filesAvailable)(`Crime files of the federal police, as downloaded (${skipReason})`, () => {
  const offences = filesAvailable ? tidyRows('be-crime/offences.csv') : []
  /** `npm run soak` imports all sixteen files; otherwise always the same four. */
  const brought = offences.filter((_, index) => process.env.FAULT_ROUNDS || index % 5 === 0)
  const toIndicatorCode = (offence: string) => `crime-${offence.toLowerCase()}`
  const toDatasetName = (file: string) => file.replace('raw/', '').replace('.csv', '')

  beforeEach(async () => {
    usePack(belgium)
    await openTransaction(api.database.kysely, (tx) => installPack(tx, belgium))
    police = (await make.organisation({ code: 'POLICE' })).id
    for (const { offence, label_nl } of offences)
      await analyst().definitions.createIndicator({
        code: toIndicatorCode(offence!),
        ownerId: police,
        marking: 'TLP:GREEN',
        definition: definition({ names: { nl: label_nl! } }),
      })
  })

  /** The decisions of a user who checked the preview of a file. */
  async function makePersonProfile() {
    const preview = await analyst().imports.previewFigureImport({
      file: realFile('be-crime/raw/belgium_1.csv'),
      ownerId: police,
      indicator: toIndicatorCode('BE-01'),
      answers: { marks: 'provisional', partial: '3' },
    })
    expect(preview).toMatchObject({
      accepted: true,
      importProfileSource: 'proposed',
      issues: [],
      omittedSumCount: 0,
      sumDifferences: [],
    })
    const files = Object.fromEntries(
      offences.map(({ offence, raw_file }) => [toDatasetName(raw_file!), toIndicatorCode(offence!)]),
    )
    const { importProfile } = preview
    return {
      ...importProfile,
      confirmed: true,
      name: 'Police crime statistics',
      indicator: { kind: 'by_file' as const, files },
      marks: { '(*)': { state: 'provisional' as const, partialTo: '2019-03-31', months: null } },
    }
  }

  it('are parsed with dots as thousands separators, the hierarchy from the row order, and "2019 (*)" as provisional and partial', async () => {
    const preview = await analyst().imports.previewFigureImport({
      file: realFile('be-crime/raw/belgium_8.csv'),
      ownerId: police,
      indicator: toIndicatorCode('BE-08'),
      answers: { marks: 'provisional', partial: '3' },
      limit: 5,
    })
    expect(preview.importProfile).toMatchObject({
      titles: 0,
      heads: [{ kind: 'period' }],
      columns: [{ head: '#1', role: { kind: 'area' } }],
      numbers: { thousands: '.', decimal: ',' },
      marks: { '(*)': { state: 'provisional', months: 3 } },
      areas: { order: 'crime_statistics' },
    })
    expect(preview.counts).toMatchObject({ figures: 8050, repeated: 70, sumsChecked: 2130, added: 7980, revised: 0 })
    expect(preview.areas).toMatchObject({ matchedCount: 805, unknown: [] })
    const country = preview.rows[1]!.cells
    expect(country.map(({ result }) => result)).toEqual(['area', ...Array.from({ length: 10 }, () => 'value')])
    expect(country.at(-1)!.figure).toMatchObject({ value: '12791', state: 'provisional', partialTo: '2019-03-31' })
    // A zone with a different name is identified by the municipalities below it.
    const zone = preview.areas.guessed.find(({ label }) => label === 'PZ POLBRUNO')
    expect(zone).toMatchObject({ method: 'members', area: { code: 'BE-Z-EVERE-SCHAARBEEK-SINT-JOOST-TEN-NODE' } })
  })

  it(
    'are imported with a single import profile: all 128,800 values unchanged, every parent equal to the sum of the children, also outside the tree',
    longTrial,
    async () => {
      const importProfile = await makePersonProfile()
      for (const [index, { raw_file }] of brought.entries()) {
        const file = realFile(`be-crime/${raw_file}`)
        // The first file uses the given import profile; the other files are recognised by their form.
        const given = index === 0 ? { importProfile } : {}
        const preview = await analyst().imports.previewFigureImport({ file, ownerId: police, limit: 1, ...given })
        expect(preview, raw_file).toMatchObject({
          accepted: true,
          importProfileSource: index === 0 ? 'given' : 'saved',
          sumDifferences: [],
        })
        expect(preview.counts.sumsChecked).toBe(2130)
        const done = await analyst().imports.importFigures({ file, ownerId: police, ...given })
        expect(done).toMatchObject({ added: 7980, revised: 0, unchanged: 0, repeated: 70 })
        // Does what a server does: an embedded database does not analyse tables automatically.
      }
      const { rows } = await api.database.pool.query<Record<string, string>>(`
      select i.code, a.code as area, left(o.starts_on::text, 4) as year, o.value::text, o.state, coalesce(o.partial_to::text, '') as partial
      from observation o join series s on s.id = o.series_id join indicator i on i.id = s.indicator_id join area a on a.id = s.area_id`)
      const known = new Map(rows.map((row) => [`${row.code} ${row.area} ${row.year}`, row]))
      expect(rows).toHaveLength(brought.length * 7980)
      const areaOf = listFileAreas()
      const wrong: string[] = []
      const tidy = tidyRows('be-crime/observations.csv.gz')
      expect(tidy).toHaveLength(128_800)
      const broughtOffences = new Set(brought.map(({ offence }) => offence))
      for (const { offence, area_code, level, period, provisional, value } of tidy) {
        if (!broughtOffences.has(offence)) continue
        const key = `${toIndicatorCode(offence!)} ${areaOf.get(`${level} ${area_code}`)} ${period}`
        const row = known.get(key)
        const state = provisional === 'true' ? 'provisional' : 'final'
        if (row?.value !== value || row?.state !== state || (row?.partial !== '') !== (provisional === 'true'))
          wrong.push(key)
      }
      expect(wrong).toEqual([])
      const outside = ['BE-X-AIRPORT', 'BE-X-NORTH-SEA', 'BE-X-EUROSTAR', 'BE-X-UNKNOWN']
      for (const area of outside) expect(rows.filter((row) => row.area === area)).toHaveLength(brought.length * 10)
      // Importing the same files again changes no figures.
      const again = await analyst().imports.importFigures({
        file: realFile('be-crime/raw/belgium_1.csv'),
        ownerId: police,
      })
      expect(again).toMatchObject({ added: 0, revised: 0, unchanged: 7980 })
    },
  )

  /**
   * Returns the areas of the country pack by the codes of the tidy table. Zones are found by the municipalities below
   * them in the table.
   */
  function listFileAreas(): Map<string, string> {
    const byOfficial = new Map(
      belgium.areas.filter(({ kind }) => kind === 'municipality').map((area) => [area.officialCode, area]),
    )
    const found = new Map<string, string>()
    for (const { level, area_code, parent_code, name } of tidyRows('be-crime/areas-in-file-order.csv')) {
      const code = area_code!
      const outside = { NOORDZEE: 'NORTH-SEA', 'BRUSSELS-AIRPORT': 'AIRPORT', EUROSTAR: 'EUROSTAR' }[
        code.replace(/^NO(ZONE|MUN)-/, '')
      ]
      const place = code.startsWith('UNKNOWN')
        ? 'BE-X-UNKNOWN'
        : outside
          ? `BE-X-${outside}`
          : level === 'country'
            ? 'BE'
            : code === '04000'
              ? 'BE-R-04000'
              : level === 'region'
                ? `BE-R-${code}`
                : level === 'province'
                  ? `BE-P-${code}`
                  : level === 'judicial_district'
                    ? `BE-${code}`
                    : level === 'municipality'
                      ? byOfficial.get(code)!.code
                      : undefined
      if (place) found.set(`${level} ${code}`, place)
      if (level !== 'municipality' || outside || code.startsWith('UNKNOWN')) continue
      const link = byOfficial
        .get(code)!
        .parents.find(
          (entry) =>
            entry.hierarchy === 'crime_statistics' &&
            (entry.from ?? '') <= '2019-01-01' &&
            (entry.to ?? '9999') > '2019-01-01',
        )
      expect(link, name).toBeDefined()
      found.set(`police_zone ${parent_code}`, link!.parent)
    }
    return found
  }
})
