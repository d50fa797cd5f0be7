import { z } from 'zod'
import { fileRefusals } from '#platform/files/contract.ts'
import { Id } from '#shared/ids.ts'
import { Marking } from '#shared/marking.ts'
import { procedure } from '#shared/procedure.ts'
import { Evidence } from './entities.ts'

export const evidenceContract = {
  attachEvidence: procedure
    .meta({ permission: 'path.speak', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/evidence/{on}/{id}',
      summary:
        'Keep the letter, minutes or signed file on which an act, a sitting or a mandate rests (multipart form, field `file`); it stays. Its content is at GET /api/files/{id}',
      tags: ['Evidence'],
    })
    .input(
      z.strictObject({
        on: z.enum(['act', 'sitting', 'mandate']),
        id: Id,
        file: z.instanceof(File),
        /** Absent: that of the plan, and TLP:GREEN at least: a letter names who signed it. */
        marking: Marking.optional(),
      }),
    )
    .output(Evidence)
    .errors({
      NOT_FOUND: { status: 404 },
      /** So many files on one act are too many to find anything in. */
      ENOUGH_EVIDENCE: { status: 409, data: z.object({ most: z.number().int() }) },
      ...fileRefusals,
    }),
}
