import type { OpenAPI, OpenAPIGeneratorGenerateOptions } from '@orpc/openapi'
import { type KnownError, pipelineErrors } from './openapi-pipeline-errors.ts'
import { toReference } from './openapi-schemas.ts'

/** The form of every error. */
const envelope = {
  type: 'object',
  description: 'An error. The code is stable. The message is in English and meant for developers.',
  properties: {
    defined: { type: 'boolean', description: 'Whether the operation declares the code.' },
    code: { type: 'string' },
    status: { type: 'integer' },
    message: { type: 'string' },
    data: { description: 'Details. Their form depends on the code.' },
  },
  required: ['defined', 'code', 'status', 'message'],
} as const satisfies OpenAPI.SchemaObject

const envelopeName = 'ErrorResponse'
const catalogueName = 'ApiError'

/** Name of the response of operations that declare no error. A list of codes refers to it with its own description. */
const responseName = 'Error'

/** Number of uses from which a list of codes is a response of its own. */
const minShared = 3

/** Number of codes from which a longer list refers to a shared response and adds only the other codes. */
const minBase = 5

const pipelineDescription = [
  'An error of any operation.',
  ...pipelineErrors.map(({ code, status, text }) => `\`${code}\` (${status}): ${text}.`),
].join(' ')

/** Returns the name of the response of a code: `NotFound`. */
const toResponseName = (code: string): string =>
  code.toLowerCase().replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const toResponseReference = (name: string): string => `#/components/responses/${name}`

/** The error responses of an operation, with the codes that the operation declares: `404 NOT_FOUND; 409 IN_USE`. */
interface ErrorAnswer {
  codes: string
  slice: string
  reference: OpenAPI.ReferenceObject
}

const isAnything = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0

/**
 * Collects the errors of all operations. One schema lists every code with its status and the form of its data. An
 * operation refers to it for all client errors, and lists its codes.
 */
export function collectErrors() {
  const known = new Map<string, KnownError>()
  const answers: ErrorAnswer[] = []

  const add = (error: KnownError) => known.set(JSON.stringify(error), error)
  for (const { text: _, ...error } of pipelineErrors) add(error)

  // The codes of a status are kept in the body until the operation is complete.
  const describeBody: OpenAPIGeneratorGenerateOptions['customErrorResponseBodySchema'] = (declared, status) => {
    for (const [code, , , data] of declared)
      add({ code, status: Number(status), ...(!isAnything(data) && { data: data as OpenAPI.SchemaObject }) })
    return { enum: declared.map(([code]) => code) }
  }

  /** Replaces the error responses of an operation by a reference. It is complete after `completeResponses`. */
  function addResponses(operation: OpenAPI.OperationObject, slice: string): void {
    const others: OpenAPI.ResponsesObject = {}
    const codes: Record<'4XX' | '5XX', string[]> = { '4XX': [], '5XX': [] }
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const body = response && 'content' in response ? response.content?.['application/json']?.schema : undefined
      if (Number(status) >= 400 && body && 'enum' in body)
        codes[Number(status) < 500 ? '4XX' : '5XX'].push(`${status} ${body.enum?.join(', ')}`)
      else others[status] = response
    }
    operation.responses = others
    for (const range of ['4XX', '5XX'] as const) {
      if (range === '5XX' && codes[range].length === 0) continue
      const reference = { $ref: '' }
      answers.push({ codes: codes[range].join('; '), slice, reference })
      others[range] = reference
    }
  }

  /**
   * Completes the references to error responses, and returns the components of all errors. Frequent lists of codes are
   * described by a response, which is named after its only code or after the slice. Other references list the codes, or
   * those that a long shared list lacks.
   */
  function completeResponses(): Required<Pick<OpenAPI.ComponentsObject, 'schemas' | 'responses'>> {
    const shared: NonNullable<OpenAPI.ComponentsObject['responses']> = {
      [responseName]: toResponse(pipelineDescription),
    }
    const lists = [...Map.groupBy(answers, ({ codes }) => codes)]
    for (const [codes, list] of lists.sort(([, a], [, b]) => b.length - a.length)) {
      const single = /^\d+ (\w+)$/.exec(codes)?.[1]
      const name = single ? toResponseName(single) : `${list[0]?.slice}.${responseName}`
      const isShared = codes !== '' && list.length >= minShared && !(name in shared)
      if (isShared) shared[name] = toResponse(codes)
      const base = isShared ? undefined : findBase(shared, codes)
      for (const { reference } of list) {
        reference.$ref = toResponseReference(isShared ? name : (base?.name ?? responseName))
        if (!isShared && codes !== '') reference.description = base?.description ?? codes
      }
    }
    return {
      schemas: {
        [envelopeName]: envelope as OpenAPI.SchemaObject,
        [catalogueName]: describeKnownErrors(known.values()),
      },
      responses: shared,
    }
  }

  return { describeBody, addResponses, completeResponses }
}

interface CatalogueEntry {
  properties: { status: { enum: [number] }; code: { enum: readonly string[] } }
}

/** Parses a list of codes by status: `404 NOT_FOUND; 409 IN_USE, CYCLE` has `404 NOT_FOUND`, `409 IN_USE` and `409 CYCLE`. */
const parseCodes = (text: string): string[] =>
  text.split('; ').flatMap((part) => {
    const [, status, codes = ''] = /^(\d{3}) ([A-Z_, ]+)$/.exec(part) ?? []
    return codes.split(', ').flatMap((code) => (status && code ? [`${status} ${code}`] : []))
  })

/** Returns the shared response with most codes of a list, and the description of a reference to it; undefined if none is long. */
function findBase(
  shared: Readonly<Record<string, { description?: string }>>,
  codes: string,
): { name: string; description: string } | undefined {
  const all = parseCodes(codes)
  const [base] = Object.entries(shared)
    .map(([name, { description = '' }]) => ({ name, known: parseCodes(description) }))
    .filter(({ known }) => known.length >= minBase && known.every((code) => all.includes(code)))
    .toSorted((left, other) => other.known.length - left.known.length)
  if (!base) return undefined
  const others = Map.groupBy(
    all.filter((code) => !base.known.includes(code)),
    (code) => code.slice(0, 3),
  )
  const lines = [...others].map(([status, list]) => `${status} ${list.map((code) => code.slice(4)).join(', ')}`)
  return { name: base.name, description: [...lines, `and those of \`${base.name}\``].join('; ') }
}

/**
 * Returns the codes of an error response of an operation, each with its status: those that its reference lists, and those
 * of the response to which it refers.
 */
export const listErrorCodes = (
  reference: OpenAPI.ReferenceObject,
  responses: OpenAPI.ComponentsObject['responses'],
): string[] =>
  [reference.description, responses?.[reference.$ref.split('/').at(-1) ?? '']?.description].flatMap((text) =>
    parseCodes(text ?? ''),
  )

/**
 * Returns the schemas with only those error codes that an operation of the document lists, and those that any operation
 * can answer with. `paths` and `responses` are those of the document.
 */
export function selectErrors(
  schemas: OpenAPI.ComponentsObject['schemas'],
  { paths, responses }: { paths: OpenAPI.PathsObject; responses: OpenAPI.ComponentsObject['responses'] },
): OpenAPI.ComponentsObject['schemas'] {
  const catalogue = schemas?.[catalogueName]
  if (!catalogue || !('allOf' in catalogue)) return schemas
  const references = Object.values(paths).flatMap((methods) =>
    Object.values(methods ?? {}).flatMap((operation) =>
      Object.values((operation as OpenAPI.OperationObject).responses ?? {}),
    ),
  )
  const listed = references.flatMap((reference) =>
    reference && '$ref' in reference ? listErrorCodes(reference, responses) : [],
  )
  const used = new Set([...pipelineErrors.map(({ code, status }) => `${status} ${code}`), ...listed])
  const [form, { anyOf: entries }] = catalogue.allOf as unknown as [OpenAPI.SchemaObject, { anyOf: CatalogueEntry[] }]
  const selected = entries.flatMap(({ properties }) => {
    const codes = properties.code.enum.filter((code) => used.has(`${properties.status.enum[0]} ${code}`))
    return codes.length > 0 ? [{ properties: { ...properties, code: { enum: codes } } }] : []
  })
  return { ...schemas, [catalogueName]: { allOf: [form, { anyOf: selected as OpenAPI.SchemaObject[] }] } }
}

const toResponse = (description: string): OpenAPI.ResponseObject => ({
  description,
  content: { 'application/json': { schema: toReference(catalogueName) } },
})

/** Returns the schema of all errors: codes with the same status and the same form of data are described together. */
function describeKnownErrors(known: Iterable<KnownError>): OpenAPI.SchemaObject {
  const sorted = [...known].sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
  const groups = Map.groupBy(sorted, ({ status, data }) => `${status} ${JSON.stringify(data)}`)
  return {
    allOf: [toReference(envelopeName), { anyOf: [...groups.values()].map(describeGroup) }],
  }
}

function describeGroup(errors: readonly KnownError[]): OpenAPI.SchemaObject {
  const { status, data } = errors[0] ?? {}
  return {
    properties: {
      status: { const: status },
      code: { enum: errors.map(({ code }) => code) },
      ...(data !== undefined && { data: structuredClone(data) }),
    },
  }
}
