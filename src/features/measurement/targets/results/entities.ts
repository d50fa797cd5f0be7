import { z } from 'zod'
import { Period } from '#features/measurement/indicators/entities.ts'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { LocalizedText } from '#shared/localized-text.ts'

/**
 * How targets bind. `steps`: each period has its own, and between two of them nothing was promised; `path`: from the baseline
 * to the target in a straight line, so that each period on the way is held to its point of it; `range`: it is to stay between two values.
 */
export const targetShapes = ['steps', 'path', 'range'] as const
export const TargetShape = z.enum(targetShapes)
export type TargetShape = z.infer<typeof TargetShape>

/** What is to be reached in a period: a value, or between two of them where the shape is a range. */
export const Target = z.strictObject({
  ...Period.shape,
  value: Amount.nullable().default(null),
  low: Amount.nullable().default(null),
  high: Amount.nullable().default(null),
})
export type Target = z.infer<typeof Target>

/** Where it stood when the promise was made. */
export const Baseline = z.strictObject({ ...Period.shape, value: Amount })
export type Baseline = z.infer<typeof Baseline>

/** What is promised: from where, to where, and how far a value may be off before it must be explained. */
export const Expectation = z.strictObject({
  baseline: Baseline.nullable(),
  shape: TargetShape,
  targets: z.array(Target).max(60),
  /** Percent of what is expected; a value within it is as expected. */
  tolerance: z.number().min(0).max(100),
})
export type Expectation = z.infer<typeof Expectation>

/** What is wrong with an expectation, and at which target (its place in the list; null: as a whole). */
export const expectationFaults = [
  'PERIOD_ODD',
  'TARGET_VALUE_MISSING',
  'RANGE_ODD',
  'TARGETS_IN_ORDER',
  'BASELINE_AFTER_TARGET',
  'PATH_NEEDS_BASELINE',
  'RANGE_NEEDED',
] as const
export const ExpectationFault = z.strictObject({ code: z.enum(expectationFaults), at: z.number().int().nullable() })
export type ExpectationFault = z.infer<typeof ExpectationFault>

/** Where a result stands. `read_with_effort`: more of it may be a sign of effort alone, so it gets no colour (R21). */
export const standings = [
  'on_track',
  'attention',
  'off_track',
  'without_news',
  'read_with_effort',
  'not_computed',
] as const
export const Standing = z.enum(standings)
export type Standing = z.infer<typeof Standing>

/** Why it stands so: which words say it, and the values that they need. */
export const becauseCodes = [
  'NO_TARGET',
  'AMBIGUOUS',
  'WITHHELD',
  'NO_FIGURE_YET',
  'NEWS_OVERDUE',
  'TOO_FEW',
  'AS_EXPECTED',
  'BEHIND',
  'NO_BETTER_THAN_BASELINE',
  'TARGET_MISSED',
  'LEADS_THERE',
  'LEADS_SHORT',
  'OUTSIDE_RANGE',
  'FAR_OUTSIDE_RANGE',
] as const
export type BecauseCode = (typeof becauseCodes)[number]

/** What a person may say instead of the rule. */
export const OverriddenStanding = z.enum(['on_track', 'attention', 'off_track'])

/** Another status than that of the rule, until a day. */
export const StatusWord = z.strictObject({
  standing: OverriddenStanding,
  reason: LocalizedText,
  /** The first day on which the rule speaks again. */
  until: LegalDate,
})
export type StatusWord = z.infer<typeof StatusWord>

/** Why a value departs from what was expected, and what follows from it. */
export const varianceCauses = ['effort', 'context', 'definition', 'data', 'delay', 'displacement'] as const
export const varianceConsequences = ['none', 'adjust', 'stop', 'ask_decision'] as const
export const VarianceWord = z.strictObject({
  cause: z.enum(varianceCauses),
  words: LocalizedText,
  consequence: z.enum(varianceConsequences),
})
export type VarianceWord = z.infer<typeof VarianceWord>
