import { implementSlice } from '#platform/procedure.ts'
import { expectationsContract, mostExpectations } from './contract.ts'
import { readExpectations } from './queries.ts'

const os = implementSlice(expectationsContract)

export const expectationRoutes = os.router({
  listExpectations: os.listExpectations.handler(async ({ input, context: { work } }) => {
    const found = await readExpectations(work.tx, { ...input, most: mostExpectations })
    return { rows: found.slice(0, mostExpectations), more: found.length > mostExpectations }
  }),
})
