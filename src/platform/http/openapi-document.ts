import type { AnyContractRouter } from '@orpc/contract'
import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi'
import { traverseContractProcedures } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { LegalDate, Validity } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { permissions } from '#shared/permission.ts'
import type { ProcedureMeta } from '#shared/procedure.ts'
import { version } from '../version.ts'
import { ownHeader } from './same-site.ts'

const introduction = `
Sign in with \`POST /api/auth/sign-in\` (\`{"email", "password"}\`); the answer sets a cookie. A program that calls with the
cookie sends the header \`${ownHeader}: 1\` with every call that writes. Without signing in one reads what is marked TLP:CLEAR.

A refusal is \`{"defined", "code", "status", "message", "data"}\`: \`code\` is stable, \`message\` is English. Rows that one may
not see do not exist for the caller. Every answer has the header \`X-Request-Id\`, which the instance's administrator can find
in the log.`

const demoNotice = `
**This instance is a demo: everything in it is illustrative.** No plan, figure, name or decision in its answers is real; each
answer says so with the header \`X-Integral-Illustrative: true\`.`

/** Field of an operation with the permission that the procedure needs. */
export const permissionField = 'x-integral-permission'

/** Returns the OpenAPI 3.1 document of everything below `/api`, generated from the contracts. */
export async function describeApi(
  contract: AnyContractRouter,
  instance: { publicUrl: string; isDemo: boolean },
): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(contract, {
    info: {
      title: instance.isDemo ? 'Integral (illustrative demo)' : 'Integral',
      version,
      description: `${instance.isDemo ? demoNotice : ''}${introduction}`.trim(),
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${instance.publicUrl}/api` }],
    security: [{ session: [] }, {}],
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: `${instance.publicUrl.startsWith('https:') ? '__Secure-' : ''}integral.session_token`,
        },
      },
    },
    commonSchemas: {
      Id: { schema: Id },
      LegalDate: { schema: LegalDate },
      Validity: { schema: Validity },
      Language: { schema: Language },
      Names: { schema: Names },
      LocalizedText: { schema: LocalizedText, strategy: 'output' },
      Marking: { schema: Marking },
      Refusal: { error: 'UndefinedError' },
    },
  })
  addPermissions(document, contract)
  return document
}

/** Adds the required permission to each operation, and the slice as tag where the contract has no tag. */
function addPermissions(document: OpenAPI.Document, contract: AnyContractRouter): void {
  const procedures = new Map<string, { slice: string; permission: ProcedureMeta['permission'] }>()
  traverseContractProcedures({ path: [], router: contract }, ({ contract: entry, path }) => {
    const { meta, route } = entry['~orpc']
    const { permission } = meta as ProcedureMeta
    procedures.set(route.operationId ?? path.join('.'), { slice: path[0] ?? '', permission })
  })
  for (const methods of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(methods ?? {})) {
      if (!isOperation(operation)) continue
      const procedure = procedures.get(operation.operationId)
      if (!procedure) continue
      operation.tags ??= [procedure.slice]
      const sentence =
        procedure.permission && procedure.permission !== 'public' ? permissions[procedure.permission] : undefined
      operation[permissionField] = sentence ? `${procedure.permission}: ${sentence}` : 'public: anyone.'
    }
  }
}

type Operation = OpenAPI.OperationObject & { operationId: string; [permissionField]?: string }

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'operationId' in value && typeof value.operationId === 'string'
