/** Limits for a table as delimited text, after decompression. The table is read in chunks and never loaded completely. */
export interface TextLimits {
  maxBytes: number
  maxRows: number
  maxColumns: number
}

export const textLimits: TextLimits = { maxBytes: 400 * 1024 * 1024, maxRows: 2_000_000, maxColumns: 5_000 }
/** Maximum cell length in characters. A longer cell means a quote that was never closed. */
export const maxCellLength = 32_767

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** In order of preference. The comma is last, because it is also a decimal mark and appears in text. */
export const delimiters = ['\t', ';', '|', ','] as const
export type Delimiter = (typeof delimiters)[number]

/** A row as stored in the file, including leading spaces, which may have a meaning. */
export interface TextRow {
  /** First line of the row in the file, counted from 1. */
  number: number
  cells: readonly string[]
}
