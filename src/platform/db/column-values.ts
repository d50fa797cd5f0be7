import pg from 'pg'

/**
 * JSON as text for a `jsonb` column. Created only by `json()`, because `pg` would send a bare array as an SQL array.
 */
export type JsonText = string & { readonly json: unique symbol }

/** Serialises a value for a `jsonb` column. */
export const json = (value: unknown): JsonText => JSON.stringify(value) as JsonText

type Parse = (text: string) => unknown

const { builtins } = pg.types
const textArray = 1009
const parseTextArray = new pg.TypeOverrides().getTypeParser(textArray) as unknown as Parse
const parseTimestamp: (text: string) => Date = pg.types.getTypeParser(builtins.TIMESTAMPTZ)

/** Converts PostgreSQL's bigint to a number. Throws when a number cannot represent the value exactly. */
function toSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number.`)
  return value
}

/** Converts a time to UTC in milliseconds, `2026-11-24T10:00:00.000Z`, independent of the session's time zone. */
const toIsoTimestamp = (text: string): string => parseTimestamp(text).toISOString()

const toArrayParser = (parse: Parse) => {
  const parseItems = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(parseItems)
    return typeof item === 'string' ? parse(item) : item
  }
  return (text: string) => parseItems(parseTextArray(text))
}

/** Keeps a legal date as text. As a `Date` it would depend on the machine's time zone. */
const asText = (text: string): string => text

/**
 * Converts column values to JavaScript values, the same on both databases. Set per pool, so that other users of `pg`
 * are not affected.
 */
export const columnTypes = new pg.TypeOverrides()
const columnParsers: [type: number, arrayType: number, parse: Parse][] = [
  [builtins.INT8, 1016, toSafeInteger],
  [builtins.NUMERIC, 1231, Number],
  [builtins.DATE, 1182, asText],
  [builtins.TIMESTAMPTZ, 1185, toIsoTimestamp],
]
for (const [type, arrayType, parse] of columnParsers) {
  columnTypes.setTypeParser(type, parse)
  columnTypes.setTypeParser(arrayType, toArrayParser(parse))
}
