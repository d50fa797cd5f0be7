/** TypeScript types of PostgreSQL types, as read through `src/platform/db/column-values.ts`. */
const scalars: Record<string, string> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  daterange: 'string',
  float4: 'number',
  float8: 'number',
  inet: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  name: 'string',
  numeric: 'number',
  regconfig: 'string',
  text: 'string',
  timestamptz: 'string',
  tsvector: 'string',
  uuid: 'string',
  varbit: 'string',
  varchar: 'string',
}

/** Element types whose arrays `pg` returns as arrays. Other arrays are returned as text. */
const arrayElementTypes = new Set([
  'bool',
  'date',
  'float4',
  'float8',
  'int2',
  'int4',
  'int8',
  'numeric',
  'text',
  'timestamptz',
  'uuid',
  'varchar',
])

export interface TypedColumn {
  /** `pg_type.typname` of the column or of the items, without domains. */
  type: string
  isArray: boolean
  isNullable: boolean
  hasDefault: boolean
  /** `generated always`, as an expression or an identity. */
  isGeneratedAlways: boolean
  /** Values of an enum, in their order. */
  values: string[] | null
}

/**
 * Returns the type of a column in a Kysely table interface.
 *
 * @throws on a type without a defined TypeScript form
 */
export function columnType(column: TypedColumn, name: string): string {
  const nullable = (type: string) => (column.isNullable ? `${type} | null` : type)
  if (column.type === 'jsonb' && !column.isArray) {
    const written = column.hasDefault || column.isNullable ? `${nullable('JsonText')} | undefined` : 'JsonText'
    return `ColumnType<unknown, ${written}, ${nullable('JsonText')}>`
  }
  const scalar = column.values ? column.values.map((value) => `'${value}'`).join(' | ') : scalars[column.type]
  const isReadable = scalar !== undefined && (!column.isArray || arrayElementTypes.has(column.type))
  if (!isReadable)
    throw new Error(`${name}: no TypeScript type is agreed for ${column.type}${column.isArray ? '[]' : ''}.`)
  const type = nullable(column.isArray ? `${scalar}[]` : scalar)
  if (column.isGeneratedAlways) return `GeneratedAlways<${type}>`
  return column.hasDefault ? `Generated<${type}>` : type
}
