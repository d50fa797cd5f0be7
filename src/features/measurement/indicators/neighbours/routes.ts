import { implementSlice } from '#platform/procedure.ts'
import { neighboursContract } from './contract.ts'
import { findNeighbours } from './read.ts'

const os = implementSlice(neighboursContract)

export const neighbourRoutes = os.router({
  listNeighbours: os.listNeighbours.handler(async ({ input, context, errors }) => {
    const neighbours = await findNeighbours(context, input)
    if (!neighbours) throw errors.NOT_FOUND()
    return {
      direction: neighbours.direction ?? null,
      neighbours: neighbours.neighbours.map((neighbour) => ({ ...neighbour, direction: neighbour.direction ?? null })),
    }
  }),
})
