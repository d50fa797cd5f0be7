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
  const one = schema as Schema
  if (one.$ref) return one.$ref.split('/').at(-1) ?? ''
  if (one.const !== undefined) return JSON.stringify(one.const)
  if (one.enum) return one.enum.map((value) => JSON.stringify(value)).join(' | ')
  const inner = (value: unknown) => formatSchema(value, indent, depth + 1)
  const either = one.anyOf ?? one.oneOf
  if (either) return [...new Set(either.map(inner))].join(' | ')
  if (one.allOf) return one.allOf.map(inner).join(' & ')
  if (one.items) return `${wrapped(inner(one.items))}[]`
  if (one.properties) return objectShape(one.properties, new Set(one.required), indent, depth)
  if (typeof one.additionalProperties === 'object') return `{ [name]: ${inner(one.additionalProperties)} }`
  const type = Array.isArray(one.type) ? one.type.join(' | ') : (one.type ?? 'anything')
  return one.format ? `${type} (${one.format})` : type
}

const wrapped = (shape: string): string => (shape.includes(' | ') ? `(${shape})` : shape)

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
