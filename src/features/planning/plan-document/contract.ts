import { z } from 'zod'
import { DocumentIssue, notFound } from '#features/planning/plans/errors.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'

/** The effects of an import on a plan. */
export const DocumentEffect = z.strictObject({
  planId: Id,
  code: z.string(),
  title: z.unknown(),
  isNew: z.boolean(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  removed: z.number().int(),
  answers: z.number().int(),
})
export type DocumentEffect = z.infer<typeof DocumentEffect>

export const documentContract = {
  previewImport: procedure
    // Read-only: sensitive text does not reject the whole request. Each place is listed as an issue.
    .meta({ permission: 'plan.write', effect: 'read' })
    .route({
      method: 'POST',
      path: '/import/preview',
      summary: 'Preview an import of plan documents',
      description: 'Nothing is stored.',
      tags: ['Documents'],
    })
    .input(z.strictObject({ ownerId: Id.optional(), document: z.unknown() }))
    .output(
      z.strictObject({ accepted: z.boolean(), issues: z.array(DocumentIssue), effects: z.array(DocumentEffect) }),
    ),
  importDocument: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/import',
      summary: 'Import plan documents',
      description: 'Imports all plans or none. Importing the same document again changes nothing.',
      tags: ['Documents'],
    })
    .input(z.strictObject({ ownerId: Id.optional(), document: z.unknown(), reason: z.string().max(2000).optional() }))
    .output(z.strictObject({ effects: z.array(DocumentEffect) }))
    .errors({ FILE_REJECTED: { status: 422, data: z.object({ issues: z.array(DocumentIssue) }) } }),
  exportDocument: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/document',
      summary: 'Export a plan document',
      description: 'Returns JSON with the content that you may read.',
      tags: ['Documents'],
    })
    .input(z.strictObject({ planId: Id, versionId: Id.optional() }))
    .output(z.record(z.string(), z.unknown()))
    .errors(notFound),
}
