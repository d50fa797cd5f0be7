import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { CriterionCode } from './entities.ts'

export const notFound = { NOT_FOUND: { status: 404 } } as const

/** The plan cannot be edited: it has ended, or the organisation may not write it. */
export const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const

export const unknownReference = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
} as const

/** The plan does not weigh this phenomenon, or has no such criterion. */
export const unknownCell = {
  UNKNOWN_CELL: { status: 422, data: z.object({ phenomenonId: Id, criterion: CriterionCode }) },
} as const

/** A score from 1 requires evidence. */
export const evidenceMissing = {
  EVIDENCE_MISSING: { status: 422, data: z.object({ phenomenonId: Id, criterion: CriterionCode }) },
} as const

/** The plan has no criteria yet. */
export const noCriteria = { NO_CRITERIA: { status: 409 } } as const

export const decisionErrors = {
  /** A version was submitted: another decision is part of an addendum. */
  ADDENDUM_REQUIRED: { status: 409 },
  /** Before `from`, the first possible day of an act on the plan. */
  DATE_TOO_EARLY: { status: 422, data: z.object({ from: LegalDate }) },
  DATE_IN_FUTURE: { status: 422 },
  /** The decision must contain every weighed phenomenon exactly once. */
  NOT_ALL_DECIDED: { status: 422, data: z.object({ phenomenonIds: z.array(Id) }) },
  /** These phenomena precede phenomena with an equal or higher rank and have no reason (rule `argumentation`). */
  ORDER_REASON_REQUIRED: { status: 422, data: z.object({ phenomenonIds: z.array(Id) }) },
  /** These phenomena are not a priority and have no explanation. */
  REJECTION_REASON_REQUIRED: { status: 422, data: z.object({ phenomenonIds: z.array(Id) }) },
} as const
