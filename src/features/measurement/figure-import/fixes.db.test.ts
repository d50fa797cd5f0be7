import { describe, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { writeWorkbook } from '#platform/workbook/write.ts'
import { people } from '../../../../testing/people.ts'
import { analyst, api, csv, makeImportProfile, police, useSmallCountry, wide, zone } from './small-country.fixture.ts'

useSmallCountry()

const preview = (file: File, more: object = {}) =>
  analyst().fromFiles.previewFigureImport({ file, ownerId: police, indicator: 'burglary', ...more })
const listCellResults = ({ rows }: { rows: { cells: { became: string }[] }[] }) =>
  rows.map(({ cells }) => cells.map((cell) => cell.became).join(' '))

describe('Figure file that a person corrects', () => {
  it('is parsed again with the corrected rows, and the next file is still recognised automatically', async () => {
    const text = 'Inbraken;bron;politie\ngemeente;2018;2019\nlocatie;final;final\nBurcht;7;8\nDal;3;4\n'
    const first = await preview(csv(text))
    expect([first.recipe.titles, first.recipe.heads.length]).not.toEqual([1, 2])
    const mended = await preview(csv(text), { anew: { titles: 1, heads: 2, decided: { Dal: null } } })
    expect(mended.recipe).toMatchObject({ titles: 1, form: first.recipe.form, areas: { decided: { Dal: null } } })
    expect(listCellResults(mended)).toEqual([
      'title title title',
      'head head head',
      'head head head',
      'area value value',
      'left_out left_out left_out',
    ])
    expect(mended.columns.map(({ head, entry, is }) => [head, entry, is])).toEqual([
      ['gemeente / locatie', 0, 'area'],
      ['2018 / final', null, 'value'],
      ['2019 / final', null, 'value'],
    ])
    await analyst().fromFiles.importFigures({
      file: csv(text),
      ownerId: police,
      indicator: 'burglary',
      recipe: mended.recipe,
    })
    const next = await preview(csv(text.replace('Burcht;7', 'Burcht;9')))
    expect(next).toMatchObject({ recipeFrom: 'saved', accepted: true, counts: { revised: 1, unchanged: 1 } })
    const anew = await preview(csv(text), { anew: {} })
    expect(anew).toMatchObject({ recipeFrom: 'proposed', recipe: { titles: first.recipe.titles } })
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
    expect((await preview(book)).reading.sheet).toBe('Oud')
    const chosen = await preview(book, { anew: { reading: { sheet: 'Nieuw' } } })
    expect(chosen).toMatchObject({ reading: { sheet: 'Nieuw' }, sheets: ['Oud', 'Nieuw'], counts: { figures: 1 } })
    const semicolons = csv('gemeente;2018\nBurcht;7\n')
    const wrong = await preview(semicolons, { anew: { reading: { delimiter: ',' } } })
    expect(wrong.reading).toMatchObject({ encoding: 'utf-8', delimiter: ',' })
    expect(wrong.recipe.reading.delimiter).toBe(',')
    expect(wrong.columnCount).toBe(1)
  })

  it('skips rows with an ignored value and reports no issue for other cells of those rows', async () => {
    const offences = makeImportProfile({
      heads: [{ is: 'names' }],
      columns: [
        { head: 'gemeente', role: { is: 'area' } },
        { head: 'feit', role: { is: 'indicator', codes: { inbraak: 'burglary', fietsen: null } } },
        { head: 'jaar', role: { is: 'year' } },
        { head: 'aantal', role: { is: 'value', indicator: null, parts: {} } },
      ],
    })
    const text = 'gemeente;feit;jaar;aantal\nDal;inbraak;2018;7\nNergens;fietsen;2018;vele\n'
    const looked = await preview(csv(text), { recipe: offences, indicator: undefined })
    expect(looked).toMatchObject({ accepted: true, faults: [], counts: { figures: 1 } })
    expect(listCellResults(looked)).toEqual([
      'head head head head',
      'area part period value',
      'left_out left_out left_out left_out',
    ])
    const unsaid = await preview(csv(text.replace('fietsen', 'brand')), { recipe: offences, indicator: undefined })
    expect(unsaid.faults.map(({ code, column, value }) => [code, column, value])).toContainEqual([
      'INDICATOR_UNKNOWN',
      2,
      'brand',
    ])
  })

  it('previews which figures the organisation may not report, and limits the import to the own area on request', async () => {
    const told = await analyst().fromFiles.importFigures({
      file: csv('gemeente;2018\nBurcht;7\n'),
      ownerId: police,
      indicator: 'burglary',
      recipe: wide(),
    })
    expect(told.added).toBe(1)
    const ofZone = api.as(people.planner(zone)).indicators.fromFiles
    const file = () => csv('gemeente;2018;2019\nBurcht;7;8\nDal;3;4\nHeide;5;6\n')
    const requested = { ownerId: zone, indicator: 'burglary' }
    const looked = await ofZone.previewFigureImport({ ...requested, file: file(), recipe: wide() })
    expect(looked.accepted).toBe(false)
    expect(looked.faults.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [4, 2, 'OUTSIDE_YOUR_AREA', 'Heide'],
      [2, 2, 'REPORTED_BY_OTHER', 'Burcht'],
    ])
    expect(listCellResults(looked)).toEqual([
      'head head head',
      'area fault value',
      'area value value',
      'area fault fault',
    ])
    const mended = { ...wide().areas, within: 'X-Z', decided: { Burcht: null } }
    const own = { ...requested, recipe: wide({ areas: mended }) }
    expect(await ofZone.previewFigureImport({ ...own, file: file() })).toMatchObject({
      accepted: true,
      counts: { figures: 2, added: 2 },
    })
    expect(await ofZone.importFigures({ ...own, file: file() })).toMatchObject({ added: 2, revised: 0 })
  })

  it('recognises an ignored row by the rows below, and applies decisions to the following rows', async () => {
    const text = ';2018\nLand;20\nBurcht;20\nPZ BURCHT;12\nBurcht;7\nDal;5\nPZ HEUVEL;8\nHeide;8\n'
    const looked = await preview(csv(text))
    expect(looked).toMatchObject({ accepted: true, recipe: { areas: { order: 'crime' } } })
    const zonePath = 'Land > Burcht > PZ BURCHT'
    const decided = {
      [`${zonePath} > Burcht`]: null,
      [`${zonePath} > Dal`]: null,
      'Land > Burcht > PZ HEUVEL > Heide': 'X-M5',
    }
    const mended = await preview(csv(text), {
      recipe: { ...looked.recipe, areas: { ...looked.recipe.areas, decided } },
    })
    expect(mended.faults).toEqual([])
    expect(mended.rows.map(({ cells }) => cells[1]!.figure?.area.code ?? cells[1]!.became)).toEqual([
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
    const kept = { ownerId: police, marking: 'TLP:GREEN' as const, definition: definition({ names }) }
    await analyst().definitions.createIndicator({ code: 'drug-waste-cost', ...kept })
    for (const text of ['Kosten', 'kosten opruimen', 'Kosten: opruimen van', 'drug-waste'])
      expect(
        (await analyst().definitions.listIndicators({ words: text })).rows.map(({ indicator }) => indicator.code),
        text,
      ).toEqual(['drug-waste-cost'])
  })
})
