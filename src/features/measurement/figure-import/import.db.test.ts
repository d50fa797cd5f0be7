import { describe, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { catchError } from '../../../../testing/api.ts'
import { importFigures, importIssues, preview } from './from-file.fixture.ts'
import {
  analyst,
  anyArea,
  api,
  emptyCounts,
  listCurrentFigures,
  makeImportProfile,
  police,
  traces,
  useSmallCountry,
  wide,
} from './small-country.fixture.ts'

useSmallCountry()

describe('Import of a file of figures', () => {
  it('requires a reviewed import profile, stores it and applies it to the next file of the same layout [measure-6]', async () => {
    const first = 'gemeente;2018\nBurcht;12\nDal;7\n'
    expect((await catchError(importFigures(first))).code).toBe('IMPORT_PROFILE_REQUIRED')
    const { importProfile: understood } = await preview(first)
    expect(
      await importFigures(first, { importProfile: { ...understood, name: 'Inbraken' }, confirmed: true }),
    ).toMatchObject({
      added: 2,
      importProfileName: 'Inbraken',
    })
    const next = 'gemeente;2018;2019\nBurcht;13;11\nDal;7;8\n'
    expect(await preview(next)).toMatchObject({
      importProfileSource: 'saved',
      counts: { added: 2, revised: 1, unchanged: 1 },
    })
    const refused = await catchError(importFigures(next))
    expect(refused).toMatchObject({
      code: 'REPLACES_FIGURES',
      data: {
        count: 1,
        replaced: [{ area: { code: 'X-M1' }, startsOn: '2018-01-01', before: { value: '12' }, after: { value: '13' } }],
      },
    })
    expect(await importFigures(next, { replacements: '25%' })).toMatchObject({ added: 2, revised: 1, unchanged: 1 })
    expect(await importFigures(next)).toMatchObject({ added: 0, revised: 0, unchanged: 4 })
    expect(await listCurrentFigures()).toEqual([
      'X-M1 2018-01-01 13 revised',
      'X-M1 2019-01-01 11',
      'X-M2 2018-01-01 7',
      'X-M2 2019-01-01 8',
    ])
    const { rows } = await api.database.pool.query(`
      select b.channel, b.file_name, i.profile ->> 'name' as profile from observation_batch b join figure_import i on i.batch_id = b.id order by b.id`)
    expect(rows[0]).toEqual({ channel: 'import', file_name: 'figures.csv', profile: 'Inbraken' })
  })

  it('is rejected as a whole for a single invalid cell, with the position and suggestions [measure-5]', async () => {
    const text = 'gemeente;2018;2019\nBurch;1;2\nDal;x1;3\nHeide;4;1e400\n'
    expect(await importIssues(text, { importProfile: wide() })).toEqual([
      { row: 2, column: 1, code: 'AREA_UNKNOWN', value: 'Burch', proposals: ['X-M1'] },
      { row: 3, column: 2, code: 'NOT_A_NUMBER', value: 'x1', proposals: [] },
      { row: 4, column: 3, code: 'TOO_LARGE', value: '1e400', proposals: [] },
    ])
    expect(await traces()).toEqual(emptyCounts)
  })

  it('applies decisions that map a name to an area and ignore a row', async () => {
    const areas = { ...anyArea, decided: { Burgt: 'X-M1', Elders: null } }
    await importFigures('gemeente;2018\nBurgt;1\nElders;5\n', { importProfile: wide({ areas }) })
    expect(await listCurrentFigures()).toEqual(['X-M1 2018-01-01 1'])
  })

  it('records a repeated figure once, and rejects a figure with two different values', async () => {
    expect(await importFigures('gemeente;2018\nDal;7\nDal;7\n', { importProfile: wide() })).toMatchObject({
      added: 1,
      repeated: 1,
    })
    expect(await importIssues('gemeente;2018\nDal;7\nDal;8\n', { importProfile: wide() })).toMatchObject([
      { row: 3, code: 'DUPLICATE_VALUE' },
    ])
    expect(await traces()).toMatchObject({ batches: 1, figures: 1 })
  })

  it('assigns each figure to the area that existed at that time, by name and by code', async () => {
    await importFigures('gemeente;2017;2020\nOever;1;2\n', { importProfile: wide() })
    const areas = { ...wide().areas, codesConfirmed: true }
    await importFigures('gemeente;2016\n11004;3\n', { importProfile: wide({ areas }) })
    expect(await listCurrentFigures()).toEqual(['X-M4 2016-01-01 3', 'X-M4 2017-01-01 1', 'X-M5 2020-01-01 2'])
  })

  it('reads symbols and text in place of figures by the import profile, and asks about unknown text', async () => {
    const how = wide({
      marks: {
        '(*)': { state: 'provisional', partialTo: '2019-03-31', months: null },
        p: { state: 'provisional', partialTo: null, months: null },
      },
      absent: { '-': 'not_measured', '<': 'withheld', nvt: 'leave_out' },
    })
    await importFigures('gemeente;2018;2019 (*)\nBurcht;5 p;-\nDal;<5;nvt\nHeide;;4\n', { importProfile: how })
    expect(await listCurrentFigures()).toEqual([
      'X-M1 2018-01-01 5 provisional',
      'X-M1 2019-01-01 not_measured provisional 2019-03-31',
      'X-M2 2018-01-01 withheld',
      'X-M3 2019-01-01 4 provisional 2019-03-31',
    ])
    expect(await importIssues('gemeente;2018†\nDal;1\n', { importProfile: how })).toMatchObject([
      { code: 'MARK_UNKNOWN', value: '†' },
    ])
  })

  it('reads year and month from separate columns, and compares the year with the months instead of recording it twice', async () => {
    await analyst().definitions.createIndicator({
      code: 'monthly',
      ownerId: police,
      marking: 'TLP:GREEN',
      definition: definition({ periodType: 'month' }),
    })
    const how = makeImportProfile({
      heads: [{ kind: 'names' }],
      columns: [
        { head: 'nis', role: { kind: 'area' } },
        { head: 'jaar', role: { kind: 'year' } },
        { head: 'maand', role: { kind: 'month' } },
        { head: 'aantal', role: { kind: 'value', indicator: null, parts: {} } },
      ],
      areas: { ...anyArea, codesConfirmed: true },
    })
    const text = 'nis,jaar,maand,aantal\n11001,2018,0,6\n11001,2018,1,2\n11001,2018,februari,3\n'
    const figurePreview = await preview(text, { importProfile: how, indicator: 'monthly' })
    expect(figurePreview.counts).toMatchObject({ figures: 2, checked: 1 })
    expect(figurePreview.sumDifferences).toMatchObject([{ row: 2, reported: '6', summed: '5' }])
    await importFigures(text, { importProfile: how, indicator: 'monthly' })
    expect(await listCurrentFigures()).toEqual(['X-M1 2018-01-01 2', 'X-M1 2018-02-01 3'])
  })

  it('sums events of the same unit per period, and never sums amounts of different units', async () => {
    const makeProfile = (words: string[], aggregation: 'added' | 'counted') =>
      makeImportProfile({
        heads: [{ kind: 'names' }],
        columns: [
          { head: 'plaats', role: { kind: 'area' } },
          { head: 'dag', role: { kind: 'date' } },
          { head: 'hoeveel', role: { kind: 'value', indicator: null, parts: {} } },
          { head: 'eenheid', role: { kind: 'unit', includedUnits: words } },
        ],
        events: { per: 'year', aggregation },
      })
    const text =
      'plaats;dag;hoeveel;eenheid\nDal;2018-03-01;0.1;kg\nDal;2018-05-01;0.2;kg\nDal;2018-06-01;40;stuks\nDal;2019-01-01;1;kg\n'
    expect(await importIssues(text, { importProfile: makeProfile([], 'added') })).toMatchObject([
      { code: 'UNITS_DIFFER', value: 'kg, stuks' },
    ])
    expect(await importFigures(text, { importProfile: makeProfile(['kg'], 'added') })).toMatchObject({ added: 2 })
    expect(await listCurrentFigures()).toEqual(['X-M2 2018-01-01 0.3', 'X-M2 2019-01-01 1'])
    expect(await preview(text, { importProfile: makeProfile([], 'counted') })).toMatchObject({
      accepted: true,
      counts: { revised: 1, unchanged: 1 },
    })
  })

  it('reads breakdowns from headers and columns, by codes or names of the indicator', async () => {
    const dimensions = [
      {
        code: 'place',
        names: { nl: 'Plaats' },
        isAdditive: true,
        values: [
          { code: 'home', names: { nl: 'Woning' } },
          { code: 'shop', names: { nl: 'Winkel' } },
        ],
      },
    ]
    await analyst().definitions.createIndicator({
      code: 'theft',
      ownerId: police,
      marking: 'TLP:GREEN',
      definition: definition({ dimensions }),
    })
    const how = makeImportProfile({
      heads: [{ kind: 'dimension', dimension: 'place', values: { Totaal: '*' } }, { kind: 'period' }],
      columns: [{ head: 'soort / gemeente', role: { kind: 'area' } }],
      areas: { ...anyArea, kinds: ['municipality'] },
    })
    const text = 'soort;Totaal;;Woning;;Winkel;\ngemeente;2018;2019;2018;2019;2018;2019\nDal;3;4;1;2;2;2\n'
    expect(await importFigures(text, { importProfile: how, indicator: 'theft' })).toMatchObject({ added: 6 })
    const { rows } = await api.database.pool.query<{ text: string }>(`
      select concat_ws(' ', nullif(d.key, ''), o.starts_on, o.value) as text from observation o join series s on s.id = o.series_id
      join breakdown d on d.id = s.breakdown_id order by 1`)
    expect(rows.map((row) => row.text)).toEqual([
      '2018-01-01 3',
      '2019-01-01 4',
      'place=home 2018-01-01 1',
      'place=home 2019-01-01 2',
      'place=shop 2018-01-01 2',
      'place=shop 2019-01-01 2',
    ])
    const strange = text.replace('Winkel', 'Schip')
    expect(await importIssues(strange, { importProfile: how, indicator: 'theft' })).toMatchObject([
      { column: 6, code: 'PART_UNKNOWN', value: 'Schip' },
    ])
  })

  it('stages a long file in batches, and leaves no data after a rejection', async () => {
    const years = Array.from({ length: 200 }, (_, at) => 1810 + at)
    const rows = ['Burcht', 'Dal', 'Heide'].flatMap((name) =>
      Array.from({ length: 10 }, () => [name, ...years].join(';')),
    )
    const text = [['gemeente', ...years].join(';'), ...rows].join('\n')
    expect(
      await importIssues(`${text}\n${['Dal', ...years.map(() => 1)].join(';')}`, { importProfile: wide() }),
    ).toMatchObject([{ code: 'DUPLICATE_VALUE' }])
    expect(await importIssues(`${text}\nDal;x`, { importProfile: wide() })).toMatchObject([{ code: 'NOT_A_NUMBER' }])
    expect(await traces()).toEqual(emptyCounts)
    expect(await importFigures(text, { importProfile: wide() })).toMatchObject({ added: 600, repeated: 5400 })
    expect(await traces()).toMatchObject({ batches: 1, staged: 0, figures: 600 })
  })
})
