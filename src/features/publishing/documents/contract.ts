import { z } from 'zod'
import { Job, jobErrors } from '#platform/jobs/contract.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'

/**
 * An edition is a filter on a single source, never a second template. `full`: everything that the reader may read.
 * `council`: without the content that the council named confidential (art. 37), with visible gaps. `public`: as
 * `council`, and only content marked TLP:CLEAR, with gaps for stricter content. `page`: a single sheet to hand out,
 * without confidential content.
 */
export const renditions = ['full', 'council', 'public', 'page'] as const
export const Rendition = z.enum(renditions)
export type Rendition = z.infer<typeof Rendition>

export const DocumentOrder = z.strictObject({
  planId: Id,
  rendition: Rendition,
  language: Language.default('en'),
  form: z.enum(['pdf', 'html']).default('pdf'),
  /** Adds the results of the checks as an annex. */
  checks: z.stringbool().or(z.boolean()).default(false),
  /** Adds the comments on the plan and their answers as an annex. */
  comments: z.stringbool().or(z.boolean()).default(false),
  /** Adds the questions of members of councils and of Parliament, with the answers, as an annex. */
  questions: z.stringbool().or(z.boolean()).optional(),
  /** Adds the changes since the version in force. The document of an addendum always contains them. */
  changes: z.stringbool().or(z.boolean()).default(false),
  /**
   * Prints figures as external readers see them: small numbers are suppressed for the author too. Default: true, except
   * for the full edition of a plan that only the owner and named partners can read.
   */
  externalView: z.stringbool().or(z.boolean()).optional(),
})
export type DocumentOrder = z.infer<typeof DocumentOrder>

export const documentsContract = {
  createDocument: procedure
    .meta({ permission: 'document.make', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/documents/{rendition}',
      summary: 'Create a document of a plan',
      description:
        'An accessible PDF (PDF/UA-1) or an HTML page, in the given language. The call waits for the document.',
      tags: ['Documents'],
    })
    .input(DocumentOrder)
    .output(z.instanceof(File))
    .errors({
      NOT_FOUND: { status: 404 },
      NOT_PUBLIC: { status: 409, data: z.object({ marking: z.string() }) },
      TIMED_OUT: { status: 503 },
    }),

  requestDocument: procedure
    .meta({ permission: 'document.make', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/documents/{rendition}',
      summary: 'Order a document of a plan',
      description: 'Creates the document in a job. The file is available to you for 30 days.',
      tags: ['Documents'],
    })
    .input(DocumentOrder)
    .output(Job)
    .errors({
      NOT_FOUND: { status: 404 },
      NOT_PUBLIC: { status: 409, data: z.object({ marking: z.string() }) },
      ...jobErrors,
    }),
}
