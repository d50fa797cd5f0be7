import { z } from 'zod'
import { LegalDate } from './dates.ts'
import { Id } from './ids.ts'
import { LocalizedText } from './localized-text.ts'

/** A plan that another plan replaces from a day. */
export const Supersession = z.strictObject({ planId: Id, from: LegalDate })
export type Supersession = z.infer<typeof Supersession>

/** A plan that would be in force together with another plan of the same kind, organisation and area. */
export const OverlappingPlan = z.object({
  planId: Id,
  code: z.string(),
  title: LocalizedText,
  /** The period in which it is in force; half-open. */
  from: LegalDate,
  to: LegalDate,
})
export type OverlappingPlan = z.infer<typeof OverlappingPlan>

/** The errors of an entry into force beside other plans of the same kind, organisation and area. */
export const supersessionErrors = {
  /** Plans would be in force together. `plans` has those that the reader may read. */
  PLANS_OVERLAP: { status: 409, data: z.object({ plans: z.array(OverlappingPlan) }) },
  /** A plan is superseded after its first day, and not later than the entry of the plan that replaces it. */
  SUPERSESSION_DATE: { status: 422, data: z.object({ after: LegalDate, until: LegalDate }) },
} as const
