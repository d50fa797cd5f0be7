/** How much of a table of text is taken: it is read in pieces and never stands in memory whole. Unpacked, where it came packed. */
export const mostTextBytes = 400 * 1024 * 1024
export const mostTextRows = 2_000_000
export const mostTextColumns = 5_000
/** Longest cell, in characters: what is longer is a quote that was never closed. */
export const longestCell = 32_767

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** In the order in which they are preferred: a comma is also a decimal mark, and stands in words. */
export const delimiters = ['\t', ';', '|', ','] as const
export type Delimiter = (typeof delimiters)[number]

/** A row as it stands in the file: spaces before a word may say something. A number is one that a spreadsheet keeps as such. */
export interface TableRow {
  /** Line of the file on which it begins, or row of the sheet; counted from 1. */
  number: number
  cells: readonly (string | number)[]
}
