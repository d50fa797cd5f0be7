import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { CriterionCode } from './entities.ts'

export const notFound = { NOT_FOUND: { status: 404 } } as const

/** The plan no longer takes edits: ended, or the body may not write it. */
export const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const

export const unknownReference = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
} as const

/** The phenomenon is not weighed here, or the plan has no such criterion. */
export const unknownCell = {
  UNKNOWN_CELL: { status: 422, data: z.object({ phenomenonId: Id, criterion: CriterionCode }) },
} as const

/** From 1 up a score rests on something. */
export const evidenceMissing = {
  EVIDENCE_MISSING: { status: 422, data: z.object({ phenomenonId: Id, criterion: CriterionCode }) },
} as const

/** Nothing is weighed yet by any criterion. */
export const noCriteria = { NO_CRITERIA: { status: 409 } } as const

export const decisionRefusals = {
  /** The decision speaks once of every phenomenon that is weighed. */
  NOT_ALL_DECIDED: { status: 422, data: z.object({ phenomenonIds: z.array(Id) }) },
  /** These stand before what ranks as high or higher, and nobody says why (R14). */
  MOTIVE_MISSING: { status: 422, data: z.object({ phenomenonIds: z.array(Id) }) },
  /** These are no priority, and nobody says why not. */
  WHY_NOT_MISSING: { status: 422, data: z.object({ phenomenonIds: z.array(Id) }) },
} as const
