import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { IndicatorCode, Parts } from '../entities.ts'
import { notFound } from '../errors.ts'
import { Figure } from '../figures/contract.ts'

/** Where a series goes: its latest whole figure beside the mean of those just before it. */
export const directions = ['up', 'down', 'level'] as const
export const Direction = z.enum(directions)
export type Direction = z.infer<typeof Direction>

export const Neighbour = z.strictObject({
  areaId: Id,
  names: Names,
  /** It lies in another country. */
  abroad: z.boolean(),
  /** In the order of time; none: nothing was told of it that this reader may read. What lies abroad has some. */
  figures: z.array(Figure),
  /** Null: too little is known to say. */
  direction: Direction.nullable(),
})
export type Neighbour = z.infer<typeof Neighbour>

export const Neighbours = z.strictObject({
  /** Of the area itself. */
  direction: Direction.nullable(),
  /** By name, those abroad last; none where no boundaries are known. */
  neighbours: z.array(Neighbour),
})
export type Neighbours = z.infer<typeof Neighbours>

export const neighboursContract = {
  listNeighbours: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/indicators/{indicator}/neighbours',
      summary: 'The same indicator in the areas that border on an area, also abroad: shown, not judged',
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
