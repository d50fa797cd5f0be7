import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract'
import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi'
import { traverseContractProcedures } from '@orpc/server'
import { openPermissions, permissions } from '#shared/permission.ts'
import type { ProcedureMeta } from '#shared/procedure.ts'
import { version } from '../version.ts'
import { referToBases } from './openapi-bases.ts'
import { collectErrors } from './openapi-errors.ts'
import { createSchemaConverter, type NamedSchemas, removeUnusedComponents } from './openapi-schemas.ts'
import { internalField } from './openapi-selection.ts'
import { shareNullable, shareParts } from './openapi-shared.ts'
import { mergeNull, referToComponents, tidyOperation, tidySchemas } from './openapi-tidy.ts'
import { ownHeader } from './same-site.ts'

const introduction = `
Sign in with \`POST /api/auth/sign-in\` (\`{"email", "password"}\`); the answer sets a cookie. Send the
header \`${ownHeader}: 1\` with every call that writes. Without sign-in you read what is marked TLP:CLEAR.

An error is \`{"defined", "code", "status", "message", "data"}\`: \`code\` is stable, \`message\` is English. The schema
\`ApiError\` lists the codes; the answer \`Error\` those of every operation. An item that you may not read is not found.
The header \`X-Request-Id\` of an answer finds the call in the log. Unknown fields are refused.

Internal operations (\`x-internal\`) may change at any time. Only \`/api/docs\` and the documents by area, such as
\`/api/openapi.json?area=planning\`, describe them.`

const demoNotice = `
**This instance is a demo: everything in it is illustrative.** No plan, figure, name or decision in its answers is real; each
answer says so with the header \`X-Integral-Illustrative: true\`.`

/** Field of an operation with the permission that the procedure needs. */
export const permissionField = 'x-permission'

/** A group of operations. The area groups tags. */
export interface ApiTag {
  name: string
  area: string
  description: string
}

/** The information for the document that the contract does not contain: names of schemas, and tags. */
export interface ApiReference {
  /** Schemas that are described once, under their names. */
  schemas: NamedSchemas
  tags: readonly ApiTag[]
}

/**
 * Returns the OpenAPI 3.1 document of everything below `/api`, generated from the contracts. Operations that only serve
 * Integral's own pages are marked; `selectPublic` leaves them out.
 */
export async function describeApi(
  contract: AnyContractRouter,
  instance: { publicUrl: string; isDemo: boolean },
  { schemas, tags }: ApiReference = { schemas: new Map(), tags: [] },
): Promise<OpenAPI.Document> {
  const { converter, components } = createSchemaConverter(schemas)
  const errors = collectErrors()
  const document = await new OpenAPIGenerator({ schemaConverters: [converter] }).generate(contract, {
    info: {
      title: instance.isDemo ? 'Integral (illustrative demo)' : 'Integral',
      version,
      description: `${instance.isDemo ? demoNotice : ''}${introduction}`.trim(),
      contact: { name: 'Administrator of this instance', url: instance.publicUrl },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${instance.publicUrl}/api` }],
    security: [{ session: [] }],
    components: {
      schemas: components,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: `${instance.publicUrl.startsWith('https:') ? '__Secure-' : ''}integral.session_token`,
        },
      },
    },
    customErrorResponseBodySchema: errors.describeBody,
  })
  const procedures = listProcedures(contract)
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    for (const operation of Object.values(methods ?? {})) {
      const procedure = isOperation(operation) ? procedures.get(operation.operationId) : undefined
      if (!isOperation(operation) || !procedure) continue
      tidyOperation(path, operation, document)
      addPermission(operation, procedure.contract)
      operation.tags ??= [procedure.slice]
      errors.addResponses(operation, procedure.slice)
    }
  }
  const described = errors.completeResponses()
  document.components = {
    ...document.components,
    responses: described.responses,
    schemas: { ...document.components?.schemas, ...described.schemas },
  }
  tidySchemas(document.paths)
  tidySchemas(document.components)
  referToComponents(document)
  referToBases(document)
  removeUnusedComponents(document)
  mergeNull(document)
  shareParts(document)
  shareNullable(document)
  return { ...document, ...describeTags(document, tags) }
}

function listProcedures(contract: AnyContractRouter) {
  const procedures = new Map<string, { slice: string; contract: AnyContractProcedure }>()
  traverseContractProcedures({ path: [], router: contract }, ({ contract: entry, path }) => {
    const { route } = entry['~orpc']
    procedures.set(route.operationId ?? path.join('.'), { slice: path[0] ?? '', contract: entry })
  })
  return procedures
}

/** Returns who may call an operation, with the text of the permission that it needs. */
export const describePermission = (permission: ProcedureMeta['permission']): string =>
  permission === undefined || permission === 'public' ? 'Permission: none.' : `Permission: ${permissions[permission]}`

/**
 * Adds the required permission, and marks internal operations and those that callers may use without sign-in. The
 * permission also describes an operation whose contract has only a summary.
 */
function addPermission(operation: Operation, procedure: AnyContractProcedure): void {
  const { permission, isInternal } = procedure['~orpc'].meta as ProcedureMeta
  operation.description ??= describePermission(permission)
  operation[permissionField] = permission
  if (isInternal) operation[internalField] = true
  if (permission === 'public') operation.security = []
  else if (permission && openPermissions.includes(permission)) operation.security = [{ session: [] }, {}]
}

/** Describes the tags that operations use, grouped by area. */
function describeTags(document: OpenAPI.Document, tags: readonly ApiTag[]) {
  const used = new Set(
    Object.values(document.paths ?? {}).flatMap((methods) =>
      Object.values(methods ?? {}).flatMap((operation) => (isOperation(operation) ? (operation.tags ?? []) : [])),
    ),
  )
  const described = tags.filter(({ name }) => used.has(name))
  return {
    tags: described.map(({ name, description }) => ({ name, description })),
    'x-tagGroups': [...Map.groupBy(described, ({ area }) => area)].map(([name, inArea]) => ({
      name,
      tags: inArea.map((tag) => tag.name),
    })),
  }
}

type Operation = OpenAPI.OperationObject & {
  operationId: string
  [permissionField]?: ProcedureMeta['permission']
  [internalField]?: boolean
}

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'operationId' in value && typeof value.operationId === 'string'
