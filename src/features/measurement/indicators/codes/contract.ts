import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { FigureMissing, IndicatorCode, Parts, Period } from '../entities.ts'
import { notFound } from '../errors.ts'
import { Figure } from '../figures/contract.ts'

const tags = ['Figures']

/** The indicator, area, period and parts of a figure. */
const Place = z.strictObject({ indicator: IndicatorCode, areaId: Id, ...Period.shape, parts: Parts.default({}) })

/** A value as reported, or the reason why there is none. If both are absent, no figure was reported. */
const FigureValue = z.strictObject({ value: Amount.nullable(), missing: FigureMissing.nullable() })

/** A figure in a document: the question, the value on that day, and the current value for this reader. */
export const PrintedFigure = z.strictObject({
  /** The code as printed. */
  code: z.string(),
  ...Place.shape,
  parts: Parts,
  /** The day of the document, and the time up to which figures were included. */
  createdOn: LegalDate,
  knownAt: z.iso.datetime(),
  /** By the definition of that day; null = the reader may read no value. */
  onPaper: Figure.nullable(),
  /** The version of the definition on that day, and the current version. */
  printedVersion: z.number().int(),
  currentVersion: z.number().int(),
  currentFigure: Figure.nullable(),
  /** Whether an underlying figure was added or superseded since, or the definition changed. */
  changed: z.boolean(),
  /** Figures added since, next to the figures that they replaced, the latest first. */
  changes: z.array(
    z.strictObject({
      areaId: Id,
      ...Period.shape,
      before: FigureValue,
      after: FigureValue,
      recordedAt: z.iso.datetime(),
      recordedBy: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** Number of further changes that are not listed. */
  omittedCount: z.number().int(),
})
export type PrintedFigure = z.infer<typeof PrintedFigure>

export const codesContract = {
  getFigureByCode: procedure
    .meta({ permission: 'indicator.read', limitsAttempts: true })
    .route({
      method: 'GET',
      path: '/figures/codes/{code}',
      summary: 'Look up a figure by its short code',
      description: 'Returns its value on that date, its present value, and the changes.',
      tags,
    })
    .input(z.strictObject({ code: z.string().max(40) }))
    .output(PrintedFigure)
    .errors(notFound),

  createFigureCode: procedure
    // Creating a code is not recorded as an act of the user, because a code only identifies a query.
    .meta({ permission: 'indicator.read', effect: 'touch' })
    .route({
      method: 'POST',
      path: '/figures/codes',
      summary: 'Create the short code of a figure',
      description: 'The code is printed next to the figure.',
      tags,
    })
    .input(Place)
    .output(z.strictObject({ code: z.string(), address: z.string() }))
    .errors(notFound),
}
