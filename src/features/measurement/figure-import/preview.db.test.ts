import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '#platform/workbook/write.ts'
import { importFigures, preview } from './from-file.fixture.ts'
import { emptyCounts, listCurrentFigures, traces, useSmallCountry } from './small-country.fixture.ts'

useSmallCountry()

describe('Preview of a file of figures', () => {
  it('shows the result of each cell with title, headers and notes, and stores no data', async () => {
    const text = 'Inbraken\n\ngemeente;2018;2019*\nBurcht;1.200;..\nDal;7;3\nBron: politie\n'
    const asked = await preview(text)
    expect(asked.accepted).toBe(false)
    expect(asked.importProfile.questions).toMatchObject([
      { subject: 'numbers', evidence: '1.200', proposal: null },
      { subject: 'marks', evidence: '*' },
    ])
    const figurePreview = await preview(text, { answers: { numbers: '1.234,5', marks: 'provisional' } })
    expect(figurePreview).toMatchObject({ accepted: true, importProfileSource: 'proposed', issues: [], rowCount: 5 })
    expect(
      figurePreview.rows.map(({ number, cells }) => [number, cells.map(({ result }) => result).join(' ')]),
    ).toEqual([
      [1, 'title'],
      [3, 'head head head'],
      [4, 'area value absent'],
      [5, 'area value value'],
      [6, 'note'],
    ])
    expect(figurePreview.rows[2]!.cells[1]!.figure).toMatchObject({
      value: '1200',
      area: { code: 'X-M1' },
      startsOn: '2018-01-01',
      state: 'final',
    })
    expect(figurePreview.rows[2]!.cells[2]!.figure).toMatchObject({
      value: null,
      missing: 'unknown',
      state: 'provisional',
    })
    expect(figurePreview.counts).toMatchObject({
      figures: 4,
      missing: 1,
      provisional: 2,
      added: 4,
      revised: 0,
      unchanged: 0,
    })
    expect(figurePreview.decisions.find(({ subject }) => subject === 'numbers')!.confidence).toBeLessThan(0.9)
    expect(await traces()).toEqual(emptyCounts)
  })

  it('matches equal names by their order, and matches a zone by the rows below', async () => {
    const figurePreview = await preview(
      '"";2018\nTotaal;10\nBurcht;10\nBurcht;6\nBurcht;4\nDal;2\nPZ NOORD;4\nHeide;3\nOever;1\n',
    )
    expect(figurePreview).toMatchObject({
      accepted: true,
      sumDifferences: [],
      importProfile: { areas: { order: 'crime' } },
    })
    const areas = figurePreview.rows.slice(1).map(({ cells }) => cells[1]!.figure!.area.code)
    expect(areas).toEqual(['X', 'X-P', 'X-Z', 'X-M1', 'X-M2', 'X-Z2', 'X-M3', 'X-M4'])
    expect(figurePreview.areas.guessed.map(({ label, method }) => `${label} ${method}`)).toEqual([
      'Totaal members',
      'PZ NOORD members',
    ])
    expect(figurePreview.counts.sumsChecked).toBe(4)
  })

  it('reports a total that differs from the sum of the parts, and accepts both', async () => {
    const text = '"";2018\nTotaal;10\nBurcht;10\nBurcht;7\nBurcht;4\nDal;2\nPZ NOORD;4\nHeide;3\nOever;1\n'
    const figurePreview = await preview(text)
    expect(figurePreview.accepted).toBe(true)
    expect(
      figurePreview.sumDifferences.map(({ row, column, area, reported, summed }) => [
        row,
        column,
        area.code,
        reported,
        summed,
      ]),
    ).toEqual([
      [3, 2, 'X-P', '10', '11'],
      [4, 2, 'X-Z', '7', '6'],
    ])
    await importFigures(text, { importProfile: figurePreview.importProfile, confirmed: true })
    expect(await listCurrentFigures()).toContain('X-Z 2018-01-01 7')
  })

  it('also reads a workbook with headers across several columns', async () => {
    const bytes = await writeWorkbook({
      title: 'x',
      createdAt: '2026-11-24T10:00:00.000Z',
      sheets: [
        {
          name: 'Cijfers',
          columns: [{ width: 10 }, { width: 10, cellType: 'number' }, { width: 10, cellType: 'number' }],
          rows: [
            { cells: ['', 'Inbraken', ''] },
            { cells: ['gemeente', '2018', '2019'] },
            { cells: ['Burcht', 12, 13] },
            { cells: ['Dal', 4.5, null] },
          ],
        },
      ],
    })
    const figurePreview = await preview(new File([bytes], 'figures.xlsx'))
    expect(figurePreview).toMatchObject({
      accepted: true,
      sheets: ['Cijfers'],
      importProfile: { readOptions: { sheet: 'Cijfers' } },
      counts: { figures: 3 },
    })
  })
})
