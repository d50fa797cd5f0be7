import { type Language, languages } from '#shared/language.ts'
import type { ReadRow, ReadSheet } from './model.ts'

/** A possible column of a sheet: a stable key and the heading in every language. */
export interface KnownColumn {
  key: string
  heads: Readonly<Record<Language, string>>
}

export interface FoundColumns {
  /** Row of the headings. Undefined when no row of the sheet contains a known heading. */
  headRow: number | undefined
  /** Key -> column. */
  columns: ReadonlyMap<string, number>
  missing: readonly string[]
  /** Headings that name no known column, or a column that already appeared. */
  otherColumns: readonly { column: number; head: string; isDuplicate: boolean }[]
}

/** Returns text normalised for comparison: without accents, capitals, signs and double spaces. */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Number of rows in which headings are searched, because users put titles above a table. */
const headSearchRows = 20

/**
 * Recognises the columns of a sheet by their headings, in any of the five languages, or by their keys. If two columns
 * have the same heading, the language of the workbook takes precedence.
 */
export function findColumns(sheet: ReadSheet, known: readonly KnownColumn[], language: Language = 'en'): FoundColumns {
  const byHead = new Map<string, string>()
  const name = (head: string, key: string) => {
    if (!byHead.has(normaliseText(head))) byHead.set(normaliseText(head), key)
  }
  for (const value of [language, ...languages]) for (const { key, heads } of known) name(heads[value], key)
  for (const { key } of known) name(key, key)
  const findColumnKey = (value: unknown) => byHead.get(normaliseText(String(value)))

  const countKnownHeads = (row: ReadRow) =>
    new Set(row.cells.map((cell) => findColumnKey(cell.value)).filter((key) => key !== undefined)).size
  let heads: ReadRow | undefined
  for (const row of sheet.rows.slice(0, headSearchRows))
    if (countKnownHeads(row) > (heads ? countKnownHeads(heads) : 0)) heads = row
  const columns = new Map<string, number>()
  const otherColumns: { column: number; head: string; isDuplicate: boolean }[] = []
  for (const { column, value } of heads?.cells ?? []) {
    const key = findColumnKey(value)
    if (key !== undefined && !columns.has(key)) columns.set(key, column)
    else otherColumns.push({ column, head: String(value), isDuplicate: key !== undefined })
  }
  const missing = known.map((knownColumn) => knownColumn.key).filter((key) => !columns.has(key))
  return { headRow: heads?.number, columns, missing, otherColumns }
}
