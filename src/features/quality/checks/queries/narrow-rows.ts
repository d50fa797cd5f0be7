import { type RawBuilder, sql } from 'kysely'

/**
 * Facts of a whole country are read as one text per plan instead of one row per element: measured, a third of the time of
 * rows, most of which is spent in the driver. Columns end with the unit separator and rows with the record separator of
 * ASCII (31 and 30); free words are never read this way, only codes, ids, dates and numbers.
 */
const unitSeparator = '\u001f'
const recordSeparator = '\u001e'

/** One text of all rows of a group. Null and empty are the same. */
export const narrow = (...columns: RawBuilder<unknown>[]): RawBuilder<string> =>
  sql<string>`string_agg(concat(${sql.join(
    columns.map((column) => sql`${column}, chr(31)`),
    sql`, `,
  )}), chr(30))`

/** A code that a document brought could hold a separator: it would shift the columns. */
export const plainCode = (column: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`translate(${column}, chr(30) || chr(31), '')`

/** The columns of each row of such a text. */
export function* rowsOf(text: string): Generator<string[]> {
  for (const row of text.split(recordSeparator)) yield row.split(unitSeparator)
}
