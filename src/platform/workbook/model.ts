/** Rows, columns and cells of a workbook, and what may come in. Rows count from 1, columns from 0. */

/** How much of a workbook is taken; more is refused before it stands in memory. */
export const mostBytes = 50 * 1024 * 1024
export const mostInflated = 400 * 1024 * 1024
export const mostParts = 2_000
export const mostSheets = 50
export const mostRows = 100_000
export const mostColumns = 500
export const mostCells = 2_000_000
/** Longest text of a cell, in Excel as in LibreOffice. */
export const longestText = 32_767

/** A cell with something in it. A date stands as `2026-12-31`, an error as its sign (`#REF!`). */
export interface ReadCell {
  column: number
  kind: 'text' | 'number' | 'boolean' | 'date' | 'error'
  value: string | number | boolean
  /** What was read is the last value that was computed; absent where there is none: an error without a sign. */
  formula?: true
}

export interface ReadRow {
  number: number
  cells: ReadCell[]
}

/** A block of merged cells: only its first cell holds something. */
export interface MergedCells {
  range: string
  firstRow: number
  lastRow: number
}

export interface ReadSheet {
  name: string
  hidden: boolean
  /** How its serial numbers of days count. */
  since1904: boolean
  /** Without the rows that are empty. */
  rows: ReadRow[]
  merged: MergedCells[]
}

/** A, B, ... Z, AA: the letters of a column. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** How people call a cell: `C14`. */
export const cellName = (column: number, row: number): string => `${columnLetters(column)}${row}`

/** Row and column of `C14` or `$C$14`; undefined where it is no such name. */
export function cellPlace(name: string): { column: number; row: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? []
  if (!letters || !row) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(row) }
}

const day = 86_400_000

/** The day of a serial number: days since 30 December 1899 (with the 29 February 1900 that never was), or since 1904. */
export function dateOfSerial(serial: number, since1904: boolean): string | undefined {
  const whole = Math.floor(serial)
  if (whole < 0 || whole > 2_958_465) return undefined
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  return new Date(start + whole * day).toISOString().slice(0, 10)
}

/** The serial number of a day, as spreadsheets keep it. */
export function serialOfDate(date: string): number {
  const serial = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / day
  return serial < 61 ? serial - 1 : serial
}
