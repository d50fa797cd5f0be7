import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findColumns, type KnownColumn } from './columns.ts'
import { cellName, cellPlace, parseSerialDate, type ReadCell, type ReadSheet, toSerialDate } from './model.ts'
import { parseDate, parseNumber, parseText } from './values.ts'

const text = (value: string): ReadCell => ({ column: 0, kind: 'text', value })
const number = (value: number): ReadCell => ({ column: 0, kind: 'number', value })

describe('cell references and days', () => {
  it('name cells in spreadsheet notation, and convert back', () => {
    expect([cellName(0, 1), cellName(25, 2), cellName(26, 3), cellName(701, 4), cellName(702, 5)]).toEqual([
      'A1',
      'Z2',
      'AA3',
      'ZZ4',
      'AAA5',
    ])
    fc.assert(
      fc.property(fc.nat(16_383), fc.integer({ min: 1, max: 100_000 }), (column, row) => {
        expect(cellPlace(cellName(column, row))).toEqual({ column, row })
      }),
    )
  })

  it('count days in the same way as spreadsheets, and convert back', () => {
    expect([
      parseSerialDate(1, false),
      parseSerialDate(59, false),
      parseSerialDate(61, false),
      parseSerialDate(0, true),
    ]).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '1904-01-01'])
    expect(parseSerialDate(-1, false)).toBeUndefined()
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (moment) => {
          const day = moment.toISOString().slice(0, 10)
          expect(parseSerialDate(toSerialDate(day), false)).toBe(day)
        },
      ),
    )
  })
})

describe('typed values', () => {
  it('are read as a date in every usual notation, with the day before the month', () => {
    for (const written of [
      '2026-12-31',
      '31/12/2026',
      '31.12.2026',
      '31-12-2026',
      '2026/12/31',
      '2026-12-31T10:00',
      ' 31 12 2026 ',
    ])
      expect([written, parseDate(text(written))]).toEqual([written, '2026-12-31'])
    expect(parseDate(text('3/4/2026'))).toBe('2026-04-03')
    expect(parseDate(number(46387))).toBe('2026-12-31')
    expect(parseDate(number(44925), true)).toBe('2026-12-31')
    expect(parseDate({ column: 0, kind: 'date', value: '2026-12-31' })).toBe('2026-12-31')
  })

  it('are not read as a date when they are not a date', () => {
    for (const written of ['31/02/2026', '12/31/2026', '31/12/26', 'morgen', '2026', ''])
      expect(parseDate(text(written))).toBeUndefined()
    expect(parseDate({ column: 0, kind: 'boolean', value: true })).toBeUndefined()
  })

  it('are read as a number with either decimal sign, and not when a sign is ambiguous', () => {
    const read = (written: string) => parseNumber(text(written))
    expect(['12', '1,5', '1.5', '1 234,50', '1.234,50', '1,234.50', '1.234.567', '-3', '1’234'].map(read)).toEqual([
      12, 1.5, 1.5, 1234.5, 1234.5, 1234.5, 1234567, -3, 1234,
    ])
    for (const written of ['1.234', '1,234', 'twaalf', '1.23.4', '12 euro', '1,2,3', ''])
      expect([written, read(written)]).toEqual([written, undefined])
  })

  it('are read as the displayed text, and an error is not a text', () => {
    expect(parseText(text(' a\r\nb '))).toBe('a\nb')
    expect(parseText(number(12))).toBe('12')
    expect(parseText({ column: 0, kind: 'error', value: '#REF!' })).toBeUndefined()
  })
})

const known: KnownColumn[] = [
  { key: 'code', heads: { en: 'code', nl: 'code', fr: 'code', de: 'Kennung', da: 'kode' } },
  { key: 'periodFrom', heads: { en: 'from', nl: 'vanaf', fr: 'à partir du', de: 'ab', da: 'fra' } },
  { key: 'title', heads: { en: 'title', nl: 'titel', fr: 'titre', de: 'Titel', da: 'titel' } },
]
const makeSheet = (...rows: string[][]): ReadSheet => ({
  name: 'a',
  hidden: false,
  uses1904Dates: false,
  merged: [],
  rows: rows.map((cells, at) => ({
    number: at + 1,
    cells: cells.flatMap((value, column) => (value === '' ? [] : [{ ...text(value), column }])),
  })),
})

describe('columns', () => {
  it('are recognised by their headings in any language or by their keys, in any order', () => {
    for (const heads of [
      ['Titel', 'CODE', 'Vanaf'],
      ['titre', 'code', 'A partir du'],
      ['title', 'code', 'periodFrom'],
      ['Titel', 'Kennung', 'ab'],
    ])
      expect([...findColumns(makeSheet(heads), known).columns]).toEqual([
        ['title', 0],
        ['code', 1],
        ['periodFrom', 2],
      ])
  })

  it('are found below a title, with missing, unknown and duplicate headings reported', () => {
    const columns = findColumns(makeSheet(['Lijst van 2026'], ['', ''], ['code', 'opmerking', 'Code']), known)
    expect(columns.headRow).toBe(3)
    expect(columns.missing).toEqual(['periodFrom', 'title'])
    expect(columns.otherColumns).toEqual([
      { column: 1, head: 'opmerking', isDuplicate: false },
      { column: 2, head: 'Code', isDuplicate: true },
    ])
    expect(findColumns(makeSheet(['a', 'b']), known).headRow).toBeUndefined()
  })
})
