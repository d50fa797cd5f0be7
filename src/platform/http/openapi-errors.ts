import { STATUS_CODES } from 'node:http'
import type { OpenAPI, OpenAPIGeneratorGenerateOptions } from '@orpc/openapi'
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

/** Describes the errors that no contract declares. */
const pipelineErrors = [
  'An error that any operation can answer with.',
  '`BAD_REQUEST` (400): the request does not match the schema, and `data.issues` lists the fields.',
  '`UNAUTHORIZED` (401): the caller is not signed in.',
  '`FORBIDDEN` (403): the caller does not have the permission of the operation.',
  '`TOO_LARGE` (413): the request body is too large.',
  '`SENSITIVE_TEXT` (422): a text contains personal data that must not be stored.',
  '`TOO_MANY_REQUESTS` (429): wait `data.retryAfterSeconds` seconds.',
].join(' ')

/** Returns the name of the response of a status: `NotFound`, `Conflict`, ... */
const toResponseName = (status: number): string =>
  (STATUS_CODES[status] ?? `Status ${status}`).replaceAll(/[^A-Za-z0-9]/g, '')

const toSchemaName = (code: string): string =>
  `${code.toLowerCase().replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Error`

const toResponseReference = (name: string): string => `#/components/responses/${name}`

/** An error response of an operation, with the codes that the operation declares for the status. */
interface ErrorAnswer {
  status: number
  codes: string
  slice: string
  reference: OpenAPI.ReferenceObject
}

const isAnything = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0

/**
 * Collects the errors of all operations. An operation refers to a shared response for each status and lists the codes
 * of that status there. A code with data has a separate schema, to which the responses of each status of the code
 * refer.
 */
export function collectErrors() {
  /** JSON of each form of the data, by code. Operations may declare a code with different data. */
  const forms = new Map<string, Set<string>>()
  /** Names of the schemas with data, by status. */
  const responses = new Map<number, Set<string>>()
  const answers: ErrorAnswer[] = []

  // The codes of a status are kept in the body until the operation is complete.
  const describeBody: OpenAPIGeneratorGenerateOptions['customErrorResponseBodySchema'] = (declared, status) => {
    const names = responses.get(status) ?? new Set()
    responses.set(status, names)
    for (const [code, , , data] of declared) {
      if (isAnything(data)) continue
      names.add(toSchemaName(code))
      forms.set(code, (forms.get(code) ?? new Set()).add(JSON.stringify(data)))
    }
    return { enum: declared.map(([code]) => code) }
  }

  /** Replaces the error responses of an operation by references. They are complete after `completeResponses`. */
  function addResponses(operation: OpenAPI.OperationObject, slice: string): void {
    const replaced: OpenAPI.ResponsesObject = {}
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const body = response && 'content' in response ? response.content?.['application/json']?.schema : undefined
      if (Number(status) >= 400 && body && 'enum' in body) {
        const reference = { $ref: '' }
        answers.push({ status: Number(status), codes: body.enum?.join(', ') ?? '', slice, reference })
        replaced[status] = reference
      } else replaced[status] = response
    }
    operation.responses = { ...replaced, '4XX': { $ref: toResponseReference('Error') } }
  }

  /**
   * Completes the references to error responses, and returns the components of all errors. The most frequent codes of a
   * status are described by its response, and frequent lists of codes by a response of the slice. Other references list
   * the codes themselves.
   */
  function completeResponses(): Required<Pick<OpenAPI.ComponentsObject, 'schemas' | 'responses'>> {
    const shared: NonNullable<OpenAPI.ComponentsObject['responses']> = {}
    const lists = [...Map.groupBy(answers, ({ status, codes }) => `${status} ${codes}`).values()]
    for (const list of lists.sort((a, b) => b.length - a.length)) {
      const [{ status, codes, slice } = { status: 0, codes: '', slice: '' }] = list
      const general = toResponseName(status)
      const bySlice = `${slice}.${general}`
      const name = !(general in shared) ? general : list.length > 2 && !(bySlice in shared) ? bySlice : undefined
      if (name) shared[name] = toResponse(codes, responses.get(status)?.size ? `${general}Response` : envelopeName)
      for (const { reference } of list)
        Object.assign(reference, { $ref: toResponseReference(name ?? general) }, name ? {} : { description: codes })
    }
    return { schemas: describeSchemas(), responses: { Error: toResponse(pipelineErrors, envelopeName), ...shared } }
  }

  /** Returns the schemas of the errors with data, and of the errors of each status. */
  function describeSchemas(): NonNullable<OpenAPI.ComponentsObject['schemas']> {
    const described = [...forms].sort(([code], [other]) => (code < other ? -1 : 1))
    return {
      [envelopeName]: envelope as OpenAPI.SchemaObject,
      ...Object.fromEntries(described.map(([code, data]) => [toSchemaName(code), toCodeSchema(code, data)])),
      ...Object.fromEntries(
        [...responses].map(([status, names]) => [
          `${toResponseName(status)}Response`,
          { anyOf: [...[...names].sort(), envelopeName].map(toReference) },
        ]),
      ),
    }
  }

  return { describeBody, addResponses, completeResponses }
}

const toResponse = (description: string, schemaName: string): OpenAPI.ResponseObject => ({
  description,
  content: { 'application/json': { schema: toReference(schemaName) } },
})

function toCodeSchema(code: string, forms: ReadonlySet<string>): OpenAPI.SchemaObject {
  const described = [...forms].map((form) => JSON.parse(form) as OpenAPI.SchemaObject)
  const data = described.length === 1 && described[0] ? described[0] : { anyOf: described }
  return { allOf: [toReference(envelopeName), { type: 'object', properties: { code: { const: code }, data } }] }
}
