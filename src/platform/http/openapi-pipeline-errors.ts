import type { OpenAPI } from '@orpc/openapi'

/** An error with its status, and the form of its details, if any. */
export interface KnownError {
  code: string
  status: number
  data?: OpenAPI.SchemaObject
}

type Properties = Record<string, OpenAPI.SchemaObject>

const toObject = (properties: Properties) =>
  ({ type: 'object', properties, required: Object.keys(properties) }) satisfies OpenAPI.SchemaObject

const issue = {
  type: 'object',
  properties: { message: { type: 'string' }, path: { type: 'array', items: {} } },
} as const
const issues = { type: 'object', properties: { issues: { type: 'array', items: issue } } } as const
const sensitiveText = toObject({
  kind: { type: 'string' },
  path: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
  excerpt: { type: 'string' },
})

/** Errors that no contract declares, because any operation can answer with them. */
export const pipelineErrors: readonly (KnownError & { text: string })[] = [
  {
    code: 'BAD_REQUEST',
    status: 400,
    text: 'the request does not match the schema: see `data.issues`',
    data: issues,
  },
  { code: 'UNAUTHORIZED', status: 401, text: 'nobody is signed in' },
  { code: 'FORBIDDEN', status: 403, text: 'the caller lacks the permission' },
  { code: 'CROSS_SITE', status: 403, text: 'the call comes from another site' },
  {
    code: 'TOO_LARGE',
    status: 413,
    text: 'the body is too large',
    data: toObject({ megabytes: { type: 'integer' } }),
  },
  { code: 'WRONG_CONTENT_TYPE', status: 415, text: 'the body is of another type' },
  { code: 'WRONG_HOST', status: 421, text: 'the instance has another address' },
  {
    code: 'SENSITIVE_TEXT',
    status: 422,
    text: 'a text contains personal data',
    data: toObject({ matches: { type: 'array', items: sensitiveText } }),
  },
  {
    code: 'TOO_MANY_REQUESTS',
    status: 429,
    text: 'wait `data.retryAfterSeconds` seconds',
    data: toObject({ retryAfterSeconds: { type: 'integer' } }),
  },
]
