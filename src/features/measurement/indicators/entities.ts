import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'

/** A position in the chain from effort to effect. `context` indicators help to interpret the others. */
export const indicatorKinds = ['input', 'activity', 'output', 'outcome', 'impact', 'context'] as const
export const IndicatorKind = z.enum(indicatorKinds)
export type IndicatorKind = z.infer<typeof IndicatorKind>

/**
 * The direction of improvement. `ambiguous`: an increase may reflect effort as much as the phenomenon, so the indicator
 * never gets a status colour (rule `ambiguity`).
 */
export const polarities = ['up', 'down', 'range', 'ambiguous'] as const
export const Polarity = z.enum(polarities)
export type Polarity = z.infer<typeof Polarity>

/**
 * How figures of several areas are combined. `none`: they are never added up, and a reader sees their distribution
 * (rule `additivity`).
 */
export const areaAdditivities = ['sum', 'weighted_mean', 'none'] as const
export const AreaAdditivity = z.enum(areaAdditivities)
export type AreaAdditivity = z.infer<typeof AreaAdditivity>

/**
 * How figures of several periods are combined. `latest`: the figure of the last period, such as for the number of
 * staff.
 */
export const timeAdditivities = ['sum', 'latest', 'none'] as const
export const TimeAdditivity = z.enum(timeAdditivities)
export type TimeAdditivity = z.infer<typeof TimeAdditivity>

/** The length of the counting periods. `custom`: school and fiscal years, or other periods of the source. */
export const periodTypes = ['month', 'quarter', 'year', 'custom'] as const
export const PeriodType = z.enum(periodTypes)
export type PeriodType = z.infer<typeof PeriodType>

/**
 * Lower case letters, digits and `_`, `-`, `.`: `burglary-dwelling`. Plans, import profiles and files identify an
 * indicator by this code.
 */
export const IndicatorCode = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,59}$/)

/** The unit, and the number of decimals shown. */
export const Unit = z.strictObject({
  code: z.string().min(1).max(30),
  names: Names,
  decimals: z.number().int().min(0).max(6),
})
export type Unit = z.infer<typeof Unit>

/**
 * Formula of an indicator computed from others: a ratio of sums, never a mean of ratios. `population`: inhabitants of
 * the area.
 */
export const Formula = z.strictObject({
  numerator: IndicatorCode,
  denominator: z.union([IndicatorCode, z.literal('population')]),
  /** 100 = percentage; 1000 = per thousand; 1 = unscaled. */
  per: z.number().positive().max(1_000_000),
})
export type Formula = z.infer<typeof Formula>

/** A breakdown of figures. The parts sum to the whole only if `isAdditive`, because some breakdowns overlap. */
export const Dimension = z.strictObject({
  code: z.string().regex(/^[a-z0-9_-]{1,40}$/),
  names: Names,
  isAdditive: z.boolean(),
  values: z
    .array(z.strictObject({ code: z.string().regex(/^[A-Za-z0-9._-]{1,60}$/), names: Names }))
    .min(1)
    .max(500),
})
export type Dimension = z.infer<typeof Dimension>

/** The definition of an indicator. Every change creates a version. */
export const Definition = z.strictObject({
  names: Names,
  /** What is counted and what is not, in a sentence or two. */
  description: Names.nullable(),
  kind: IndicatorKind,
  polarity: Polarity,
  /** Only for `range`: the limits between which a value is good. */
  best: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  unit: Unit,
  formula: Formula.nullable(),
  addsOverArea: AreaAdditivity,
  addsOverTime: TimeAdditivity,
  periodType: PeriodType,
  /** The kind of area whose figures are added up for the areas above: `municipality`. */
  level: z.string().min(1).max(60),
  dimensions: z.array(Dimension).max(6),
  /** The source of the figures and the collection method. */
  sourceNames: Names.nullable(),
  /** The interval between figures, ISO 8601 (`P1Y`). */
  rhythm: z
    .string()
    .regex(/^P(\d+[YMWD])+$/)
    .nullable(),
  /** Days from the end of a period until the figure is available. */
  dataLagDays: z.number().int().min(0).max(3650).nullable(),
  /** Known ways in which the indicator can mislead. */
  knownBias: Names.nullable(),
  /** Whether it measures what people report in surveys instead of counts. */
  perception: z.boolean(),
  /** Effort indicators that are needed for interpretation, such as inspections for seizures. */
  effortIndicators: z.array(IndicatorCode).max(10),
  /**
   * Threshold for counts of people or of events that affect them. Smaller counts might identify a person and are
   * suppressed for readers who are not internal. Null = no suppression. Ratios follow their underlying counts.
   */
  suppressionThreshold: z.number().int().min(2).max(1000).nullable().default(null),
})
export type Definition = z.infer<typeof Definition>

export const Indicator = z.strictObject({
  id: Id,
  code: IndicatorCode,
  ownerId: Id,
  definition: Definition,
  version: z.number().int(),
  /** Increases with every change. A change states the revision that it is based on. */
  revision: z.number().int(),
  source: z.enum(['pack', 'edited']),
  marking: Marking,
})
export type Indicator = z.infer<typeof Indicator>

/** From the first day up to, but not including, the last. */
export const Period = z.strictObject({ startsOn: LegalDate, endsOn: LegalDate })
export type Period = z.infer<typeof Period>

/** A value of each dimension of the breakdown, by code; empty = the whole. */
export const Parts = z.record(z.string().max(40), z.string().max(60))
export type Parts = z.infer<typeof Parts>

export const observationStates = ['provisional', 'final', 'revised'] as const
export const ObservationState = z.enum(observationStates)
export type ObservationState = z.infer<typeof ObservationState>

/** The reason why a figure is not available. */
export const missingReasons = ['not_measured', 'not_delivered', 'not_applicable', 'withheld', 'unknown'] as const
export const MissingReason = z.enum(missingReasons)
export type MissingReason = z.infer<typeof MissingReason>

/**
 * The reason why a figure is not shown: it does not exist, it is suppressed for this reader because it is small or would
 * reveal a small figure, or it is a rate that is not computed because figures of areas are missing.
 */
export const FigureMissing = z.enum([...missingReasons, 'small_numbers', 'incomplete'])
export type FigureMissing = z.infer<typeof FigureMissing>

export const observationChannels = ['entry', 'import', 'api', 'correction', 'pack'] as const
/** The channel through which figures were imported. */
export const ObservationChannel = z.enum(observationChannels)
export type ObservationChannel = z.infer<typeof ObservationChannel>
