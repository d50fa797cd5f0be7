import { z } from 'zod'
import { Id } from '#shared/ids.ts'

/** Refusals that several procedures of plans declare. Their words stand in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const

/** Somebody changed the same thing meanwhile: both texts are handed over, nothing is overwritten. */
export const changedMeanwhile = {
  CHANGED_MEANWHILE: {
    status: 409,
    data: z.object({
      revision: z.number().int(),
      changedBy: z.string().nullable(),
      fields: z.record(z.string(), z.object({ yours: z.unknown(), theirs: z.unknown() })),
    }),
  },
} as const

/** The plan no longer takes edits: ended, or the body may not write it. */
export const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const

export const notNestable = {
  KIND_NOT_ALLOWED_HERE: {
    status: 422,
    data: z.object({ kind: z.string(), under: z.string(), allowed: z.array(z.string()) }),
  },
} as const

export const unknownReference = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
} as const

/** The marking and audience would hide from the writer what the writer writes. */
export const hiddenFromYourself = { HIDDEN_FROM_YOURSELF: { status: 422 } } as const

/** Something outside the plan stands on it: an answer, an item, a link, a plan that elaborates it. */
export const answeredBelow = { ANSWERED_BELOW: { status: 409 } } as const

export const notAnIssuer = { NOT_AN_ISSUER: { status: 422 } } as const

export const periodEndsBeforeItBegins = { PERIOD_ENDS_BEFORE_IT_BEGINS: { status: 422 } } as const

/** Paused or stopped without a word why (R32). */
export const reasonMissing = { REASON_MISSING: { status: 422 } } as const

/** What speaks against starting a plan. */
export const notStarted = {
  CODE_TAKEN: { status: 409 },
  KIND_UNKNOWN: { status: 422 },
  TEMPLATE_UNKNOWN: { status: 422 },
  ...notAnIssuer,
  ...unknownReference,
  ...periodEndsBeforeItBegins,
  ...hiddenFromYourself,
} as const
