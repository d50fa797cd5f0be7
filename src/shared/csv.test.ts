import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

const parseCells = (text: string) => [...readCsv(text)].map(({ cells }) => cells)

describe('CSV', () => {
  it('reads back every cell that was written', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '=1+1',
        "'=x",
        'x;=1',
        "x; '=1",
        '\t\t=1',
        'x\n-1',
        '"',
        ',',
        ';',
        '\n',
        '\r\n',
        ' x ',
        '-2',
        '@a',
        "''=",
        '\t',
      ),
    )
    // A row with a single empty cell is an empty line, which is skipped.
    const row = fc.array(cell, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const heading = ['a', 'b']
        expect(parseCells(writeCsv([heading, ...rows]))).toEqual([heading, ...rows])
      }),
    )
  })

  it('writes no cell that a spreadsheet runs as a formula', () => {
    const text = writeCsv([['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', 'plain', '\tx']])
    for (const cell of text
      .slice(1)
      .trim()
      .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
      expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
  })

  it('escapes formulas after semicolons, tabs and line breaks within a cell', () => {
    const text = writeCsv([['plain', 'x;=1+1', 'x; @SUM(A1)', 'x\t-1', 'x\n+1']])
    for (const cell of text.slice(1).split(/[;\t\r\n]/)) expect(cell).not.toMatch(/^ *[=+\-@]/)
  })

  it('reads semicolons and quotes over several lines, with the line on which each row begins', () => {
    const rows = [...readCsv('code;name\r\n1;"two\nlines; and ""quotes"""\r\n\r\n2;x')]
    expect(rows).toEqual([
      { line: 1, cells: ['code', 'name'] },
      { line: 2, cells: ['1', 'two\nlines; and "quotes"'] },
      { line: 5, cells: ['2', 'x'] },
    ])
  })

  it('ends at the end of the file when a quote is never closed', () => {
    expect(parseCells('a,b\n1,"open')).toEqual([
      ['a', 'b'],
      ['1', 'open'],
    ])
  })
})
