import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'

/** Declared errors that several procedures of the registry share. Their messages are in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const
export const codeTakenError = { CODE_TAKEN: { status: 409 } } as const
export const unknownReference = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
} as const
export const notYourOrganisation = { NOT_YOUR_ORGANISATION: { status: 403 } } as const
/** A day before today corrects the registry: only an administrator of the instance enters it, and never for themselves. */
export const dateInPast = { DATE_IN_PAST: { status: 403 } } as const
export const periodEndBeforeStart = { PERIOD_END_BEFORE_START: { status: 422 } } as const
/** Two parents at once in a hierarchy, or an area under itself. */
export const badPlace = {
  PARENTS_OVERLAP: { status: 422, data: z.object({ hierarchy: z.string() }) },
  CYCLE: { status: 422, data: z.object({ hierarchy: z.string() }) },
} as const
/**
 * A law in use names the function as a seat of an approval procedure, so it exists as long as its organisation. The
 * appointment can end, which leaves the seat vacant, or the organisation, which has a successor.
 */
export const functionIsSeat = { FUNCTION_IS_SEAT: { status: 409 } } as const
/**
 * A plan that is in decision, approved or in force finds the organisations of its procedure by their kind, area and first day,
 * and by the places of the areas on today and before. Organisations end, with a successor, and places change from a later day.
 */
export const seatInUse = { SEAT_IN_USE: { status: 409 } } as const
export const functionOccupied = {
  /**
   * Another person has the function in that period. End that appointment first. A function has at most a single holder
   * and a single deputy at a time.
   */
  FUNCTION_OCCUPIED: {
    status: 409,
    data: z.object({ personName: z.string(), validFrom: LegalDate, validTo: LegalDate.nullable() }),
  },
} as const
