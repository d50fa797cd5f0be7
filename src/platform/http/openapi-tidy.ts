import { isPrimitiveSchema, type JSONSchema, type OpenAPI } from '@orpc/openapi'
import { getReferenceName, toReference } from './openapi-schemas.ts'
import { getCollection, visitObjects } from './openapi-shared.ts'

/** Removes redundant keywords that the generator adds to each schema. Changes the document in place. */
export function tidySchemas(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) tidySchemas(inner)
  if (Array.isArray(value)) return
  const schema = value as Record<string, unknown>
  if (schema.type === 'integer') {
    if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
    if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  }
  // Means only that unknown fields are refused, which the introduction states for all operations.
  if (schema.additionalProperties === false) delete schema.additionalProperties
  // A tuple has exactly these items. Some tools need `items` in each array.
  if (Array.isArray(schema.prefixItems) && schema.items === undefined) {
    const { length } = schema.prefixItems
    Object.assign(schema, { minItems: length, maxItems: length, items: {} })
  }
  // Every name of a property is a string.
  if (isAnyString(schema.propertyNames)) delete schema.propertyNames
  // The values of an enumeration have their types. Some tools read an enumeration, but no constant.
  if ('const' in schema && typeof schema.const !== 'object') {
    schema.enum = [schema.const]
    delete schema.const
  }
  if (Array.isArray(schema.enum)) delete schema.type
  // A choice that includes any value allows any value.
  if (Array.isArray(schema.anyOf) && schema.anyOf.some(isEmpty)) delete schema.anyOf
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

const isAnyString = (value: unknown): boolean => JSON.stringify(value) === '{"type":"string"}'

/** Writes a nullable plain type as a list of types, and null as a value of an enumeration. Changes the document in place. */
export const mergeNull = (document: OpenAPI.Document): void => visitObjects(document, mergeNullOf)

function mergeNullOf(schema: Record<string, unknown>): void {
  const { anyOf } = schema
  if (!Array.isArray(anyOf) || anyOf.length !== 2 || anyOf[1]?.type !== 'null') return
  const inner = anyOf[0] as Record<string, unknown>
  const nullable = Array.isArray(inner.enum)
    ? { enum: [...inner.enum, null] }
    : typeof inner.type === 'string' && { type: [inner.type, 'null'] }
  if (!nullable) return
  delete schema.anyOf
  Object.assign(schema, inner, nullable, 'default' in schema ? { default: schema.default } : {})
}

/**
 * Replaces schemas that are equal to a component by a reference to it, because several contracts may derive the same
 * schema. Changes the document in place.
 */
export function referToComponents(document: OpenAPI.Document): void {
  const schemas = document.components?.schemas ?? {}
  const byContent = Map.groupBy(Object.keys(schemas), (name) => JSON.stringify(schemas[name]))
  const names = new Map<string, string>()
  for (const [content, [name, ...others]] of byContent)
    if (
      name !== undefined &&
      others.length === 0 &&
      /"(properties|enum|items|anyOf|propertyNames|pattern)":/.test(content)
    )
      names.set(content, name)

  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const name = names.get(JSON.stringify(value))
    if (name !== undefined) return toReference(name)
    for (const [key, inner] of Object.entries(value)) (value as Record<string, unknown>)[key] = visit(inner)
    return value
  }
  for (const schema of Object.values(schemas))
    for (const [key, inner] of Object.entries(schema)) Object.assign(schema, { [key]: visit(inner) })
  visit(document.paths)
}

/** Corrects the parameters and bodies of an operation, for schemas that are references and for files. */
export function tidyOperation(path: string, operation: OpenAPI.OperationObject, document: OpenAPI.Document): void {
  for (const parameter of operation.parameters ?? []) {
    if (!('in' in parameter)) continue
    delete parameter.allowEmptyValue
    delete parameter.allowReserved
    if (!parameter.required) delete parameter.required
    if (isPrimitive(parameter.schema, document)) {
      delete parameter.style
      delete parameter.explode
    }
    if (parameter.in === 'path') parameter.description ??= describePathParameter(path, parameter.name)
  }
  const body = operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : undefined
  const json = body?.['application/json']
  if (!json) return
  // The generator does not find the file in a schema that is a reference.
  if (hasFile(json.schema, document)) body['multipart/form-data'] ??= json
  if (body['multipart/form-data']) delete body['application/json']
}

function hasFile(schema: unknown, document: OpenAPI.Document): boolean {
  const resolved = document.components?.schemas?.[getReferenceName(schema) ?? '']
  const properties = resolved && 'properties' in resolved ? Object.values(resolved.properties ?? {}) : []
  return properties.some((property) => typeof property === 'object' && 'contentMediaType' in property)
}

const isPrimitive = (schema: unknown, document: OpenAPI.Document): boolean => {
  const name = getReferenceName(schema)
  const resolved = name === undefined ? schema : document.components?.schemas?.[name]
  if (typeof resolved !== 'object' || resolved === null) return false
  const choices = 'anyOf' in resolved && Array.isArray(resolved.anyOf) ? resolved.anyOf : undefined
  if (choices) return choices.every((choice) => isPrimitive(choice, document))
  return 'const' in resolved || isPrimitiveSchema(resolved as JSONSchema)
}

/** Describes a path parameter by its name, or by the collection before it: `/plans/{id}` has the id of a plan. */
export function describePathParameter(path: string, name: string): string {
  const special = specialParameters[name]
  if (special) return special
  if (!/^id$|Id$/.test(name)) return toSentence(toWords(name))
  const collection = toWords(getCollection(path, name))
  const singular = toSingular(collection)
  const isCollection = singular !== collection
  return `Id of the ${isCollection || name === 'id' ? singular : toWords(name.slice(0, -2))}`
}

const specialParameters: Record<string, string> = {
  date: 'Date, for example 2026-11-24',
  fromId: 'Id of the earlier version',
  toId: 'Id of the later version',
  fromListCode: 'Code of the first phenomenon list',
  toListCode: 'Code of the second phenomenon list',
  listCode: 'Code of the phenomenon list',
  step: 'Code of the step of the approval path',
  code: 'Code of the object',
  kind: 'Code of the kind',
}

const toWords = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')

const toSingular = (word: string): string => {
  if (word === 'phenomena') return 'phenomenon'
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/([^su])s$/, '$1')
}

const toSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
