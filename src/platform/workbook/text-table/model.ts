/** Size limits of a text table, after decompression. The table is read in chunks and never loaded completely. */
export const maxTextBytes = 400 * 1024 * 1024
export const maxTextRows = 2_000_000
export const maxTextColumns = 5_000
/** Maximum cell length in characters. A longer cell means a quote that was never closed. */
export const maxCellLength = 32_767

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** In order of preference. The comma is last, because it is also a decimal mark and appears in text. */
export const delimiters = ['\t', ';', '|', ','] as const
export type Delimiter = (typeof delimiters)[number]

/**
 * A row as stored in the file, including leading spaces, which may have a meaning. A number is a value that a
 * spreadsheet stores as a number.
 */
export interface TableRow {
  /** First line of the row in the file, or row of the sheet, counted from 1. */
  number: number
  cells: readonly (string | number)[]
}
