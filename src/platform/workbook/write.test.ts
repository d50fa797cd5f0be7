import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import { unpackByName } from '../archive/read-part.ts'
import type { WorkbookOutput, WrittenSheet } from './cell-output.ts'
import { composeWorkbook } from './compose.ts'
import { archiveLimits, maxTextLength } from './model.ts'
import { parseWorkbook } from './parse.ts'
import { loadWorkbook } from './read.ts'
import { writeWorkbook } from './write.ts'

const makeWorkbook = (...sheets: WrittenSheet[]): WorkbookOutput => ({
  title: 'Plan',
  createdAt: '2026-11-24T09:00:00.000Z',
  sheets,
})
const texts = (rows: string[][]): WrittenSheet => ({
  name: 'Blad',
  columns: [{ width: 20 }, { width: 20 }],
  rows: rows.map((cells) => ({ cells })),
})

function getXmlPart(book: WorkbookOutput, name: string): string {
  return new TextDecoder().decode(unpackByName(openArchive(composeWorkbook(book), archiveLimits), name))
}

async function parseValues(bytes: Uint8Array): Promise<unknown[]> {
  const values: unknown[] = []
  await parseWorkbook(bytes, {
    sheet: () => {},
    merged: () => {},
    rows: async (rows) => void values.push(...rows.flatMap((row) => row.cells.map((cell) => cell.value))),
  })
  return values
}

describe('written workbook', () => {
  it('is read again as it was written: texts, numbers, days, hidden sheets', async () => {
    const bytes = await writeWorkbook(
      makeWorkbook(
        {
          name: 'Acties & «doelen»',
          columns: [{ width: 10 }, { width: 10, cellType: 'date' }, { width: 10, cellType: 'number' }],
          hasHeads: true,
          frozenColumns: 1,
          rows: [{ style: 'head', cells: ['a', 'b', 'c'] }, { cells: [' één\ntwee ', '2026-12-31', 2.5] }],
        },
        { name: 'verborgen', state: 'veryHidden', columns: [{ width: 5 }], rows: [{ cells: ['x'] }] },
      ),
    )
    const { sheets } = await loadWorkbook(bytes)
    expect(sheets!.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Acties & «doelen»', false],
      ['verborgen', true],
    ])
    expect(sheets![0]!.rows[1]!.cells).toEqual([
      { column: 0, kind: 'text', value: ' één\ntwee ' },
      { column: 1, kind: 'date', value: '2026-12-31' },
      { column: 2, kind: 'number', value: 2.5 },
    ])
  })

  it('returns any text unchanged', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('_x0041_', '=1+1', '\r\n', '<&">'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (cells) => {
        expect(await parseValues(composeWorkbook(makeWorkbook(texts([cells]))))).toEqual(cells)
      }),
    )
  })

  it('has no formula, and marks every text that would become a formula after an edit', async () => {
    const dangerous = ['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', ' =1']
    const sheet = getXmlPart(makeWorkbook(texts([dangerous, ['gewoon', 'a=b']])), 'xl/worksheets/sheet1.xml')
    const styles = getXmlPart(makeWorkbook(texts([dangerous])), 'xl/styles.xml')
    expect(sheet).not.toMatch(/<f[ >]/)
    const quoted = [...styles.matchAll(/<xf [^>]*?(quotePrefix="1")?>?<alignment/g)].map((match) =>
      match[0].includes('quotePrefix'),
    )
    const stylesByCell = [...sheet.matchAll(/<c r="[A-Z]+(\d)" s="(\d+)" t="inlineStr">/g)].map(
      ([, row, className]) => [row, quoted[Number(className) - 1]],
    )
    expect(stylesByCell).toEqual([...dangerous.map(() => ['1', true]), ['2', false], ['2', false]])
  })

  it('offers closed values as a list of any length, from a hidden sheet', async () => {
    const choices = Array.from({ length: 60 }, (_, at) => `keuze ${at}`)
    const book = makeWorkbook({
      name: 'Blad',
      columns: [
        { width: 5, choices },
        { width: 5, choices },
        { width: 5, choices: ['ja', 'nee'] },
      ],
      hasHeads: true,
      rows: [{ style: 'head', cells: ['a', 'b', 'c'] }],
    })
    const sheet = getXmlPart(book, 'xl/worksheets/sheet1.xml')
    expect([...sheet.matchAll(/<formula1>([^<]*)</g)].map((match) => match[1])).toEqual([
      '_lists!$A$1:$A$60',
      '_lists!$A$1:$A$60',
      '_lists!$B$1:$B$2',
    ])
    const { sheets } = await loadWorkbook(composeWorkbook(book))
    expect(sheets!.at(-1)).toMatchObject({ name: '_lists', hidden: true })
    expect(sheets!.at(-1)!.rows).toHaveLength(60)
  })

  it('keeps the headings visible', async () => {
    const sheet = getXmlPart(
      makeWorkbook({
        name: 'a',
        columns: [{ width: 5 }, { width: 5 }],
        hasHeads: true,
        frozenColumns: 1,
        rows: [{ style: 'head', cells: ['a', 'b'] }],
      }),
      'xl/worksheets/sheet1.xml',
    )
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>')
  })

  it('refuses a text that no cell can contain', () => {
    expect(() => composeWorkbook(makeWorkbook(texts([['a'.repeat(maxTextLength + 1)]])))).toThrow('A1')
  })

  it('has the same bytes for the same workbook', () => {
    const book = makeWorkbook(texts([['a', 'b']]))
    expect(composeWorkbook(book)).toEqual(composeWorkbook(book))
  })
})
