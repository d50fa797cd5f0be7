import type { OpenAPI } from '@orpc/openapi'
import { toReference } from './openapi-schemas.ts'
import { visitObjects } from './openapi-shared.ts'

interface ObjectSchema {
  type: 'object'
  properties: Record<string, unknown>
  required?: string[]
  description?: string
}

/** The properties of an object: name, schema and whether it is required, as JSON, by name. */
type Properties = Map<string, string>

interface Base {
  name: string
  schema: ObjectSchema
  properties: Properties
  size: number
}

/** Number of properties and characters from which an object refers to another object that has them. */
const minProperties = 3
const minSize = 160

/**
 * Describes objects that have all properties of a named object as this object with additional properties. Changes the
 * document in place.
 */
export function referToBases(document: OpenAPI.Document): void {
  const bases = Object.entries(document.components?.schemas ?? {})
    .flatMap(([name, schema]): Base[] => {
      if (!isPlainObject(schema)) return []
      const properties = listProperties(schema)
      return [{ name, schema, properties, size: JSON.stringify(schema).length }]
    })
    .filter(({ properties, size }) => properties.size >= minProperties && size >= minSize)
    .sort((a, b) => b.size - a.size)
  const forms = new Set(listForms(document))

  const derived: { schema: ObjectSchema; base: Base }[] = []
  visitObjects(document, (schema) => {
    if (!isPlainObject(schema) || forms.has(schema)) return
    const properties = listProperties(schema)
    const base = bases.find((candidate) => isPartOf(candidate.properties, properties))
    if (base) derived.push({ schema, base })
  })
  for (const { schema, base } of derived) derive(schema, base)
}

const isPlainObject = (value: unknown): value is ObjectSchema =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'object' &&
  'properties' in value &&
  typeof value.properties === 'object' &&
  Object.keys(value).every((key) => ['type', 'properties', 'required', 'description'].includes(key))

const listProperties = ({ properties, required = [] }: ObjectSchema): Properties =>
  new Map(Object.entries(properties).map(([name, schema]) => [name, JSON.stringify([schema, required.includes(name)])]))

/** Returns whether an object has all the properties of the base, and others. */
const isPartOf = (base: Properties, properties: Properties): boolean =>
  base.size < properties.size && [...base].every(([name, property]) => properties.get(name) === property)

/** Returns the schemas of forms. The fields of a form stay in one list, because each is a part of the request. */
const listForms = ({ paths }: OpenAPI.Document): unknown[] =>
  Object.values(paths ?? {}).flatMap((methods) =>
    Object.values(methods ?? {}).flatMap((operation) =>
      typeof operation === 'object' && 'requestBody' in operation && operation.requestBody
        ? 'content' in operation.requestBody
          ? [operation.requestBody.content['multipart/form-data']?.schema]
          : []
        : [],
    ),
  )

function derive(schema: ObjectSchema, { name, properties: inBase }: Base): void {
  const { properties, required = [], description } = schema
  const own = required.filter((field) => !inBase.has(field))
  const additional = {
    properties: Object.fromEntries(Object.entries(properties).filter(([field]) => !inBase.has(field))),
    ...(own.length > 0 && { required: own }),
  }
  for (const key of Object.keys(schema)) delete (schema as Partial<ObjectSchema>)[key as keyof ObjectSchema]
  Object.assign(schema, { ...(description && { description }), allOf: [toReference(name), additional] })
}
