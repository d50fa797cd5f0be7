import { z } from 'zod'
import { Id } from '#shared/ids.ts'

/** Declared errors that several alignment procedures share. Their messages are in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const

/** The item exists and is readable, but was sent to another organisation. */
export const notAddressed = { NOT_ADDRESSED: { status: 403 } } as const

/** The user has no permission for this organisation. */
export const notYourOrganisation = { NOT_YOUR_ORGANISATION: { status: 403 } } as const

/** Requirements for answers (rule `answers`) and their references. Each error lists the items concerned. */
export const answerErrors = {
  ITEM_WITHDRAWN: { status: 409, data: z.object({ itemIds: z.array(Id) }) },
  /** The decision has been taken. */
  DATE_IN_FUTURE: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
  /** The decision is dated more than two years before the period of the asking plan, or before its creation if that is earlier. */
  DATE_TOO_EARLY: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
  /** All kinds except covered and adopt require reasons. */
  REASONS_REQUIRED: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
  /**
   * An element that the organisation may not read, that belongs to another organisation's plan, or that is not in the
   * given plan.
   */
  ELEMENT_NOT_YOURS: { status: 422, data: z.object({ elementIds: z.array(Id) }) },
  /** `no_capacity` and `not_relevant` cannot have carrying elements. */
  ELEMENTS_NOT_ALLOWED: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
  PLAN_NOT_YOURS: { status: 422, data: z.object({ planIds: z.array(Id) }) },
} as const
