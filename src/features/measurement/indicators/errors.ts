import { z } from 'zod'

/** Refusals that several procedures of indicators declare. Their words stand in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const
export const codeTaken = { CODE_TAKEN: { status: 409 } } as const
export const changedMeanwhile = { CHANGED_MEANWHILE: { status: 409 } } as const
export const unknownReference = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), value: z.string() }) },
} as const
/** A ratio of itself, however many indicators lie between. */
export const formulaTurns = { FORMULA_NEEDS_ITSELF: { status: 422, data: z.object({ code: z.string() }) } } as const
