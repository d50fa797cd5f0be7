import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { IndicatorCode, Parts, Period } from '../entities.ts'
import { notFound } from '../errors.ts'
import { FigureIssue, maxReportedFigures, ReportedFigure } from '../observations/contract.ts'

const tags = ['Figures']

export const anomalyCodes = [
  /** Negative, for a count or a share. */
  'BELOW_ZERO',
  /** More than the maximum of the unit: a share over 100 %. */
  'OVER_THE_WHOLE',
  /** A count with a fraction. */
  'NOT_WHOLE',
  /** Far from the values of the same area in other years. */
  'FAR_FROM_OWN',
  /** The figure reported for the area differs from the sum of the areas below; both are stored. */
  'NOT_THE_SUM_BELOW',
  /** The parts of a breakdown do not sum to the whole. */
  'PARTS_NOT_THE_WHOLE',
] as const

/** An unusual figure. It never blocks, because an unusual figure may be correct. */
export const Anomaly = z.strictObject({
  code: z.enum(anomalyCodes),
  indicator: IndicatorCode,
  areaId: Id,
  parts: Parts,
  ...Period.shape,
  value: Amount,
  /** The sum of the parts, or the maximum of the unit. */
  comparisonValue: Amount.nullable(),
  /** Only for `FAR_FROM_OWN`: the median of the other years, and the limits of the usual range. */
  usualRange: z.strictObject({ middle: Amount, low: Amount, high: Amount, years: z.number().int() }).nullable(),
  /** Only for a breakdown: the dimension. */
  dimension: z.string().nullable(),
})
export type Anomaly = z.infer<typeof Anomaly>

/** Maximum number of figures examined in a request, including those of other years. */
export const maxExaminedFigures = 60_000
/** Maximum number of anomalies returned. More are counted. */
export const maxAnomalies = 300

const AnomalyReport = z.strictObject({
  anomalies: z.array(Anomaly),
  omittedCount: z.number().int(),
  /** False = too many figures to examine in a single request. */
  isExamined: z.boolean(),
})
export type AnomalyReport = z.infer<typeof AnomalyReport>

export const anomalyContract = {
  listAnomalies: procedure
    .meta({ permission: 'indicator.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/figures/anomalies',
      summary: 'List anomalies in figures',
      description: 'Impossible values, outliers and sums that differ.',
      tags,
    })
    .input(
      z.strictObject({
        indicator: IndicatorCode,
        /** Periods that begin from..to (the day after the last). */
        from: LegalDate,
        to: LegalDate,
        /** For these areas, or for all areas for which this organisation reported figures in the period. */
        areaIds: z.array(Id).min(1).max(700).optional(),
        organisationId: Id.optional(),
      }),
    )
    .output(AnomalyReport)
    .errors(notFound),

  previewFigures: procedure
    .meta({ permission: 'figure.write', isInternal: true })
    .route({
      method: 'POST',
      path: '/figures/preview',
      summary: 'Preview figures',
      description:
        'Returns the anomalies before the figures are recorded, and the figures that conflict with an approval.',
      tags,
    })
    .input(z.strictObject({ figures: z.array(ReportedFigure).min(1).max(maxReportedFigures) }))
    .output(
      z.strictObject({
        locked: z.array(FigureIssue),
        anomalies: z.array(z.strictObject({ line: z.number().int(), anomaly: Anomaly })),
        isExamined: z.boolean(),
      }),
    ),
}
