import { implementSlice } from '#platform/procedure.ts'
import { neighboursContract } from './contract.ts'
import { readNeighbours } from './read.ts'

const os = implementSlice(neighboursContract)

export const neighbourRoutes = os.router({
  listNeighbours: os.listNeighbours.handler(async ({ input, context: { work }, errors }) => {
    const found = await readNeighbours(work, input)
    if (!found) throw errors.NOT_FOUND()
    return {
      direction: found.direction ?? null,
      neighbours: found.neighbours.map((neighbour) => ({ ...neighbour, direction: neighbour.direction ?? null })),
    }
  }),
})
