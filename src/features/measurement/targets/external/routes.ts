import { implementSlice } from '#platform/procedure.ts'
import { expectationsContract, maxExpectations } from './contract.ts'
import { readExpectations } from './queries.ts'

const os = implementSlice(expectationsContract)

export const expectationRoutes = os.router({
  listExpectations: os.listExpectations.handler(async ({ input, context: { work } }) => {
    const found = await readExpectations(work.tx, { ...input, most: maxExpectations })
    return { rows: found.slice(0, maxExpectations), more: found.length > maxExpectations }
  }),
})
