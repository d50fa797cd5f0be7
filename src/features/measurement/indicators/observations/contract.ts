import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { procedure } from '#shared/procedure.ts'
import { ApprovalNamed } from '../approval-status/entities.ts'
import { IndicatorCode, MissingReason, ObservationChannel, ObservationState, Parts } from '../entities.ts'
import { notFound } from '../errors.ts'

const tags = ['Figures']

/** A single figure as submitted. */
export const ReportedFigure = z.strictObject({
  indicator: IndicatorCode,
  areaId: Id,
  parts: Parts.default({}),
  startsOn: LegalDate,
  /** The first day after the period; absent: computed from the indicator's period length. */
  endsOn: LegalDate.optional(),
  value: Amount.nullable(),
  missing: MissingReason.nullable().default(null),
  state: z.enum(['provisional', 'final']).default('final'),
  /** The figure covers the period only up to this day. */
  partialTo: LegalDate.nullable().default(null),
  /** For a survey: the number of answers and the limits of the 95 % confidence interval. */
  n: z.number().int().min(0).max(2_000_000_000).nullable().default(null),
  low: Amount.nullable().default(null),
  high: Amount.nullable().default(null),
  note: z.string().trim().max(500).nullable().default(null),
})
export type ReportedFigure = z.infer<typeof ReportedFigure>

/** The source of figures. */
export const Origin = z.strictObject({
  source: z.string().trim().max(300).nullable().default(null),
  extractedOn: LegalDate.nullable().default(null),
  /** The last day that the source had counted. */
  closedOn: LegalDate.nullable().default(null),
  note: z.string().trim().max(1000).nullable().default(null),
})
export type Origin = z.infer<typeof Origin>

/** Issues of a figure, by position in the input. */
export const figureIssueCodes = [
  'INDICATOR_UNKNOWN',
  'AREA_UNKNOWN',
  'PART_UNKNOWN',
  'PERIOD_INVALID',
  'VALUE_OR_REASON',
  'INTERVAL_INVALID',
  'VALUE_TOO_LARGE',
  'NEGATIVE',
  'DUPLICATE_VALUE',
  'COMPUTED',
  'OUTSIDE_YOUR_AREA',
  'FOREIGN_AREA_UNDECLARED',
  'REPORTED_BY_OTHER',
  'APPROVED',
  'REPORTED_CONCURRENTLY',
  'SENSITIVE_TEXT',
] as const
export const FigureIssue = z.strictObject({
  line: z.number().int(),
  code: z.enum(figureIssueCodes),
  value: z.string(),
  /** For `APPROVED`: the approver of the figure in force, where the reader may know it. */
  approval: ApprovalNamed.optional(),
  /** For `REPORTED_CONCURRENTLY`: the organisation that reported the figure at the same time, where the reader may know it. */
  concurrentReport: z.strictObject({ names: Names, reportedAt: z.iso.datetime() }).optional(),
})
export type FigureIssue = z.infer<typeof FigureIssue>

export const Recorded = z.strictObject({
  batchId: Id,
  added: z.number().int(),
  revised: z.number().int(),
  unchanged: z.number().int(),
})
export type Recorded = z.infer<typeof Recorded>

/** A figure in force or superseded, with the source. */
export const Observation = z.strictObject({
  areaId: Id,
  parts: Parts,
  startsOn: LegalDate,
  endsOn: LegalDate,
  value: Amount.nullable(),
  missing: MissingReason.nullable(),
  state: ObservationState,
  definitionVersion: z.number().int(),
  partialTo: LegalDate.nullable(),
  n: z.number().int().nullable(),
  low: Amount.nullable(),
  high: Amount.nullable(),
  note: z.string().nullable(),
  marking: Marking,
  batch: z.strictObject({
    id: Id,
    channel: ObservationChannel,
    owner: Names,
    recordedAt: z.iso.datetime(),
    recordedBy: z.string().nullable(),
    fileName: z.string().nullable(),
    ...Origin.shape,
  }),
  supersededAt: z.iso.datetime().nullable(),
})
export type Observation = z.infer<typeof Observation>

export const maxReportedFigures = 5_000

export const figureErrors = {
  FIGURES_REJECTED: { status: 422, data: z.object({ issues: z.array(FigureIssue), omittedCount: z.number().int() }) },
} as const

export const observationsContract = {
  recordFigures: procedure
    .meta({ permission: 'figure.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figures',
      summary: 'Record figures',
      description: 'Records all figures or none. A different earlier value is superseded, never overwritten.',
      tags,
    })
    .input(
      z.strictObject({
        ownerId: Id,
        /** The marking of the figures; absent: TLP:GREEN, the most open marking of recorded figures. */
        marking: Marking.default('TLP:GREEN'),
        origin: Origin.default({ source: null, extractedOn: null, closedOn: null, note: null }),
        figures: z.array(ReportedFigure).min(1).max(maxReportedFigures),
      }),
    )
    .output(Recorded)
    .errors(figureErrors),

  listObservations: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/indicators/{indicator}/observations',
      summary: 'List recorded figures',
      description: 'Returns figures of an area with their earlier values, or as known on a date.',
      tags,
    })
    .input(
      z.strictObject({
        indicator: IndicatorCode,
        areaId: Id,
        /** Only figures of periods that begin in from..to. */
        from: LegalDate.optional(),
        to: LegalDate.optional(),
        /** Figures as known at the end of this day; absent: current figures and superseded figures. */
        knownOn: LegalDate.optional(),
      }),
    )
    .output(z.array(Observation))
    .errors(notFound),
}
