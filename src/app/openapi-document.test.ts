import { readFile } from 'node:fs/promises'
import type { ErrorMap } from '@orpc/contract'
import type { OpenAPI } from '@orpc/openapi'
import { traverseContractProcedures } from '@orpc/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeApi } from '#platform/http/openapi-document.ts'
import { listErrorCodes } from '#platform/http/openapi-errors.ts'
import { pipelineErrors } from '#platform/http/openapi-pipeline-errors.ts'
import { isInternal, listDocumentAreas, selectArea, selectPublic } from '#platform/http/openapi-selection.ts'
import { loadReference } from './api.ts'
import { apiTags } from './api-tags.ts'
import { contract } from './contract.ts'
import { loadNamedSchemas } from './named-schemas.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

interface Described {
  path: string
  operation: OpenAPI.OperationObject
}

let document: OpenAPI.Document
let operations: Described[]

beforeAll(async () => {
  document = await describeApi(
    contract,
    { publicUrl: 'https://integral.example', isDemo: false },
    await loadReference(),
  )
  operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => (item?.[method] ? [{ path, operation: item[method] }] : [])),
  )
})

interface KnownError {
  properties: { status: { enum: [number] }; code: { enum: string[] } }
}

/** Returns the errors that the operations of the contract declare. */
function listDeclaredErrors(): { id: string; status: number; code: string }[] {
  const declared: { id: string; status: number; code: string }[] = []
  traverseContractProcedures({ path: [], router: contract }, ({ contract: entry, path }) => {
    const { errorMap } = entry['~orpc'] as { errorMap: ErrorMap }
    for (const [code, error] of Object.entries(errorMap))
      declared.push({ id: path.join('.'), status: error?.status ?? 0, code })
  })
  return declared
}

/** Returns the errors of the error schema of a document, each with its status. */
function listDescribedErrors({ components }: OpenAPI.Document): string[] {
  const schema = components?.schemas?.ApiError as { allOf: [unknown, { anyOf: KnownError[] }] } | undefined
  const errors = schema?.allOf[1].anyOf.flatMap(({ properties: { status, code } }) =>
    code.enum.map((name) => `${status.enum[0]} ${name}`),
  )
  return [...new Set(errors)].toSorted()
}

/** Returns the ids of the operations for which the check fails. */
const failing = (passes: (described: Described) => boolean): (string | undefined)[] =>
  operations.filter((described) => !passes(described)).map(({ operation }) => operation.operationId)

function listReferences(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : []
  return [...own, ...Object.values(value).flatMap(listReferences)]
}

/** Returns the addresses of the components of a document. */
const listComponents = ({ components = {} }: OpenAPI.Document): string[] =>
  Object.entries(components)
    .flatMap(([kind, entries]) =>
      kind === 'securitySchemes' ? [] : Object.keys(entries ?? {}).map((name) => `#/components/${kind}/${name}`),
    )
    .toSorted()

/** Returns each schema in the value as JSON, without references. */
function listSchemas(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const isSchema = ('type' in value && typeof value.type !== 'object') || 'anyOf' in value || 'allOf' in value
  return [...(isSchema ? [JSON.stringify(value)] : []), ...Object.values(value).flatMap(listSchemas)]
}

describe('the document of the API', () => {
  it('is at most 420 kB for other programs, with every operation but the internal ones and only what they refer to', () => {
    const selection = selectPublic(document)
    expect(Buffer.byteLength(JSON.stringify(selection))).toBeLessThanOrEqual(420_000)
    const ids = Object.values(selection.paths ?? {}).flatMap((item) =>
      methods.flatMap((method) => item?.[method]?.operationId ?? []),
    )
    const external = operations.filter(({ operation }) => !isInternal(operation))
    expect(ids.toSorted()).toEqual(external.map(({ operation }) => operation.operationId).toSorted())
    expect(listComponents(selection)).toEqual([...new Set(listReferences(selection))].toSorted())
  })

  it('offers to other programs exactly the operations on the list: a change of the list belongs in the changelog', async () => {
    const list = (await readFile('src/app/public-operations.txt', 'utf8')).trim().split('\n')
    const external = operations.filter(({ operation }) => !isInternal(operation))
    expect(external.map(({ operation }) => operation.operationId).toSorted()).toEqual(list.toSorted())
  })

  it('has every operation that the guide of the API names', async () => {
    const guide = await readFile('docs/api.md', 'utf8')
    const named = [...guide.matchAll(/\/api(\/[a-z-]+(?:\/[\w{}$-]+)*)/g)].map(([, path = '']) => path)
    const notProcedures = ['/docs', '/openapi', '/auth/sign-in', '/files/{id}', '/demo/personas', '/demo/step-in']
    const patterns = Object.keys(selectPublic(document).paths ?? {}).map(
      (path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    )
    const isDescribed = (path: string) => patterns.some((pattern) => pattern.test(path))
    expect(named.filter((path) => !notProcedures.includes(path) && !isDescribed(path))).toEqual([])
    expect(named.length).toBeGreaterThan(8)
  })

  it('is divided by area into complete documents of at most 200 kB, each with what it refers to and nothing else', () => {
    const ids: string[] = []
    for (const area of listDocumentAreas(document)) {
      const part = selectArea(document, area)!
      expect(Buffer.byteLength(JSON.stringify(part)), area).toBeLessThanOrEqual(200_000)
      expect(listComponents(part), area).toEqual([...new Set(listReferences(part))].toSorted())
      for (const item of Object.values(part.paths ?? {}))
        ids.push(...methods.flatMap((method) => item?.[method]?.operationId ?? []))
    }
    expect(ids.toSorted()).toEqual(operations.map(({ operation }) => operation.operationId).toSorted())
    expect(selectArea(document, 'no-such-area')).toBeUndefined()
  })

  it('lists in the error schema of a selection exactly the errors of its operations, and has only their tags', () => {
    const areas = listDocumentAreas(document).map((area) => selectArea(document, area)!)
    for (const selection of [selectPublic(document), ...areas]) {
      const inSelection = Object.values(selection.paths ?? {}).flatMap((item) =>
        methods.flatMap((method) => item?.[method] ?? []),
      )
      const ids = new Set(inSelection.map(({ operationId }) => operationId))
      const pipeline = pipelineErrors.map(({ code, status }) => `${status} ${code}`)
      const declared = listDeclaredErrors().flatMap(({ id, status, code }) =>
        ids.has(id) ? [`${status} ${code}`] : [],
      )
      expect(listDescribedErrors(selection)).toEqual([...new Set([...pipeline, ...declared])].toSorted())
      const tags = new Set(inSelection.flatMap((operation) => operation.tags ?? []))
      expect(selection.tags?.map(({ name }) => name).toSorted()).toEqual([...tags].toSorted())
    }
  })

  it('describes no schema of 240 or more characters twice', () => {
    const counts = Map.groupBy(listSchemas(document), (schema) => schema)
    expect([...counts].filter(([schema, uses]) => schema.length >= 240 && uses.length > 1)).toEqual([])
  })

  it('gives each operation a short summary', () => {
    const isShort = (text = '') => text.length > 0 && text.length <= 80 && /^[A-Z]/.test(text) && !text.endsWith('.')
    expect(failing(({ operation }) => isShort(operation.summary))).toEqual([])
  })

  it('gives each operation a unique id', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(ids.length).toBeGreaterThan(300)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain(undefined)
  })

  it('gives each operation a single tag that is described and belongs to an area', () => {
    const known = new Set(document.tags?.map(({ name }) => name))
    expect(failing(({ operation: { tags = [] } }) => tags.length === 1 && known.has(tags[0] ?? ''))).toEqual([])
    expect(apiTags.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
    expect(apiTags.every(({ area, description }) => area && description.endsWith('.'))).toBe(true)
  })

  it('gives each operation its error answers by reference', () => {
    const isReference = (status: string, response: unknown) =>
      !/^[45]/.test(status) || (typeof response === 'object' && response !== null && '$ref' in response)
    expect(
      failing(({ operation: { responses = {} } }) =>
        Object.entries(responses).every(([status, response]) => isReference(status, response)),
      ),
    ).toEqual([])
    expect(failing(({ operation }) => operation.responses?.['4XX'] !== undefined)).toEqual([])
  })

  it('lists the declared error codes of each operation, with their status', () => {
    const shared = document.components?.responses ?? {}
    const listed = operations.flatMap(({ operation: { operationId, responses = {} } }) =>
      Object.values(responses).flatMap((response) =>
        response && '$ref' in response ? listErrorCodes(response, shared).map((code) => `${operationId}: ${code}`) : [],
      ),
    )
    const declared = listDeclaredErrors().map(({ id, status, code }) => `${id}: ${status} ${code}`)
    expect(listed.toSorted()).toEqual(declared.toSorted())
    expect(new Set(listed.map((text) => text.split(':')[0])).size).toBeGreaterThan(250)
  })

  it('has a schema with the status of each declared error code', () => {
    const described = new Set(listDescribedErrors(document))
    const declared = listDeclaredErrors().map(({ status, code }) => `${status} ${code}`)
    expect(declared.filter((error) => !described.has(error))).toEqual([])
    expect(described.size).toBeGreaterThan(200)
  })

  it('describes each path parameter', () => {
    const shared = document.components?.parameters ?? {}
    const isDescribed = (parameter: OpenAPI.ParameterObject | OpenAPI.ReferenceObject) => {
      const described = '$ref' in parameter ? shared[parameter.$ref.split('/').at(-1) ?? ''] : parameter
      return described !== undefined && 'in' in described && (described.in !== 'path' || described.description)
    }
    expect(failing(({ operation }) => (operation.parameters ?? []).every(isDescribed))).toEqual([])
  })

  it('refers to each component, and only to components that exist', () => {
    expect(listComponents(document)).toEqual([...new Set(listReferences(document))].toSorted())
  })

  it('describes entities once, under their names', () => {
    expect(document.paths?.['/plans/{id}']?.patch?.responses?.['200']).toEqual({ $ref: '#/components/responses/Plan' })
    expect(document.components?.responses?.Plan).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Plan' } } },
    })
    expect(Object.keys(document.components?.schemas ?? {}).length).toBeGreaterThan(400)
  })
})

describe('named schemas', () => {
  it('have a name each: two different schemas never claim one name', async () => {
    expect((await loadNamedSchemas()).has('Plan')).toBe(true)
  })
})
