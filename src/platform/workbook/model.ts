import { type ArchiveLimits, maxDocumentRatio } from '../archive/model.ts'

/** Rows, columns and cells of a workbook, with limits for import. Rows count from 1, columns from 0. */

/** Limits for a workbook. A larger workbook is refused before it is loaded into memory. */
export const maxBytes = 50 * 1024 * 1024
export const maxInflatedBytes = 400 * 1024 * 1024
export const archiveLimits: ArchiveLimits = {
  maxBytes,
  maxParts: 2_000,
  maxUnpackedBytes: maxInflatedBytes,
  maxRatio: maxDocumentRatio,
}
export const maxSheets = 50
export const maxRows = 100_000
export const maxColumns = 500
export const maxCells = 2_000_000
/** Maximum length of a cell text, in Excel and LibreOffice. */
export const maxTextLength = 32_767

/** A non-empty cell. A date has the form `2026-12-31`, an error the error text (`#REF!`). */
export interface ReadCell {
  column: number
  kind: 'text' | 'number' | 'boolean' | 'date' | 'error'
  value: string | number | boolean
  /** The value is the last computed value of a formula. Without such a value it is an error without text. */
  formula?: true
}

export interface ReadRow {
  number: number
  cells: ReadCell[]
}

/** A block of merged cells. Only the first cell has a value. */
export interface MergedCells {
  range: string
  firstRow: number
  lastRow: number
}

export interface ReadSheet {
  name: string
  hidden: boolean
  /** Whether serial numbers of dates count from 1904. */
  uses1904Dates: boolean
  /** Without empty rows. */
  rows: ReadRow[]
  merged: MergedCells[]
}

/**
 * A row of a table, of a workbook or of delimited text. A number is a value that a spreadsheet stores as a number. Text
 * is as stored, including leading spaces, which may have a meaning.
 */
export interface TableRow {
  /** First line of the row in the file, or row of the sheet, counted from 1. */
  number: number
  cells: readonly (string | number)[]
}

/** Returns the letters of a column: A, B, ... Z, AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** Returns the name of a cell: `C14`. */
export const cellName = (column: number, row: number): string => `${columnLetters(column)}${row}`

/** Returns row and column of `C14` or `$C$14`, or undefined for an invalid name. */
export function cellPlace(name: string): { column: number; row: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? []
  if (!letters || !row) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(row) }
}

const day = 86_400_000

/**
 * Returns the date of a serial number: days since 30 December 1899 (including the non-existent 29 February 1900), or
 * since 1904.
 */
export function parseSerialDate(serial: number, since1904: boolean): string | undefined {
  const whole = Math.floor(serial)
  if (whole < 0 || whole > 2_958_465) return undefined
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  return new Date(start + whole * day).toISOString().slice(0, 10)
}

/** Returns the serial number of a date, as spreadsheets store it. */
export function toSerialDate(date: string): number {
  const serial = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / day
  return serial < 61 ? serial - 1 : serial
}
