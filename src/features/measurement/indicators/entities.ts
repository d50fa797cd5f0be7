import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'

/** A place in the chain from effort to effect; `context` is measured to read the others by. */
export const indicatorKinds = ['input', 'activity', 'output', 'outcome', 'impact', 'context'] as const
export const IndicatorKind = z.enum(indicatorKinds)
export type IndicatorKind = z.infer<typeof IndicatorKind>

/** Which way is better. `ambiguous`: more says as much of effort as of the thing itself, so it never colours (R21). */
export const polarities = ['up', 'down', 'range', 'ambiguous'] as const
export const Polarity = z.enum(polarities)
export type Polarity = z.infer<typeof Polarity>

/** What figures of several areas come to. `none`: they are never added up; a reader sees how they are spread (R20). */
export const additivitiesOverArea = ['sum', 'weighted_mean', 'none'] as const
export const AddsOverArea = z.enum(additivitiesOverArea)
export type AddsOverArea = z.infer<typeof AddsOverArea>

/** What figures of several periods come to. `latest`: that of the last one, as of people in service. */
export const additivitiesOverTime = ['sum', 'latest', 'none'] as const
export const AddsOverTime = z.enum(additivitiesOverTime)
export type AddsOverTime = z.infer<typeof AddsOverTime>

/** The length of the periods in which it is counted; `custom`: school and fiscal years, or whatever its source has. */
export const periodTypes = ['month', 'quarter', 'year', 'custom'] as const
export const PeriodType = z.enum(periodTypes)
export type PeriodType = z.infer<typeof PeriodType>

/** Lower case letters, digits and `_`, `-`, `.`: `burglary-dwelling`. Plans, recipes and files know an indicator by it. */
export const IndicatorCode = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,59}$/)

/** In what it is counted, and with how many decimals it is shown. */
export const Unit = z.strictObject({
  code: z.string().min(1).max(30),
  names: Names,
  decimals: z.number().int().min(0).max(6),
})
export type Unit = z.infer<typeof Unit>

/** Worked out from other indicators: a ratio of sums, never a mean of ratios. `population`: inhabitants of the area. */
export const Formula = z.strictObject({
  numerator: IndicatorCode,
  denominator: z.union([IndicatorCode, z.literal('population')]),
  /** 100: a share; 1000: per thousand; 1: as it is. */
  per: z.number().positive().max(1_000_000),
})
export type Formula = z.infer<typeof Formula>

/** A list by which figures are broken down. The whole is their sum only where `adds`: some overlap. */
export const Dimension = z.strictObject({
  code: z.string().regex(/^[a-z0-9_-]{1,40}$/),
  names: Names,
  adds: z.boolean(),
  values: z
    .array(z.strictObject({ code: z.string().regex(/^[A-Za-z0-9._-]{1,60}$/), names: Names }))
    .min(1)
    .max(500),
})
export type Dimension = z.infer<typeof Dimension>

/** What an indicator means: whoever changes it makes a new version. */
export const Definition = z.strictObject({
  names: Names,
  /** What is counted and what is not, in one or two sentences. */
  description: Names.nullable(),
  kind: IndicatorKind,
  polarity: Polarity,
  /** Of `range`: between which values it is good. */
  best: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  unit: Unit,
  formula: Formula.nullable(),
  addsOverArea: AddsOverArea,
  addsOverTime: AddsOverTime,
  periodType: PeriodType,
  /** The kind of area whose figures add up to those above it: `municipality`, `police_zone`. */
  level: z.string().min(1).max(60),
  dimensions: z.array(Dimension).max(6),
  /** Who delivers the figures, and how. */
  sourceNames: Names.nullable(),
  /** How often, ISO 8601 (`P1Y`). */
  rhythm: z
    .string()
    .regex(/^P(\d+[YMWD])+$/)
    .nullable(),
  /** Days from the end of a period until its figure is there. */
  dataLagDays: z.number().int().min(0).max(3650).nullable(),
  /** How it is known to mislead. */
  knownBias: Names.nullable(),
  /** What people say of it, not what was counted. */
  perception: z.boolean(),
  /** Of the effort without which it cannot be read: seizures beside inspections. */
  readBeside: z.array(IndicatorCode).max(10),
  /**
   * Of counts of people or of what befell them: under how many one might be known by them, so that whoever is not inside does not
   * get them. Null: nothing is withheld. Ratios follow the counts of which they are made.
   */
  smallBelow: z.number().int().min(2).max(1000).nullable().default(null),
})
export type Definition = z.infer<typeof Definition>

export const Indicator = z.strictObject({
  id: Id,
  code: IndicatorCode,
  ownerId: Id,
  definition: Definition,
  version: z.number().int(),
  /** Grows with every change; a change names the one it was made on. */
  revision: z.number().int(),
  source: z.enum(['pack', 'edited']),
  marking: Marking,
})
export type Indicator = z.infer<typeof Indicator>

/** From the first day to the first day after it. */
export const Period = z.strictObject({ startsOn: LegalDate, endsOn: LegalDate })
export type Period = z.infer<typeof Period>

/** One value of each dimension by which a figure is broken down, by code; nothing: the whole. */
export const Parts = z.record(z.string().max(40), z.string().max(60))
export type Parts = z.infer<typeof Parts>

export const observationStates = ['provisional', 'final', 'revised'] as const
export const ObservationState = z.enum(observationStates)
export type ObservationState = z.infer<typeof ObservationState>

/** Why a figure is not available. */
export const missingReasons = ['not_measured', 'not_delivered', 'not_applicable', 'withheld', 'unknown'] as const
export const MissingReason = z.enum(missingReasons)
export type MissingReason = z.infer<typeof MissingReason>

/** Why a figure is not shown: nobody has it, or it is withheld from this reader because it is small or would give a small one away. */
export const FigureMissing = z.enum([...missingReasons, 'small_numbers'])
export type FigureMissing = z.infer<typeof FigureMissing>

export const ways = ['entry', 'import', 'api', 'correction', 'pack'] as const
/** How figures came in. */
export const Way = z.enum(ways)
export type Way = z.infer<typeof Way>
