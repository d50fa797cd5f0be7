import { z } from 'zod'
import { Outcome, Phenomenon } from '#features/country/phenomena/contract.ts'
import { WriteAbility } from '#shared/abilities.ts'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { NamedReference } from '#shared/references.ts'
import { IndicatorCode, IndicatorKind, Polarity, Unit } from '../entities.ts'
import { notFound } from '../errors.ts'
import { Figure } from '../figures/contract.ts'
import { Direction } from '../neighbours/contract.ts'

const tags = ['Indicators']

/** An indicator linked to a phenomenon, in an area, with the available figures. */
export const ImageLine = z.strictObject({
  indicator: z.strictObject({
    code: IndicatorCode,
    names: Names,
    kind: IndicatorKind,
    polarity: Polarity,
    unit: Unit,
    /** Whether the indicator measures perception: the subjective image. */
    perception: z.boolean(),
  }),
  /** Null if the indicator is linked to the phenomenon itself; otherwise the equivalent phenomenon in another list. */
  equivalentPhenomenon: z
    .strictObject({ phenomenonId: Id, code: z.string(), names: Names, outcome: Outcome })
    .nullable(),
  /** Yearly figures in chronological order, as far as the reader may read them. */
  figures: z.array(Figure),
  /** The latest figure of a complete period. */
  latest: Figure.nullable(),
  direction: Direction.nullable(),
  /** Days from which the counting method changed. */
  breaks: z.array(LegalDate),
  /** Years without data between the first and the last figure. */
  gaps: z.array(z.string()),
  /** The median of areas of similar size in the period of the latest figure; null if too few have a figure. */
  peers: z.strictObject({ median: Amount, count: z.number().int() }).nullable(),
})
export type ImageLine = z.infer<typeof ImageLine>

export const Image = z.strictObject({
  area: NamedReference,
  lines: z.array(ImageLine),
})
export type Image = z.infer<typeof Image>

/** A phenomenon to which an indicator is linked. */
export const PhenomenonLink = z.strictObject({
  phenomenon: Phenomenon,
  source: z.enum(['pack', 'edited']),
  /** Whether the link was rejected in this instance. */
  rejected: z.boolean(),
})
export type PhenomenonLink = z.infer<typeof PhenomenonLink>

export const phenomenonPictureContract = {
  getImage: procedure
    .meta({ permission: 'indicator.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/phenomena/{phenomenonId}/image',
      summary: 'Get the picture of a phenomenon in an area',
      description: 'Lines, latest values, comparable areas, breaks and gaps.',
      tags,
    })
    .input(z.strictObject({ phenomenonId: Id, areaId: Id }))
    .output(Image)
    .errors(notFound),

  listIndicatorPhenomena: procedure
    .meta({ permission: 'indicator.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/indicators/{indicator}/phenomena',
      summary: 'List the phenomena of an indicator',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode }))
    .output(z.strictObject({ links: z.array(PhenomenonLink), abilities: WriteAbility }))
    .errors(notFound),

  linkPhenomenon: procedure
    .meta({ permission: 'registry.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/indicators/{indicator}/phenomena',
      summary: 'Link an indicator to a phenomenon',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, phenomenonId: Id }))
    .output(PhenomenonLink)
    .errors(notFound),

  unlinkPhenomenon: procedure
    .meta({ permission: 'registry.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/indicators/{indicator}/phenomena/{phenomenonId}/set-aside',
      summary: 'Remove the link of an indicator to a phenomenon',
      description: 'An upgrade of the pack does not restore it.',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, phenomenonId: Id, reason: Reason }))
    .output(PhenomenonLink)
    .errors(notFound),
}
