import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { IndicatorCode, Parts } from '../entities.ts'
import { notFound } from '../errors.ts'
import { Figure } from '../figures/contract.ts'

/** The trend of a series: the latest complete figure compared with the mean of the figures just before it. */
export const directions = ['up', 'down', 'level'] as const
export const Direction = z.enum(directions)
export type Direction = z.infer<typeof Direction>

export const Neighbour = z.strictObject({
  areaId: Id,
  names: Names,
  /** Whether the area lies in another country. */
  abroad: z.boolean(),
  /** In order of time; empty when the reader may read no figures. Areas abroad have figures. */
  figures: z.array(Figure),
  /** Null: too few figures to compute a trend. */
  direction: Direction.nullable(),
})
export type Neighbour = z.infer<typeof Neighbour>

export const Neighbours = z.strictObject({
  /** The trend of the area itself. */
  direction: Direction.nullable(),
  /** Ordered by name, areas abroad last; empty when no boundaries are known. */
  neighbours: z.array(Neighbour),
})
export type Neighbours = z.infer<typeof Neighbours>

export const neighboursContract = {
  listNeighbours: procedure
    .meta({ permission: 'indicator.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/indicators/{indicator}/neighbours',
      summary: 'Compare an indicator with neighbouring areas',
      description: 'Also areas abroad.',
      tags: ['Figures'],
    })
    .input(
      z.strictObject({
        indicator: IndicatorCode,
        areaId: Id,
        per: z.enum(['month', 'quarter', 'year']).optional(),
        parts: Parts.default({}),
      }),
    )
    .output(Neighbours)
    .errors(notFound),
}
