import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'

/** Declared errors that several procedures of plans share. Their messages are in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const

/** The same subject was changed concurrently. Both texts are returned and neither is overwritten. */
export const changedConcurrently = {
  CHANGED_CONCURRENTLY: {
    status: 409,
    data: z.object({
      revision: z.number().int(),
      changedBy: z.string().nullable(),
      fields: z.record(z.string(), z.object({ yours: z.unknown(), theirs: z.unknown() })),
    }),
  },
} as const

/** The plan cannot be edited: it has ended, or the organisation may not write it. */
export const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const

export const kindNotAllowedHere = {
  KIND_NOT_ALLOWED_HERE: {
    status: 422,
    data: z.object({ kind: z.string(), parentKind: z.string(), allowed: z.array(z.string()) }),
  },
} as const

export const unknownReference = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
} as const

/** The marking and audience would hide the content from the writer. */
export const wouldLoseAccess = { WOULD_LOSE_ACCESS: { status: 422 } } as const

/** Data outside the plan refers to it: an answer, an item, a link, or a plan that elaborates it. */
export const elementInUse = { IN_USE: { status: 409 } } as const

/** Issuing organisations have not agreed that the plan is sent or frozen in their name. */
export const issuersNotAgreed = {
  ISSUERS_NOT_AGREED: { status: 409, data: z.object({ names: z.array(Names) }) },
} as const

export const issuerNotAllowed = { ISSUER_NOT_ALLOWED: { status: 422 } } as const

/** A decision covers these fields, so that they change only by another decision. */
export const factsDecided = {
  FACTS_DECIDED: {
    status: 409,
    data: z.object({
      fields: z.array(z.string()),
      /** A version that was submitted or decided contains the element, so that it keeps its readers. */
      isElement: z.literal(true).optional(),
    }),
  },
} as const

/** Returns the data of `FACTS_DECIDED` for fields that decide who reads an element. */
export const toDecidedReaders = (fields: readonly string[]): { fields: string[]; isElement: true } => ({
  fields: [...fields],
  isElement: true,
})

/** The plan has another period, area, kind or other organisations than the version. A new version is needed. */
export const versionFactsChanged = { VERSION_FACTS_CHANGED: { status: 409 } } as const

/** The priorities were decided again, on this day, after the version was frozen. A new version is needed. */
export const versionPrioritiesChanged = {
  VERSION_PRIORITIES_CHANGED: { status: 409, data: z.object({ decidedOn: LegalDate }) },
} as const

/** The area of this kind of plan is that of the owner. */
export const areaNotOfOwner = { AREA_NOT_OF_OWNER: { status: 422 } } as const

export const periodEndBeforeStart = { PERIOD_END_BEFORE_START: { status: 422 } } as const

/** A second person confirmed the registration once, so nobody removes it alone. */
export const registrationKept = { REGISTRATION_KEPT: { status: 409 } } as const

/** The plan was registered from a published list, and no second person compared it with its source. */
export const registrationNotConfirmed = { REGISTRATION_NOT_CONFIRMED: { status: 409 } } as const

/** Paused or stopped without a reason (rule `endings`). */
export const reasonRequired = { REASON_REQUIRED: { status: 422 } } as const

/** Errors that prevent starting a plan. */
export const notStarted = {
  CODE_TAKEN: { status: 409 },
  KIND_UNKNOWN: { status: 422 },
  TEMPLATE_UNKNOWN: { status: 422 },
  ...issuerNotAllowed,
  ...areaNotOfOwner,
  ...unknownReference,
  ...periodEndBeforeStart,
  ...wouldLoseAccess,
} as const

/** An issue in a file of plan documents: the place (JSON pointer), the code, and the data for the message. */
export const DocumentIssue = z.strictObject({
  pointer: z.string(),
  code: z.string(),
  data: z.record(z.string(), z.unknown()),
})
export type DocumentIssue = z.infer<typeof DocumentIssue>
