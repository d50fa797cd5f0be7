import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { ApprovalOfFigure } from '../approvals/entities.ts'
import { FigureMissing, IndicatorCode, Parts, Period } from '../entities.ts'
import { notFound } from '../errors.ts'

const tags = ['Figures']

/**
 * How a figure came about: `told` of the area itself; `added` up from what lies below; `carried` over from areas that went over
 * into this one whole; `worked_out` by a formula; `spread`: it may not be added up, so that only its spread below is known.
 */
export const Making = z.enum(['told', 'added', 'carried', 'worked_out', 'spread'])
export type Making = z.infer<typeof Making>

/** Of what was asked of people: how many answered, and between what it lies with 95 % certainty, as far as it was told. */
export const Survey = z.strictObject({
  n: z.number().int().nullable(),
  low: Amount.nullable(),
  high: Amount.nullable(),
})
export type Survey = z.infer<typeof Survey>

export const Figure = z.strictObject({
  ...Period.shape,
  areaId: Id,
  /** Null: not known; `missing` says why where somebody did. */
  value: Amount.nullable(),
  missing: FigureMissing.nullable(),
  making: Making,
  provisional: z.boolean(),
  /** It covers a part of the period, and is never compared with a whole one. */
  partial: z.boolean(),
  /** Of added ones: how many figures it is made of, and how many areas below told that there is none. */
  known: z.number().int(),
  notKnown: z.number().int(),
  /** Something that it would be made of may not be read by this reader. */
  withheld: z.boolean(),
  /** What was told of the area itself, where that is not what its parts come to. */
  told: Amount.nullable(),
  /** Of `spread`: the least, the middle and the greatest of what lies below. */
  spread: z.strictObject({ least: Amount, median: Amount, most: Amount }).nullable(),
  /** Only where the value is one that was told: answers are not added up, and of a sum nobody told an interval. */
  survey: Survey.nullable(),
  definitionVersion: z.number().int().nullable(),
})
export type Figure = z.infer<typeof Figure>

export const FigureSeries = z.strictObject({
  indicator: IndicatorCode,
  figures: z.array(Figure),
  /** Days on which the meaning changed so that what came before cannot be compared. */
  breaks: z.array(LegalDate),
  /** Areas of which something may not be read by this reader, also where nothing else is there. */
  withheldAreaIds: z.array(Id),
})
export type FigureSeries = z.infer<typeof FigureSeries>

/** At most so many figures in one answer. */
export const mostFigures = 20_000

export const figuresContract = {
  getFigures: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/figures',
      summary:
        'Figures of indicators in areas and periods: told, added up or worked out, as far as the reader may read',
      tags,
    })
    .input(
      z.strictObject({
        indicators: z.array(IndicatorCode).min(1).max(40),
        areaIds: z.array(Id).min(1).max(700),
        /** Periods that begin from..to (the day after the last). */
        from: LegalDate,
        to: LegalDate,
        /** In which periods; absent: those of the indicator. */
        per: z.enum(['month', 'quarter', 'year']).optional(),
        parts: Parts.default({}),
        /** As whoever is not inside gets them, for what leaves the body: small numbers are withheld from the reader too. */
        asOthers: z.stringbool().default(false),
      }),
    )
    .output(z.array(FigureSeries))
    .errors({ ...notFound, TOO_MANY_FIGURES: { status: 422, data: z.object({ most: z.number().int() }) } }),

  explainFigure: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/figures/explained',
      summary: 'Of what a figure is made: its rows with their sources, or its formula',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, areaId: Id, ...Period.shape, parts: Parts.default({}) }))
    .output(
      z.strictObject({
        figure: Figure,
        /** Of a formula. */
        numerator: Figure.nullable(),
        denominator: Figure.nullable(),
        rows: z.array(
          z.strictObject({
            areaId: Id,
            ...Period.shape,
            value: Amount.nullable(),
            missing: FigureMissing.nullable(),
            state: z.string(),
            source: z.string().nullable(),
            recordedAt: z.iso.datetime(),
            recordedBy: z.string().nullable(),
            batchId: Id,
          }),
        ),
        /** There are more rows than are listed. */
        more: z.number().int(),
        /** How much of what stands is approved, and by whom; of a formula: of both that it is made of. */
        approval: ApprovalOfFigure,
      }),
    )
    .errors(notFound),
}
