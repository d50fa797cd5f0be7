import { z } from 'zod'
import { Period } from '#features/measurement/indicators/entities.ts'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { LocalizedText } from '#shared/localized-text.ts'

/**
 * How targets bind. `steps`: each period has a target, and between two targets there is none. `path`: a straight line
 * from the baseline to the target applies to every period. `range`: the value must stay between two limits.
 */
export const targetShapes = ['steps', 'path', 'range'] as const
export const TargetShape = z.enum(targetShapes)
export type TargetShape = z.infer<typeof TargetShape>

/** The target of a period: a value, or two limits for a range. */
export const Target = z.strictObject({
  ...Period.shape,
  value: Amount.nullable().default(null),
  low: Amount.nullable().default(null),
  high: Amount.nullable().default(null),
})
export type Target = z.infer<typeof Target>

/** The value when the result was committed. */
export const Baseline = z.strictObject({ ...Period.shape, value: Amount })
export type Baseline = z.infer<typeof Baseline>

/** A committed result: the baseline, the targets, and the tolerance before a deviation must be explained. */
export const Expectation = z.strictObject({
  baseline: Baseline.nullable(),
  shape: TargetShape,
  /** At most ten years of months. */
  targets: z.array(Target).max(120),
  /** Percentage of the expected value. A deviation within it counts as expected. */
  tolerance: z.number().min(0).max(100),
  /** The reason for a target that is worse than the latest recorded figure. */
  worseTargetReason: LocalizedText.optional(),
})
export type Expectation = z.infer<typeof Expectation>

/** Issues of an expectation, with the index of the target (null = the expectation as a whole). */
export const expectationIssueCodes = [
  'PERIOD_INVALID',
  'TARGET_VALUE_MISSING',
  'RANGE_INVALID',
  'TARGETS_IN_ORDER',
  'BASELINE_AFTER_TARGET',
  'PATH_NEEDS_BASELINE',
  'RANGE_REQUIRED',
  'PERIOD_NOT_COUNTED',
  'PERIODS_DIFFER',
  'BASELINE_DIFFERS',
  'WORSE_THAN_TODAY',
] as const
export const ExpectationIssue = z.strictObject({
  code: z.enum(expectationIssueCodes),
  targetIndex: z.number().int().nullable(),
  /** The recorded figure that the baseline differs from, or that the target is worse than. */
  recorded: Baseline.optional(),
})
export type ExpectationIssue = z.infer<typeof ExpectationIssue>

/**
 * The status of a result. `no_update`: the next figure is overdue. `effort_only`: an increase may reflect
 * effort alone, so there is no status colour (rule `ambiguity`).
 */
export const resultStatuses = [
  'on_track',
  'attention',
  'off_track',
  'no_update',
  'effort_only',
  'not_computed',
] as const
export const ResultStatus = z.enum(resultStatuses)
export type ResultStatus = z.infer<typeof ResultStatus>

/**
 * Number of results per status. Counts only results that the reader may read, so that a count never discloses hidden
 * data.
 */
export const StatusCounts = z.record(ResultStatus, z.number().int())
export type StatusCounts = z.infer<typeof StatusCounts>

/** The reason for the status: the message code and the required values. */
export const statusReasonCodes = [
  'NO_TARGET',
  'AMBIGUOUS',
  'PLAN_NOT_BEGUN',
  'WITHHELD',
  'PERIODS_DIFFER',
  'NO_DIRECTION',
  'BASELINE_DIFFERS',
  'FIGURES_MISSING',
  'NO_FIGURE_YET',
  'UPDATE_OVERDUE',
  'TOO_FEW',
  'AS_EXPECTED',
  'BEHIND',
  'NO_BETTER_THAN_BASELINE',
  'TARGET_MISSED',
  'TREND_REACHES_TARGET',
  'TREND_MISSES_TARGET',
  'OUTSIDE_RANGE',
  'FAR_OUTSIDE_RANGE',
] as const
export const ReasonCode = z.enum(statusReasonCodes)
export type StatusReasonCode = (typeof statusReasonCodes)[number]

/** The latest value of an indicator. */
export const LatestValue = z.strictObject({ ...Period.shape, value: Amount, provisional: z.boolean() })

/** The statuses that a person may set instead of the rule. */
export const OverriddenStatus = z.enum(['on_track', 'attention', 'off_track'])

/** A status set by a person, valid until a day. */
export const StatusStatement = z.strictObject({
  status: OverriddenStatus,
  reason: LocalizedText,
  /** The first day on which the rule applies again. */
  validUntil: LegalDate,
})
export type StatusStatement = z.infer<typeof StatusStatement>

/** The causes of a deviation, and the consequences. */
export const varianceCauses = ['effort', 'context', 'definition', 'data', 'delay', 'displacement'] as const
export const varianceConsequences = ['none', 'adjust', 'stop', 'ask_decision'] as const
export const VarianceStatement = z.strictObject({
  cause: z.enum(varianceCauses),
  text: LocalizedText,
  consequence: z.enum(varianceConsequences),
})
export type VarianceStatement = z.infer<typeof VarianceStatement>
