import { describe, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { writeWorkbook } from '#platform/workbook/write.ts'
import { people } from '../../../../testing/people.ts'
import { analyst, api, csv, makeImportProfile, police, useSmallCountry, wide, zone } from './small-country.fixture.ts'

useSmallCountry()

const preview = (file: File, more: object = {}) =>
  analyst().imports.previewFigureImport({ file, ownerId: police, indicator: 'burglary', ...more })
const listCellResults = ({ rows }: { rows: { cells: { result: string }[] }[] }) =>
  rows.map(({ cells }) => cells.map((cell) => cell.result).join(' '))

describe('Figure file that a person corrects', () => {
  it('is parsed again with the corrected rows, and the next file is still recognised automatically', async () => {
    const text = 'Inbraken;bron;politie\ngemeente;2018;2019\nlocatie;final;final\nBurcht;7;8\nDal;3;4\n'
    const first = await preview(csv(text))
    expect([first.importProfile.titles, first.importProfile.heads.length]).not.toEqual([1, 2])
    const fixed = await preview(csv(text), { hints: { titles: 1, heads: 2, decided: { Dal: null } } })
    expect(fixed.importProfile).toMatchObject({
      titles: 1,
      form: first.importProfile.form,
      areas: { decided: { Dal: null } },
    })
    expect(listCellResults(fixed)).toEqual([
      'title title title',
      'head head head',
      'head head head',
      'area value value',
      'left_out left_out left_out',
    ])
    expect(fixed.columns.map(({ head, entry, kind }) => [head, entry, kind])).toEqual([
      ['gemeente / locatie', 0, 'area'],
      ['2018 / final', null, 'value'],
      ['2019 / final', null, 'value'],
    ])
    await analyst().imports.importFigures({
      file: csv(text),
      ownerId: police,
      indicator: 'burglary',
      importProfile: fixed.importProfile,
      confirmed: true,
    })
    const next = await preview(csv(text.replace('Burcht;7', 'Burcht;9')))
    expect(next).toMatchObject({ importProfileSource: 'saved', accepted: true, counts: { revised: 1, unchanged: 1 } })
    const repeated = await preview(csv(text), { hints: {} })
    expect(repeated).toMatchObject({
      importProfileSource: 'proposed',
      importProfile: { titles: first.importProfile.titles },
    })
  })

  it('is parsed with the chosen sheet and number format', async () => {
    const sheet = (name: string, rows: (string | number)[][]) => ({
      name,
      columns: [{ width: 10 }, { width: 10 }],
      rows: rows.map((cells) => ({ cells })),
    })
    const bytes = await writeWorkbook({
      title: 'x',
      createdAt: '2026-11-24T10:00:00.000Z',
      sheets: [
        sheet('Oud', [
          ['gemeente', '2017'],
          ['Burcht', '1'],
          ['Dal', '2'],
          ['Heide', '3'],
        ]),
        sheet('Nieuw', [
          ['gemeente', '2018'],
          ['Burcht', '7'],
        ]),
      ],
    })
    const book = new File([bytes as Uint8Array<ArrayBuffer>], 'cijfers.xlsx')
    expect((await preview(book)).readOptions.sheet).toBe('Oud')
    const chosen = await preview(book, { hints: { readOptions: { sheet: 'Nieuw' } } })
    expect(chosen).toMatchObject({ readOptions: { sheet: 'Nieuw' }, sheets: ['Oud', 'Nieuw'], counts: { figures: 1 } })
    const semicolons = csv('gemeente;2018\nBurcht;7\n')
    const wrong = await preview(semicolons, { hints: { readOptions: { delimiter: ',' } } })
    expect(wrong.readOptions).toMatchObject({ encoding: 'utf-8', delimiter: ',' })
    expect(wrong.importProfile.readOptions.delimiter).toBe(',')
    expect(wrong.columnCount).toBe(1)
  })

  it('skips rows with an ignored value and reports no issue for other cells of those rows', async () => {
    const offences = makeImportProfile({
      heads: [{ kind: 'names' }],
      columns: [
        { head: 'gemeente', role: { kind: 'area' } },
        { head: 'feit', role: { kind: 'indicator', codes: { inbraak: 'burglary', fietsen: null } } },
        { head: 'jaar', role: { kind: 'year' } },
        { head: 'aantal', role: { kind: 'value', indicator: null, parts: {} } },
      ],
    })
    const text = 'gemeente;feit;jaar;aantal\nDal;inbraak;2018;7\nNergens;fietsen;2018;vele\n'
    const figurePreview = await preview(csv(text), { importProfile: offences, indicator: undefined })
    expect(figurePreview).toMatchObject({ accepted: true, issues: [], counts: { figures: 1 } })
    expect(listCellResults(figurePreview)).toEqual([
      'head head head head',
      'area part period value',
      'left_out left_out left_out left_out',
    ])
    const unsaid = await preview(csv(text.replace('fietsen', 'brand')), {
      importProfile: offences,
      indicator: undefined,
    })
    expect(unsaid.issues.map(({ code, column, value }) => [code, column, value])).toContainEqual([
      'INDICATOR_UNKNOWN',
      2,
      'brand',
    ])
  })

  it('previews which figures the organisation may not report, and limits the import to the own area on request', async () => {
    const reported = await analyst().imports.importFigures({
      file: csv('gemeente;2018\nBurcht;7\n'),
      ownerId: police,
      indicator: 'burglary',
      importProfile: wide(),
    })
    expect(reported.added).toBe(1)
    const ofZone = api.as(people.planner(zone)).indicators.imports
    const file = () => csv('gemeente;2018;2019\nBurcht;7;8\nDal;3;4\nHeide;5;6\n')
    const input = { ownerId: zone, indicator: 'burglary' }
    const figurePreview = await ofZone.previewFigureImport({ ...input, file: file(), importProfile: wide() })
    expect(figurePreview.accepted).toBe(false)
    expect(figurePreview.issues.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [4, 2, 'OUTSIDE_YOUR_AREA', 'Heide'],
      [2, 2, 'REPORTED_BY_OTHER', 'Burcht'],
    ])
    expect(listCellResults(figurePreview)).toEqual([
      'head head head',
      'area fault value',
      'area value value',
      'area fault fault',
    ])
    const fixed = { ...wide().areas, scopeAreaCode: 'X-Z', decided: { Burcht: null } }
    const own = { ...input, importProfile: wide({ areas: fixed }) }
    expect(await ofZone.previewFigureImport({ ...own, file: file() })).toMatchObject({
      accepted: true,
      counts: { figures: 2, added: 2 },
    })
    expect(await ofZone.importFigures({ ...own, file: file() })).toMatchObject({ added: 2, revised: 0 })
  })

  it('recognises an ignored row by the rows below, and applies decisions to the following rows', async () => {
    const text = ';2018\nLand;20\nBurcht;20\nPZ BURCHT;12\nBurcht;7\nDal;5\nPZ HEUVEL;8\nHeide;8\n'
    const figurePreview = await preview(csv(text))
    expect(figurePreview).toMatchObject({ accepted: true, importProfile: { areas: { order: 'crime' } } })
    const zonePath = 'Land > Burcht > PZ BURCHT'
    const decided = {
      [`${zonePath} > Burcht`]: null,
      [`${zonePath} > Dal`]: null,
      'Land > Burcht > PZ HEUVEL > Heide': 'X-M5',
    }
    const fixed = await preview(csv(text), {
      importProfile: { ...figurePreview.importProfile, areas: { ...figurePreview.importProfile.areas, decided } },
    })
    expect(fixed.issues).toEqual([])
    expect(fixed.rows.map(({ cells }) => cells[1]!.figure?.area.code ?? cells[1]!.result)).toEqual([
      'head',
      'X',
      'X-P',
      'X-Z',
      'left_out',
      'left_out',
      'X-Z2',
      'X-M5',
    ])
  })

  it('matches an indicator by the exact name and by the code', async () => {
    const names = { nl: 'Kosten: opruimen van afval', en: 'Costs' }
    const indicatorInput = { ownerId: police, marking: 'TLP:GREEN' as const, definition: definition({ names }) }
    await analyst().definitions.createIndicator({ code: 'drug-waste-cost', ...indicatorInput })
    for (const text of ['Kosten', 'kosten opruimen', 'Kosten: opruimen van', 'drug-waste'])
      expect(
        (await analyst().definitions.listIndicators({ query: text })).rows.map(({ indicator }) => indicator.code),
        text,
      ).toEqual(['drug-waste-cost'])
  })
})
