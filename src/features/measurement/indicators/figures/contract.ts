import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { FigureApproval } from '../approval-status/entities.ts'
import { FigureMissing, IndicatorCode, Parts, Period } from '../entities.ts'
import { notFound } from '../errors.ts'

const tags = ['Figures']

/**
 * The origin of a figure. `reported`: reported for the area itself. `summed`: summed from the areas below. `carried_over`: taken
 * over from areas that were merged as a whole into this area. `computed`: computed by a formula. `distribution`: cannot be
 * summed, so only the distribution below is known.
 */
export const Making = z.enum(['reported', 'summed', 'carried_over', 'computed', 'distribution'])
export type Making = z.infer<typeof Making>

/** Survey data: number of respondents and the 95 % confidence interval, as far as reported. */
export const Survey = z.strictObject({
  n: z.number().int().nullable(),
  low: Amount.nullable(),
  high: Amount.nullable(),
})
export type Survey = z.infer<typeof Survey>

export const Figure = z.strictObject({
  ...Period.shape,
  areaId: Id,
  /** Null = unknown; `missing` contains the reason if reported. */
  value: Amount.nullable(),
  missing: FigureMissing.nullable(),
  derivation: Making,
  provisional: z.boolean(),
  /** Whether it covers only a part of the period. It is never compared with a complete figure. */
  partial: z.boolean(),
  /**
   * For summed figures: the number of underlying figures, and the number of areas below without a figure. For a rate of
   * incomplete sums: the number of areas that have both figures, and of those that lack one.
   */
  known: z.number().int(),
  unknownCount: z.number().int(),
  /** The number of figures that were not added, because other figures cover the same territory. */
  overlapCount: z.number().int(),
  /** For a rate of incomplete sums: the sums over the areas that have both figures, from which it is computed. */
  covered: z.strictObject({ numerator: Amount, denominator: Amount }).nullable(),
  /** Whether this reader may not read some of the underlying figures. */
  withheld: z.boolean(),
  /** The figure reported for the area itself, if it differs from the sum. */
  reported: Amount.nullable(),
  /** For the derivation `distribution`: the minimum, median and maximum of the areas below. */
  distribution: z.strictObject({ minimum: Amount, median: Amount, maximum: Amount }).nullable(),
  /** Only for a reported value, because survey answers cannot be summed and a sum has no reported interval. */
  survey: Survey.nullable(),
  definitionVersion: z.number().int().nullable(),
})
export type Figure = z.infer<typeof Figure>

export const FigureSeries = z.strictObject({
  indicator: IndicatorCode,
  figures: z.array(Figure),
  /** Days on which the definition changed so that earlier figures are not comparable. */
  breaks: z.array(LegalDate),
  /** Areas for which this reader may not read some figures, including areas without any readable figure. */
  withheldAreaIds: z.array(Id),
})
export type FigureSeries = z.infer<typeof FigureSeries>

/** Maximum number of figures in a response. */
export const maxFigures = 20_000

export const figuresContract = {
  getFigures: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/figures',
      summary: 'List figures',
      description: 'Returns reported, summed or computed figures by indicator, area and period.',
      tags,
    })
    .input(
      z.strictObject({
        indicators: z.array(IndicatorCode).min(1).max(40),
        areaIds: z.array(Id).min(1).max(700),
        /** Periods that begin from..to (the day after the last). */
        from: LegalDate,
        to: LegalDate,
        /** The length of the periods; absent = the indicator's own. */
        per: z.enum(['month', 'quarter', 'year']).optional(),
        parts: Parts.default({}),
        /**
         * Figures as external readers see them, for use outside the organisation: small numbers are suppressed for the
         * reader too.
         */
        externalView: z.stringbool().default(false),
      }),
    )
    .output(z.array(FigureSeries))
    .errors({ ...notFound, TOO_MANY_FIGURES: { status: 422, data: z.object({ maxCount: z.number().int() }) } }),

  explainFigure: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/figures/explained',
      summary: 'Explain a figure',
      description: 'Returns its rows with their sources, or its formula.',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, areaId: Id, ...Period.shape, parts: Parts.default({}) }))
    .output(
      z.strictObject({
        figure: Figure,
        /** Only for a formula. */
        numerator: Figure.nullable(),
        denominator: Figure.nullable(),
        rows: z.array(
          z.strictObject({
            areaId: Id,
            ...Period.shape,
            value: Amount.nullable(),
            missing: FigureMissing.nullable(),
            state: z.string(),
            /** Whether it covers only a part of the period. */
            partial: z.boolean(),
            /** Whether it is not added, because other figures cover the same territory. */
            overlaps: z.boolean(),
            source: z.string().nullable(),
            recordedAt: z.iso.datetime(),
            recordedBy: z.string().nullable(),
            batchId: Id,
          }),
        ),
        /** Number of further rows that are not listed. */
        omittedCount: z.number().int(),
        /** The approved share of the current figures, with the approvers; for a formula, of both underlying figures. */
        approval: FigureApproval,
      }),
    )
    .errors(notFound),
}
