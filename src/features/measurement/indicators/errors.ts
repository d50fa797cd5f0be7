import { z } from 'zod'

/** Declared errors that several procedures of indicators share. The texts are in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const
export const codeTakenError = { CODE_TAKEN: { status: 409 } } as const
export const changedConcurrently = { CHANGED_MEANWHILE: { status: 409 } } as const
export const unknownReference = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), value: z.string() }) },
} as const
/** A formula refers to itself, directly or through other indicators. */
export const formulaCycle = { FORMULA_NEEDS_ITSELF: { status: 422, data: z.object({ code: z.string() }) } } as const
