import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { IndicatorCode, Parts, Period } from '../entities.ts'
import { notFound } from '../errors.ts'
import { FigureFault, mostSaid, SaidFigure } from '../observations/contract.ts'

const tags = ['Figures']

export const findingCodes = [
  /** Of what can only be counted or shared. */
  'BELOW_ZERO',
  /** More than its unit can be: a share over 100 %. */
  'OVER_THE_WHOLE',
  /** Things are counted whole. */
  'NOT_WHOLE',
  /** Far from what the same place had in other years. */
  'FAR_FROM_OWN',
  /** What was told of the area is not what its parts below come to; both are kept. */
  'NOT_THE_SUM_BELOW',
  /** The parts of a breakdown that should come to the whole do not. */
  'PARTS_NOT_THE_WHOLE',
] as const

/** What strikes in a figure. It never stands in the way: figures that strike may be right. */
export const FigureFinding = z.strictObject({
  code: z.enum(findingCodes),
  indicator: IndicatorCode,
  areaId: Id,
  parts: Parts,
  ...Period.shape,
  value: Amount,
  /** What the parts come to, or the most that the unit can be. */
  beside: Amount.nullable(),
  /** Of `FAR_FROM_OWN`: the middle of the other years, and between which values it would not strike. */
  usual: z.strictObject({ middle: Amount, low: Amount, high: Amount, years: z.number().int() }).nullable(),
  /** Of a breakdown: which. */
  dimension: z.string().nullable(),
})
export type FigureFinding = z.infer<typeof FigureFinding>

/** At most so many figures, with those of other years, are looked at in one answer. */
export const mostExamined = 60_000
/** So many findings are told; more are counted. */
export const mostFindings = 300

const Findings = z.strictObject({
  findings: z.array(FigureFinding),
  more: z.number().int(),
  /** False: too many figures to look at at once. */
  examined: z.boolean(),
})
export type Findings = z.infer<typeof Findings>

export const findingsContract = {
  listFindings: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/figures/findings',
      summary:
        'What strikes in figures that stand: impossible values, far from other years, sums that differ; as far as the reader may read',
      tags,
    })
    .input(
      z.strictObject({
        indicator: IndicatorCode,
        /** Periods that begin from..to (the day after the last). */
        from: LegalDate,
        to: LegalDate,
        /** Of these areas, or of all of which this body told something then. */
        areaIds: z.array(Id).min(1).max(700).optional(),
        bodyId: Id.optional(),
      }),
    )
    .output(Findings)
    .errors(notFound),

  previewFigures: procedure
    .meta({ permission: 'figure.write' })
    .route({
      method: 'POST',
      path: '/figures/preview',
      summary:
        'What would strike in figures before they are recorded, and which may not be: those that are approved otherwise',
      tags,
    })
    .input(z.strictObject({ figures: z.array(SaidFigure).min(1).max(mostSaid) }))
    .output(
      z.strictObject({
        locked: z.array(FigureFault),
        findings: z.array(z.strictObject({ line: z.number().int(), finding: FigureFinding })),
        examined: z.boolean(),
      }),
    ),
}
