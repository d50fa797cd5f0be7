import { z } from 'zod'
import { Id } from '#shared/ids.ts'

/** Refusals that several procedures of the registry declare. Their words stand in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const
export const codeTaken = { CODE_TAKEN: { status: 409 } } as const
export const unknownReference = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
} as const
export const badPeriod = { PERIOD_ENDS_BEFORE_IT_BEGINS: { status: 422 } } as const
/** Two places at once in one hierarchy, or a place under itself. */
export const badPlace = {
  PARENTS_OVERLAP: { status: 422, data: z.object({ hierarchy: z.string() }) },
  INSIDE_ITSELF: { status: 422, data: z.object({ hierarchy: z.string() }) },
} as const
