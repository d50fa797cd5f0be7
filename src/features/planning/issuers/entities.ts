import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

/** The consent of an organisation to issue a plan together with the author. */
export const IssuerConsent = z.strictObject({
  /** Null: the organisation has no users here, so it was not asked. */
  id: Id.nullable(),
  organisationId: Id,
  names: Names,
  /** `recorded`: agreed on paper, and not confirmed by a second person yet. It does not count. */
  state: z.enum(['asked', 'recorded', 'agreed', 'refused', 'not_asked']),
  requestedAt: z.iso.datetime().nullable(),
  /** Null: the consent is older than the requests of this instance, or was not answered yet. */
  answeredAt: z.iso.datetime().nullable(),
  answeredBy: z.string().nullable(),
  reason: z.string().nullable(),
  /** Recorded from the document of the consent, because the organisation has no users here. */
  recording: z
    .strictObject({
      agreedOn: LegalDate,
      recordedAt: z.iso.datetime(),
      recordedBy: z.string(),
      /** A file of the plan. Null: the reader may not open it. */
      document: z.strictObject({ id: Id, name: z.string() }).nullable(),
    })
    .nullable(),
  abilities: z.strictObject({
    answer: z.boolean(),
    withdraw: z.boolean(),
    ask: z.boolean(),
    /** Record a consent on paper. */
    record: z.boolean(),
    /** Confirm it as a second person. */
    confirm: z.boolean(),
  }),
})
export type IssuerConsent = z.infer<typeof IssuerConsent>

/** A request as the organisation sees it, which cannot read the draft yet. */
export const ConsentRequest = IssuerConsent.extend({
  id: Id,
  plan: z.strictObject({
    id: Id,
    kindNames: Names,
    /** Null where the marking reserves the text of the plan for named readers. */
    title: LocalizedText.nullable(),
    ownerNames: Names,
    periodFrom: LegalDate,
    /** Exclusive end of the half-open period. */
    periodTo: LegalDate,
    isReadable: z.boolean(),
  }),
})
export type ConsentRequest = z.infer<typeof ConsentRequest>
