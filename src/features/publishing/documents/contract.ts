import { z } from 'zod'
import { Job, jobRefusals } from '#platform/jobs/contract.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'

/**
 * A rendition is a filter of one source, never a second template. `full`: all that the reader may read. `council`: without
 * what the council named confidential (art. 37), the gap visible. `public`: as council, and only where the marking is
 * TLP:CLEAR; of what is stricter the gap is shown. `page`: one sheet to hand out, without what is confidential.
 */
export const renditions = ['full', 'council', 'public', 'page'] as const
export const Rendition = z.enum(renditions)
export type Rendition = z.infer<typeof Rendition>

export const DocumentOrder = z.strictObject({
  planId: Id,
  rendition: Rendition,
  language: Language.default('en'),
  form: z.enum(['pdf', 'html']).default('pdf'),
  /** Adds what the checks say as an annex. */
  checks: z.stringbool().or(z.boolean()).default(false),
  /** Adds what was remarked on the plan, and what was done with it, as an annex. */
  remarks: z.stringbool().or(z.boolean()).default(false),
  /** Adds what members of councils and of Parliament asked, and what was answered, as an annex. */
  questions: z.stringbool().or(z.boolean()).optional(),
  /** Adds what changes since the version that holds; the document of an addendum has it by itself. */
  changes: z.stringbool().or(z.boolean()).default(false),
  /**
   * Figures as whoever is not inside gets them: small numbers are withheld from who makes it too. Absent: yes, unless it is the full one of
   * a plan that is read by its own and named partners alone.
   */
  asOthers: z.stringbool().or(z.boolean()).optional(),
})
export type DocumentOrder = z.infer<typeof DocumentOrder>

export const documentsContract = {
  makeDocument: procedure
    .meta({ permission: 'document.make', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/documents/{rendition}',
      summary: 'A plan as an accessible PDF (PDF/UA-1) or HTML page, in the asked language, while one waits',
      tags: ['Documents'],
    })
    .input(DocumentOrder)
    .output(z.instanceof(File))
    .errors({
      NOT_FOUND: { status: 404 },
      NOT_PUBLIC: { status: 409, data: z.object({ marking: z.string() }) },
      TOOK_TOO_LONG: { status: 503 },
    }),

  orderDocument: procedure
    .meta({ permission: 'document.make', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/documents/{rendition}',
      summary: 'The same as a job that goes on by itself: its file is for who ordered it, for 30 days',
      tags: ['Documents'],
    })
    .input(DocumentOrder)
    .output(Job)
    .errors({
      NOT_FOUND: { status: 404 },
      NOT_PUBLIC: { status: 409, data: z.object({ marking: z.string() }) },
      ...jobRefusals,
    }),
}
