import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { FigureMissing, IndicatorCode, Parts, Period } from '../entities.ts'
import { notFound } from '../errors.ts'
import { Figure } from '../figures/contract.ts'

const tags = ['Figures']

/** Of which indicator, where, when and of which part. */
const Place = z.strictObject({ indicator: IndicatorCode, areaId: Id, ...Period.shape, parts: Parts.default({}) })

/** A value as it was told, or why there is none; neither: nothing was told. */
const Said = z.strictObject({ value: Amount.nullable(), missing: FigureMissing.nullable() })

/** A figure on paper: what was asked, what the answer was on that day, and what it is now, for this reader. */
export const FigureOnPaper = z.strictObject({
  /** As it is printed. */
  code: z.string(),
  ...Place.shape,
  parts: Parts,
  /** The day of the paper, and the moment until which figures had come. */
  madeOn: LegalDate,
  knownAt: z.iso.datetime(),
  /** By the definition of that day; null: there was none that the reader may read. */
  onPaper: Figure.nullable(),
  /** The version of the definition of that day, and of now. */
  versionOnPaper: z.number().int(),
  versionNow: z.number().int(),
  now: Figure.nullable(),
  /** Something that it is made of came or was superseded since, or it is defined otherwise. */
  changed: z.boolean(),
  /** What stands now and did not then, beside what stood in its place, the latest first. */
  changes: z.array(
    z.strictObject({
      areaId: Id,
      ...Period.shape,
      before: Said,
      after: Said,
      at: z.iso.datetime(),
      by: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** So many changes more than are listed. */
  more: z.number().int(),
})
export type FigureOnPaper = z.infer<typeof FigureOnPaper>

export const codesContract = {
  openCode: procedure
    .meta({ permission: 'indicator.read', tried: true })
    .route({
      method: 'GET',
      path: '/figures/codes/{code}',
      summary: 'A figure on paper by its short code: what it was on that day, what it is now, and what changed',
      tags,
    })
    .input(z.strictObject({ code: z.string().max(40) }))
    .output(FigureOnPaper)
    .errors(notFound),

  codeFigure: procedure
    // Nothing of it is anybody's act: a code stands for a question.
    .meta({ permission: 'indicator.read', effect: 'touch' })
    .route({
      method: 'POST',
      path: '/figures/codes',
      summary: 'The short code of a figure as it is known now, to print beside it',
      tags,
    })
    .input(Place)
    .output(z.strictObject({ code: z.string(), address: z.string() }))
    .errors(notFound),
}
