import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'

/**
 * A rendition is a filter of one source, never a second template. `full`: all that the reader may read. `council`: without
 * what the council named confidential (art. 37), the gap visible. `public`: as council, and only where the marking is
 * TLP:CLEAR; of what is stricter the gap is shown.
 */
export const renditions = ['full', 'council', 'public'] as const
export const Rendition = z.enum(renditions)
export type Rendition = z.infer<typeof Rendition>

export const documentsContract = {
  makeDocument: procedure
    .meta({ permission: 'document.make', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/documents/{rendition}',
      summary: 'A plan as an accessible PDF (PDF/UA-1) or HTML page, in the asked language',
      tags: ['Documents'],
    })
    .input(
      z.strictObject({
        planId: Id,
        rendition: Rendition,
        language: Language.default('en'),
        form: z.enum(['pdf', 'html']).default('pdf'),
        /** Adds what the checks say as an annex. */
        checks: z.stringbool().or(z.boolean()).default(false),
      }),
    )
    .output(z.instanceof(File))
    .errors({
      NOT_FOUND: { status: 404 },
      NOT_PUBLIC: { status: 409, data: z.object({ marking: z.string() }) },
      TOOK_TOO_LONG: { status: 503 },
    }),
}
