import { z } from 'zod'
import { Outcome, Phenomenon } from '#features/country/phenomena/contract.ts'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { IndicatorCode, IndicatorKind, Polarity, Unit } from '../entities.ts'
import { notFound } from '../errors.ts'
import { Figure } from '../figures/contract.ts'
import { Direction } from '../neighbours/contract.ts'

const tags = ['Indicators']

/** An indicator that says something of a phenomenon, in one area, with what is known of it. */
export const ImageLine = z.strictObject({
  indicator: z.strictObject({
    code: IndicatorCode,
    names: Names,
    kind: IndicatorKind,
    polarity: Polarity,
    unit: Unit,
    /** What people think and feel: the subjective image. */
    perception: z.boolean(),
  }),
  /** Null: it is linked to the phenomenon itself; else to what it was or is called in another list. */
  through: z.strictObject({ phenomenonId: Id, code: z.string(), names: Names, outcome: Outcome }).nullable(),
  /** Of years, in the order of time, as far as the reader may read. */
  figures: z.array(Figure),
  /** The latest whole one. */
  latest: Figure.nullable(),
  direction: Direction.nullable(),
  /** Days since which it is counted otherwise. */
  breaks: z.array(LegalDate),
  /** Years between the first and the last of which nothing is known. */
  gaps: z.array(z.string()),
  /** The middle of the areas of like size in the period of the latest figure; null: too few of them have one. */
  peers: z.strictObject({ median: Amount, count: z.number().int() }).nullable(),
})
export type ImageLine = z.infer<typeof ImageLine>

export const Image = z.strictObject({
  area: z.strictObject({ id: Id, names: Names }),
  lines: z.array(ImageLine),
})
export type Image = z.infer<typeof Image>

/** A phenomenon that an indicator says something of. */
export const AboutLink = z.strictObject({
  phenomenon: Phenomenon,
  source: z.enum(['pack', 'edited']),
  /** Somebody here does not hold with it. */
  setAside: z.boolean(),
})
export type AboutLink = z.infer<typeof AboutLink>

export const aboutContract = {
  getImage: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/phenomena/{phenomenonId}/image',
      summary: 'What figures say of a phenomenon in an area: lines, latest values, areas of like size, breaks and gaps',
      tags,
    })
    .input(z.strictObject({ phenomenonId: Id, areaId: Id }))
    .output(Image)
    .errors(notFound),

  listPhenomenaOf: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/indicators/{indicator}/phenomena',
      summary: 'The phenomena that an indicator says something of',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode }))
    .output(z.strictObject({ links: z.array(AboutLink), abilities: z.strictObject({ write: z.boolean() }) }))
    .errors(notFound),

  linkPhenomenon: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/indicators/{indicator}/phenomena',
      summary: 'Say that an indicator says something of a phenomenon',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, phenomenonId: Id }))
    .output(AboutLink)
    .errors(notFound),

  unlinkPhenomenon: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/indicators/{indicator}/phenomena/{phenomenonId}/set-aside',
      summary: 'Say that it does not; an upgrade of the pack leaves that as it is',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, phenomenonId: Id, reason: z.string().trim().min(3).max(2000) }))
    .output(AboutLink)
    .errors(notFound),
}
