import { z } from 'zod'
import { Job, jobErrors } from '#platform/jobs/contract.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'
import { basisKinds } from '#shared/pack-basis.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

/**
 * An edition is a filter on a single source, never a second template. Where a version is in force, every edition but the
 * full one prints that version; the full edition prints the working copy and marks unapproved changes. `full`: everything that the reader may read.
 * `council`: without the content that the competent body named confidential, with visible gaps. `public`: as
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
   * For the council edition of a plan in force: prints the working copy, marked as a draft, so that the council can read a
   * proposed change before it decides. Official editions otherwise print the version in force.
   */
  proposal: z.stringbool().or(z.boolean()).default(false),
  /**
   * Prints figures as external readers see them: small numbers are suppressed for the author too. Default: true, except
   * for the full edition of a plan that only the owner and named partners can read.
   */
  externalView: z.stringbool().or(z.boolean()).optional(),
  /**
   * Why the document is made in a language that the language regime does not allow. It is then a courtesy translation, and
   * the reason is printed and recorded.
   */
  courtesyReason: Reason.optional(),
})
export type DocumentOrder = z.infer<typeof DocumentOrder>

/** The languages of an edition of a plan, as the law of the plan requires them. */
export const DocumentLanguages = z.strictObject({
  /** Null: the law has no regime for the plan, and every language is allowed. */
  regime: z
    .strictObject({ names: Names, basis: Names, basisKind: z.enum(basisKinds), isUnverified: z.boolean() })
    .nullable(),
  /** In the order of the texts. */
  required: z.array(Language),
  allowed: z.array(Language),
  authentic: z.array(Language),
  /** Required languages in which the plan is not kept. */
  missing: z.array(Language),
  /** Another language needs a reason. */
  needsReason: z.boolean(),
  /** The edition is refused while a required language is missing. */
  blocksWhenMissing: z.boolean(),
})
export type DocumentLanguages = z.infer<typeof DocumentLanguages>

const languageErrors = {
  /** The language regime does not allow the language. Only a courtesy translation with a reason is possible. */
  COURTESY_REASON_NEEDED: { status: 409, data: z.object({ languages: z.array(Language) }) },
  /** The law refuses the edition while the text in a required language is missing. */
  LANGUAGE_MISSING: { status: 409, data: z.object({ languages: z.array(Language) }) },
} as const

export const documentsContract = {
  getDocumentLanguages: procedure
    .meta({ permission: 'document.make', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/documents/{rendition}/languages',
      summary: 'Get the languages of an edition',
      description: 'The languages that the law of the plan requires and allows for an edition.',
      tags: ['Documents'],
    })
    .input(z.strictObject({ planId: Id, rendition: Rendition }))
    .output(DocumentLanguages)
    .errors({ NOT_FOUND: { status: 404 } }),

  createDocument: procedure
    .meta({ permission: 'document.make', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/documents/{rendition}',
      summary: 'Create a document of a plan',
      description: 'Returns an accessible PDF (PDF/UA-1) or an HTML page in the given language. The call waits for it.',
      tags: ['Documents'],
    })
    // A reason is recorded, which a GET request never does: a courtesy translation of an official edition is ordered by POST.
    .input(DocumentOrder.omit({ courtesyReason: true }))
    .output(z.instanceof(File))
    .errors({
      NOT_FOUND: { status: 404 },
      NOT_PUBLIC: { status: 409, data: z.object({ marking: z.string() }) },
      ...languageErrors,
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
      ...languageErrors,
      ...jobErrors,
    }),
}
