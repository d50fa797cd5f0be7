import type { AnySchema } from '@orpc/contract'
import type { JSONSchema, OpenAPI } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import type { z } from 'zod'

/** Schemas by the name that they have in the document. */
export type NamedSchemas = ReadonlyMap<string, z.ZodType>

type Converted = [required: boolean, json: Exclude<JSONSchema, boolean>]
type Strategy = 'input' | 'output'

const prefix = '#/components/schemas/'

/** Returns the reference to a component with that name. */
export const toReference = (name: string) => ({ $ref: prefix + name })

/** Returns the name of the component that a schema refers to. */
export const getReferenceName = (schema: unknown): string | undefined => {
  const reference = typeof schema === 'object' && schema !== null && '$ref' in schema ? schema.$ref : undefined
  return typeof reference === 'string' && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined
}

/**
 * Creates a converter that describes each named schema once, as a component, and refers to it everywhere else. A schema
 * with different input and output becomes two components: `Name` and `NameInput`, or `NameInput` and `NameInputRead`.
 */
export function createSchemaConverter(named: NamedSchemas) {
  const names = new Map<unknown, string>([...named].map(([name, schema]) => [schema, name]))
  const references: Record<Strategy, Map<unknown, Converted>> = { input: new Map(), output: new Map() }
  /** The named schema that is being described as a component. The root of this schema must not be a reference to it. */
  let root: unknown

  const converter = new ZodToJsonSchemaConverter({
    interceptors: [
      ({ schema, options, isHandledCustomJSONSchema, next }) => {
        if (isFile(schema)) return [true, { type: 'string', contentMediaType: 'application/octet-stream' }]
        if (isBoolean(schema) && options.strategy === 'input') return [true, { type: 'boolean' }]
        if (!names.has(schema) || isHandledCustomJSONSchema) return next()
        if (schema === root) {
          root = undefined
          return next()
        }
        return getReference(schema as AnySchema, options.strategy)
      },
    ],
  })

  const components: NonNullable<OpenAPI.ComponentsObject['schemas']> = {}

  const toComponent = (schema: AnySchema, strategy: Strategy): Converted => {
    root = schema
    return converter.convert(schema as Parameters<typeof converter.convert>[0], { strategy }) as Converted
  }

  function getReference(schema: AnySchema, strategy: Strategy): Converted {
    const known = references[strategy].get(schema)
    if (known) return known
    const name = names.get(schema) ?? ''
    // Reserved before the description, for schemas that contain themselves.
    for (const map of Object.values(references)) map.set(schema, [true, toReference(name)])
    const [outputRequired, output] = toComponent(schema, 'output')
    const [inputRequired, input] = toComponent(schema, 'input')
    const differs = JSON.stringify(input) !== JSON.stringify(output)
    const inputName = differs && !isInput(name) ? `${name}Input` : name
    const outputName = differs && isInput(name) ? `${name}Read` : name
    for (const other of [inputName, outputName])
      if (other !== name && named.has(other)) throw new Error(`Two schemas are named ${other}.`)
    components[outputName] = output as OpenAPI.SchemaObject
    components[inputName] = input as OpenAPI.SchemaObject
    references.output.set(schema, [outputRequired, toReference(outputName)])
    references.input.set(schema, [inputRequired, toReference(inputName)])
    return references[strategy].get(schema) as Converted
  }

  for (const schema of named.values()) getReference(schema, 'output')
  return { converter, components }
}

const isInput = (name: string): boolean => name.endsWith('Input')

interface ZodSchema {
  _zod: { bag?: Record<string, unknown>; def: { type: string; out?: unknown; options?: readonly unknown[] } }
}

/** Returns whether a schema results in a boolean. A query or a form contains the boolean as text. */
const isBoolean = (schema: unknown): boolean => {
  const { type, out, options } = (schema as ZodSchema)._zod.def
  if (type === 'union') return options?.every(isBoolean) ?? false
  return type === 'boolean' || (type === 'pipe' && isBoolean(out))
}

const isFile = (schema: ZodSchema): boolean => schema._zod.def.type === 'custom' && schema._zod.bag?.Class === File

/** Removes the components without references. Changes the document in place. */
export function removeUnusedComponents(document: OpenAPI.Document): void {
  const components = document.components as Record<string, Record<string, unknown>>
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const reference = '$ref' in value && typeof value.$ref === 'string' ? value.$ref : undefined
    if (reference !== undefined && !used.has(reference)) {
      used.add(reference)
      const [kind = '', name = ''] = reference.replace('#/components/', '').split('/')
      visit(components[kind]?.[name])
    }
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(document.paths)
  for (const kind of ['schemas', 'responses', 'parameters', 'requestBodies'])
    for (const name of Object.keys(components[kind] ?? {}))
      if (!used.has(`#/components/${kind}/${name}`)) delete components[kind]?.[name]
}
