import { z } from 'zod'
import { notFound, pathErrors } from '#features/approval/path/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

/** A document sent on a step. It is created once, from the version that was decided. */
export const SentDocument = z.strictObject({
  id: Id,
  planId: Id,
  step: z.string(),
  stepNumber: z.string(),
  stepNames: Names,
  title: z.string(),
  versionNumber: z.number().int(),
  withoutConfidential: z.boolean(),
  /** Whether only the main lines of the plan are sent, as the step defines. */
  mainLines: z.boolean(),
  /** SHA-256 of all sent content, in all languages. */
  hash: z.string(),
  sentAt: z.iso.datetime(),
  senderNames: Names,
  receivers: z.array(z.strictObject({ organisationId: Id, names: Names })),
  /** In the order of the language regime. */
  languages: z.array(Language),
  /** Languages in which the document is only a courtesy translation. */
  courtesyLanguages: z.array(Language),
  /**
   * The user's organisations among the recipients: when each confirmed receipt, and whether this reader may confirm it
   * now.
   */
  receipts: z.array(z.strictObject({ organisationId: Id, receivedOn: LegalDate.nullable(), mayConfirm: z.boolean() })),
})
export type SentDocument = z.infer<typeof SentDocument>

/** An element of a sent document, about which a member may ask a question. */
export const SentElement = z.strictObject({
  id: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  level: z.number().int(),
})
export type SentElement = z.infer<typeof SentElement>

const tags = ['Sent documents']

export const transmissionContract = {
  listSent: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/sent-documents',
      summary: 'List sent documents',
      description: 'Returns those of a plan or to an organisation, with their hashes, newest first.',
      tags,
    })
    .input(z.strictObject({ planId: Id.optional(), receiverId: Id.optional() }))
    .output(z.array(SentDocument)),

  getSent: procedure
    .meta({ permission: 'plan.read' })
    .route({ method: 'GET', path: '/sent-documents/{id}', summary: 'Get a sent document', tags })
    .input(z.strictObject({ id: Id }))
    .output(SentDocument.extend({ elements: z.array(SentElement) }))
    .errors(notFound),

  receiveSent: procedure
    .meta({ permission: 'path.speak', effect: 'write' })
    .route({
      method: 'POST',
      path: '/sent-documents/{id}/received',
      summary: 'Confirm receipt of a sent document',
      description: 'Also possible for an organisation that may not read the plan.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        ownerId: Id,
        /** Absent = today. */
        date: LegalDate.optional(),
      }),
    )
    .output(SentDocument)
    .errors({
      ...notFound,
      NOT_SENT_TO_YOU: { status: 403 },
      /** The sending was withdrawn or replaced by another document. */
      DOCUMENT_REPLACED: { status: 409 },
      ALREADY_RECORDED: pathErrors.ALREADY_RECORDED,
      DATE_IN_FUTURE: pathErrors.DATE_IN_FUTURE,
      NOT_YOUR_SEAT: pathErrors.NOT_YOUR_SEAT,
    }),

  getSentFile: procedure
    .meta({ permission: 'document.make', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/sent-documents/{id}/file',
      summary: 'Download a sent document',
      description: 'Returns it as it was sent, as an accessible PDF.',
      tags,
    })
    .input(z.strictObject({ id: Id, language: Language, form: z.enum(['pdf', 'html']).default('pdf') }))
    .output(z.instanceof(File))
    .errors(notFound),
}
