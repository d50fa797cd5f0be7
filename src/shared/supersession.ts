import { z } from 'zod'
import { LegalDate } from './dates.ts'
import { Id } from './ids.ts'
import { LocalizedText } from './localized-text.ts'

/** The plans that the entry into force of a plan supersedes, from the day of the entry. */
export const SupersededPlans = z.array(Id).max(20)

/** A plan that would be in force together with another plan of the same kind, organisation and area. */
export const OverlappingPlan = z.object({
  planId: Id,
  code: z.string(),
  title: LocalizedText,
  /** The period in which it is in force; half-open. */
  from: LegalDate,
  to: LegalDate,
  /** Whether the new plan may supersede it: plans of one organisation, or of an organisation that issues the new plan. */
  maySupersede: z.boolean(),
})
export type OverlappingPlan = z.infer<typeof OverlappingPlan>

/** The errors of an entry into force beside other plans of the same kind, organisation and area. */
export const supersessionErrors = {
  /** Plans would be in force together. `plans` has those that the reader may read. */
  PLANS_OVERLAP: { status: 409, data: z.object({ plans: z.array(OverlappingPlan) }) },
  /** A plan is superseded after its first day. */
  SUPERSESSION_DATE: { status: 422, data: z.object({ after: LegalDate }) },
} as const
