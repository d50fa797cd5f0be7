import { z } from 'zod'
import { Id } from '#shared/ids.ts'

/** Refusals that several procedures of alignment declare. Their words stand in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const

/** The thing exists and is readable, but another body was asked. */
export const notAddressed = { NOT_ADDRESSED: { status: 403 } } as const

/** The body is not one of those for which the person may do this. */
export const notYourOrganisation = { NOT_YOUR_ORGANISATION: { status: 403 } } as const

/** What an answer must have (R11) and may name. Each says of which items. */
export const answerRefusals = {
  ITEM_WITHDRAWN: { status: 409, data: z.object({ itemIds: z.array(Id) }) },
  /** Everything but covered and adopt asks for reasons. */
  REASONS_MISSING: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
  /** An element that the body may not read or that stands in another body's plan. */
  ELEMENT_NOT_YOURS: { status: 422, data: z.object({ elementIds: z.array(Id) }) },
  /** No capacity and not relevant are carried by nothing. */
  NOTHING_TO_CARRY: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
  PLAN_NOT_YOURS: { status: 422, data: z.object({ planIds: z.array(Id) }) },
} as const
