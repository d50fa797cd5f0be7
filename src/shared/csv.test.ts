import { describe, expect, it } from 'vitest'
import { writeCsv } from './csv.ts'

describe('CSV', () => {
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
})
