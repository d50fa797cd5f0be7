import type { OpenAPI } from '@orpc/openapi'
import { getReferenceName, toReference } from './openapi-schemas.ts'

type Json = Record<string, unknown>
type Kind = 'parameters' | 'responses' | 'requestBodies'

/** A value of the document that can be replaced by a reference to a component. */
interface Place {
  value: Json
  /** Names of the component, in the order of preference. */
  names: string[]
  replace: (reference: OpenAPI.ReferenceObject) => void
}

/**
 * Describes parameters, bodies and answers of several operations once, as components, and refers to them. Changes the
 * document in place.
 */
export function shareParts(document: OpenAPI.Document): void {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.values(methods ?? {}).flatMap((operation) =>
      typeof operation === 'object' && 'responses' in operation ? [{ path, operation }] : [],
    ),
  )
  const parameters = operations.flatMap(({ path, operation }) => listParameters(path, operation))
  share(document, 'parameters', parameters)
  share(document, 'requestBodies', operations.flatMap(listBody))
  share(document, 'responses', operations.flatMap(listAnswers))
}

function share(document: OpenAPI.Document, kind: Kind, places: readonly Place[]): void {
  const components: Record<string, unknown> = { ...document.components?.[kind] }
  const repeated = [...Map.groupBy(places, ({ value }) => JSON.stringify(value)).values()]
    .filter((equal) => equal.length > 1)
    .sort((a, b) => b.length - a.length)
  for (const [first, ...others] of repeated) {
    const name = first?.names.find((candidate) => !(candidate in components))
    if (!first || name === undefined) continue
    components[name] = first.value
    for (const place of [first, ...others]) place.replace({ $ref: `#/components/${kind}/${name}` })
  }
  document.components = { ...document.components, [kind]: components }
}

/** A parameter `id` is named after its collection, because it has another meaning in each: `plans.id`. */
function listParameters(path: string, { parameters = [] }: OpenAPI.OperationObject): Place[] {
  return parameters.flatMap((parameter, index) => {
    if (!('in' in parameter)) return []
    const name = parameter.name === 'id' ? `${getCollection(path, 'id')}.id` : parameter.name
    return [
      {
        value: parameter as unknown as Json,
        names: [name, `${parameter.in}.${name}`],
        replace: (reference) => {
          parameters[index] = reference
        },
      },
    ]
  })
}

/** Returns the collection of a path parameter: the segment before it. */
export const getCollection = (path: string, name: string): string =>
  path.match(new RegExp(`/([^/{}]+)/\\{${name}\\}`))?.[1] ?? 'resource'

function listBody({ operation }: { operation: OpenAPI.OperationObject }): Place[] {
  const { requestBody } = operation
  if (!requestBody || !('content' in requestBody)) return []
  const name = nameContent(requestBody.content)
  const replace = (reference: OpenAPI.ReferenceObject) => {
    operation.requestBody = reference
  }
  return name === undefined
    ? []
    : [{ value: requestBody as Json, names: [requestBody.required ? name : `Optional${name}`], replace }]
}

function listAnswers({ operation: { responses = {} } }: { operation: OpenAPI.OperationObject }): Place[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    if (!response || !('content' in response)) return []
    const name = nameContent(response.content ?? {})
    const replace = (reference: OpenAPI.ReferenceObject) => {
      responses[status] = reference
    }
    return name === undefined ? [] : [{ value: response as Json, names: [name, `${name}Answer`], replace }]
  })
}

/** Returns the name of a body or an answer: that of its schema. Without a named schema, it has no name. */
function nameContent(content: Record<string, OpenAPI.MediaTypeObject>): string | undefined {
  const [type, others] = Object.keys(content)
  const schema = type === undefined ? undefined : content[type]?.schema
  if (others !== undefined || !schema) return undefined
  if (type === 'application/octet-stream') return 'File'
  if (JSON.stringify(schema) === '{"type":"object"}') return 'Empty'
  const item = 'items' in schema ? getReferenceName(schema.items) : undefined
  return getReferenceName(schema) ?? (item === undefined ? undefined : `${item}List`)
}

/** Number of uses from which a nullable reference is a component of its own. */
const minNullableUses = 15

/** Describes the frequent choices between a named schema and null once: `LegalDateOrNull`. Changes the document in place. */
export function shareNullable(document: OpenAPI.Document): void {
  const schemas = document.components?.schemas ?? {}
  const uses = new Map<string, number>()
  visitObjects(document, (schema) => {
    const name = getNullableName(schema)
    if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1)
  })
  const shared = new Set([...uses].filter(([, count]) => count >= minNullableUses).map(([name]) => name))
  visitObjects(document, (schema) => {
    const name = getNullableName(schema)
    if (name === undefined || !shared.has(name)) return
    schemas[`${name}OrNull`] ??= { anyOf: schema.anyOf } as OpenAPI.SchemaObject
    delete schema.anyOf
    Object.assign(schema, toReference(`${name}OrNull`))
  })
}

function getNullableName({ anyOf }: Json): string | undefined {
  if (!Array.isArray(anyOf) || anyOf.length !== 2 || anyOf[1]?.type !== 'null') return undefined
  return getReferenceName(anyOf[0])
}

/** Calls the function for each object in the value, the innermost first. */
export function visitObjects(value: unknown, visit: (object: Json) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) visitObjects(inner, visit)
  if (!Array.isArray(value)) visit(value as Json)
}
