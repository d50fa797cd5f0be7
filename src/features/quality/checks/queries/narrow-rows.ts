import { type RawBuilder, sql } from 'kysely'

/**
 * Facts of a whole country are read as a single text per plan instead of a row per element. Measured, this takes a
 * third of the time, because most of the time for rows is spent in the driver.
 * Columns end with the ASCII unit separator (31) and rows with the record separator (30). Codes, ids, dates and numbers
 * are read this way. Other text must pass through `plainCode` first.
 */
const unitSeparator = '\u001f'
const recordSeparator = '\u001e'

/** Aggregates all rows of a group into a single text. Null and the empty string are the same. */
export const narrow = (...columns: RawBuilder<unknown>[]): RawBuilder<string> =>
  sql<string>`string_agg(concat(${sql.join(
    columns.map((column) => sql`${column}, chr(31)`),
    sql`, `,
  )}), chr(30))`

/**
 * Removes separators from a code or a text. A value from an imported document could contain a separator, which would
 * shift the columns.
 */
export const plainCode = (column: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`translate(${column}, chr(30) || chr(31), '')`

/** Yields the columns of each row of such a text. */
export function* parseRows(text: string): Generator<string[]> {
  for (const row of text.split(recordSeparator)) yield row.split(unitSeparator)
}
