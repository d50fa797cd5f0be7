import { z } from 'zod'

/** Refusals that several procedures of a cycle declare. Their words stand in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const

const steps = z.object({ steps: z.array(z.string()) })

/** What may not happen on a path now; `steps` names those on which it depends. */
export const pathRefusals = {
  NO_PATH: { status: 409 },
  STEP_UNKNOWN: { status: 422 },
  NOT_APPLICABLE: { status: 409 },
  NOT_OF_THIS_STEP: { status: 422 },
  NOT_SEATED: { status: 422 },
  ALREADY_SO: { status: 409 },
  NOT_SKIPPED: { status: 409 },
  NOTHING_LAID: { status: 409 },
  ANOTHER_VERSION: { status: 409 },
  APPROVED: { status: 409 },
  REASON_MISSING: { status: 422, data: steps },
  MOTIVE_MISSING: { status: 422, data: steps },
  WAITS_FOR: { status: 409, data: steps },
  /** The text takes opinions into account: each of their points has an answer first. */
  POINTS_UNANSWERED: { status: 409, data: z.object({ steps: z.array(z.string()), points: z.number().int() }) },
  RESTS_UPON_IT: { status: 409, data: steps },
  CHECKS_FAIL: { status: 409, data: steps.extend({ rules: z.array(z.string()) }) },
  /** What happened did not happen tomorrow. */
  IN_THE_FUTURE: { status: 422 },
  /** One who speaks in person holds the function, or stands in for who does. */
  NOT_YOUR_SEAT: { status: 403 },
} as const

/** What a refusal of a path names, all of it, where it is told of one plan among many. */
export const RefusalData = z.object({
  steps: z.array(z.string()),
  rules: z.array(z.string()).optional(),
  points: z.number().int().optional(),
})
export type RefusalData = z.infer<typeof RefusalData>

/** Codes with which a path refuses an act, also where another door brings it. */
export const cycleRefusalCodes: readonly string[] = ['NOT_FOUND', ...Object.keys(pathRefusals)]
/** What may not be written of an opinion. */
export const opinionRefusals = {
  /** A step that answers the opinion is through: the text stands. */
  TEXT_STANDS: { status: 409 },
  TOO_MANY_POINTS: { status: 422, data: z.object({ most: z.number().int() }) },
  UNKNOWN_ELEMENT: { status: 422 },
} as const

/** Why a circular does not go out. */
export const circularRefusals = {
  NO_CALL: { status: 422 },
  DUE_IN_THE_PAST: { status: 422 },
  NOBODY_ASKED: { status: 422 },
  TOO_MANY_ASKED: { status: 422, data: z.object({ most: z.number().int() }) },
} as const
