import { z } from 'zod'
import { fileErrors } from '#platform/files/contract.ts'
import { SignatureReason } from '#platform/signatures/entities.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { procedure } from '#shared/procedure.ts'
import { CheckedDocument, Evidence } from './entities.ts'

/** The file or its electronic signature was changed after signing, so it proves nothing. */
const signatureErrors = {
  SIGNATURE_BROKEN: { status: 422, data: z.object({ reason: SignatureReason }) },
} as const

export const evidenceContract = {
  uploadEvidence: procedure
    .meta({ permission: 'path.speak', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/evidence-uploads',
      summary: 'Upload the document of an act',
      description:
        'Multipart form with `file`. Name the returned id in `evidenceIds` of one or more acts within a day.',
      tags: ['Evidence'],
    })
    .input(z.strictObject({ file: z.instanceof(File) }))
    .output(CheckedDocument)
    .errors({ ...fileErrors, ...signatureErrors }),

  listDecisionDocuments: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/versions/{versionId}/decision-documents',
      summary: 'List the documents of a decision',
      description: 'For a version that is decided outside a procedure here.',
      tags: ['Evidence'],
    })
    .input(z.strictObject({ versionId: Id }))
    .output(
      z.strictObject({
        documents: z.array(Evidence),
        /** Whether the version can still enter into force by hand, which needs a document. */
        isExpected: z.boolean(),
        /** Who decides plans of the kind, and by which document, as the pack states it. */
        decidedBy: Names.optional(),
        abilities: z.strictObject({ attach: z.boolean() }),
      }),
    )
    .errors({ NOT_FOUND: { status: 404 } }),

  attachEvidence: procedure
    .meta({ permission: 'path.speak', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/evidence/{holderKind}/{id}',
      summary: 'Attach evidence',
      description: 'Multipart form with `file`. Read it at `GET /api/files/{id}`.',
      tags: ['Evidence'],
    })
    .input(
      z.strictObject({
        /** `version`: a version that is decided outside a procedure here. */
        holderKind: z.enum(['act', 'meeting', 'mandate', 'version']),
        id: Id,
        file: z.instanceof(File),
        /** Absent = the marking of the plan, and at least TLP:GREEN, because a letter names the signatory. */
        marking: Marking.optional(),
      }),
    )
    .output(Evidence)
    .errors({
      NOT_FOUND: { status: 404 },
      /** The limit of files per act, meeting or power of attorney is reached. It keeps the files easy to find. */
      TOO_MUCH_EVIDENCE: { status: 409, data: z.object({ maxCount: z.number().int() }) },
      ...fileErrors,
      ...signatureErrors,
    }),
}
