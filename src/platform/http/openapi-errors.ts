import type { OpenAPI, OpenAPIGeneratorGenerateOptions } from '@orpc/openapi'
import { getReferenceName, toReference } from './openapi-schemas.ts'

/** The form of every error. The schema of a code narrows it. */
const envelope = {
  type: 'object',
  description: 'An error. The code is stable; the message is English and for developers.',
  properties: {
    defined: { type: 'boolean', description: 'Whether the operation declares the code.' },
    code: { type: 'string' },
    status: { type: 'integer' },
    message: { type: 'string' },
    data: { description: 'Details, as the schema of the code describes them.' },
  },
  required: ['defined', 'code', 'status', 'message'],
} as const satisfies OpenAPI.SchemaObject

const envelopeName = 'ErrorResponse'

/** Errors that every operation can answer with, although no contract declares them. */
const pipelineErrors =
  `An error that any operation can answer with. \`BAD_REQUEST\` (400): the request does not match the schema, and
\`data.issues\` lists the fields. \`UNAUTHORIZED\` (401): the caller is not signed in. \`FORBIDDEN\` (403): the caller does not
have the permission. \`TOO_LARGE\` (413): the body is too large. \`SENSITIVE_TEXT\` (422): a text contains personal data that
must not be stored. \`TOO_MANY_REQUESTS\` (429): wait \`data.wait\` seconds.`.replaceAll('\n', ' ')

const phrases: Record<number, string> = {
  400: 'Bad request',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  410: 'No longer available',
  422: 'Not processable',
  503: 'Not available at the moment',
}

interface DescribedCode {
  statuses: Set<number>
  /** JSON of each form that the data has. Operations may declare a code with different data. */
  forms: Set<string>
  isDataRequired: boolean
}

const toPascalCase = (code: string): string =>
  code.toLowerCase().replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Collects the errors of all operations: one schema for the form of errors, one for each code. */
export function collectErrors() {
  const codes = new Map<string, DescribedCode>()
  const add = (code: string, status: number, data: unknown, isDataRequired: boolean): string => {
    const described = codes.get(code) ?? { statuses: new Set(), forms: new Set(), isDataRequired }
    described.statuses.add(status)
    described.forms.add(JSON.stringify(data ?? {}))
    described.isDataRequired &&= isDataRequired
    codes.set(code, described)
    return toSchemaName(code)
  }

  const describeBody: OpenAPIGeneratorGenerateOptions['customErrorResponseBodySchema'] = (declared, status) =>
    toUnion(declared.map(([code, , required, data]) => add(code, status, data, required)))

  /** Adds the errors of the pipeline to an operation, and refers to a shared response where there is a single code. */
  function completeResponses(operation: OpenAPI.OperationObject): void {
    const responses = operation.responses ?? {}
    for (const [status, response] of Object.entries(responses)) {
      const [name, ...others] = getErrorNames(response)
      if (name === undefined) continue
      if (others.length === 0) responses[status] = toResponseReference(name)
      else if (response && 'description' in response) response.description = phrases[Number(status)] ?? status
    }
    operation.responses = { ...responses, '4XX': toResponseReference(envelopeName) }
  }

  /** Returns the components of all errors that were collected. */
  function toComponents(): Required<Pick<OpenAPI.ComponentsObject, 'schemas' | 'responses'>> {
    const sorted = [...codes].sort(([code], [other]) => (code < other ? -1 : 1))
    const toResponse = (name: string, description: string) => [
      name,
      { description, content: { 'application/json': { schema: toReference(name) } } },
    ]
    return {
      schemas: {
        [envelopeName]: envelope as OpenAPI.SchemaObject,
        ...Object.fromEntries(sorted.map(([code, described]) => [toSchemaName(code), toCodeSchema(code, described)])),
      },
      responses: Object.fromEntries([
        toResponse(envelopeName, pipelineErrors),
        ...sorted.map(([code, { statuses }]) => toResponse(toSchemaName(code), phrases[Math.min(...statuses)] ?? code)),
      ]),
    }
  }

  return { describeBody, completeResponses, toComponents }
}

const toSchemaName = (code: string): string => `${toPascalCase(code)}Error`

const toResponseReference = (name: string) => ({ $ref: `#/components/responses/${name}` })

const toUnion = (names: string[]) => {
  const references = [...new Set(names)].map(toReference)
  return references.length === 1 && references[0] ? references[0] : { oneOf: references }
}

/** Returns the names of the errors that a response describes. */
function getErrorNames(response: OpenAPI.ResponseObject | OpenAPI.ReferenceObject | undefined): string[] {
  const schema = response && 'content' in response ? response.content?.['application/json']?.schema : undefined
  const members = schema && 'oneOf' in schema ? (schema.oneOf ?? []) : [schema]
  return members.map(getReferenceName).filter((name) => name?.endsWith('Error') === true) as string[]
}

function toCodeSchema(code: string, { forms, isDataRequired }: DescribedCode): OpenAPI.SchemaObject {
  const described = [...forms].filter((form) => form !== '{}').map((form) => JSON.parse(form) as OpenAPI.SchemaObject)
  const data = described.length > 1 ? { anyOf: described } : described[0]
  return {
    allOf: [
      toReference(envelopeName),
      {
        properties: { code: { const: code }, ...(data ? { data } : {}) },
        ...(isDataRequired ? { required: ['data'] } : {}),
      },
    ],
  }
}
