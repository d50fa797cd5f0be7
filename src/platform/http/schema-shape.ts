/** The subset of JSON Schema 2020-12 that is shown. */
interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: unknown[]
  oneOf?: unknown[]
  allOf?: unknown[]
  items?: unknown
  prefixItems?: unknown[]
  properties?: Record<string, unknown>
  additionalProperties?: unknown
  required?: string[]
  format?: string
  description?: string
}

const deepest = 8

/** Returns a JSON schema in the notation of TypeScript: `{ code: string, kind?: "a" | "b" }`. */
export function formatSchema(schema: unknown, indent = '', depth = 0): string {
  if (typeof schema !== 'object' || schema === null) return 'anything'
  if (depth > deepest) return '…'
  const entry = schema as Schema
  if (entry.$ref) return entry.$ref.split('/').at(-1) ?? ''
  if (entry.const !== undefined) return JSON.stringify(entry.const)
  if (entry.enum) return entry.enum.map((value) => JSON.stringify(value)).join(' | ')
  const inner = (value: unknown) => formatSchema(value, indent, depth + 1)
  const either = entry.anyOf ?? entry.oneOf
  if (either) return [...new Set(either.map(inner))].join(' | ')
  if (entry.allOf) return entry.allOf.map(inner).join(' & ')
  if (entry.prefixItems) return `[${entry.prefixItems.map(inner).join(', ')}]`
  if (entry.items) return `${wrapUnion(inner(entry.items))}[]`
  if (entry.properties) return objectShape(entry.properties, new Set(entry.required), indent, depth)
  if (typeof entry.additionalProperties === 'object') return `{ [name]: ${inner(entry.additionalProperties)} }`
  const type = Array.isArray(entry.type) ? entry.type.join(' | ') : (entry.type ?? 'anything')
  return entry.format ? `${type} (${entry.format})` : type
}

const wrapUnion = (shape: string): string => (shape.includes(' | ') ? `(${shape})` : shape)

function objectShape(
  properties: Record<string, unknown>,
  required: Set<string>,
  indent: string,
  depth: number,
): string {
  const inside = `${indent}  `
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${inside}${name}${required.has(name) ? '' : '?'}: ${formatSchema(schema, inside, depth + 1)}`,
  )
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}
