import { implementSlice } from '#platform/procedure.ts'
import { expectationsContract, maxExpectations } from './contract.ts'
import { listExpectations } from './queries.ts'

const os = implementSlice(expectationsContract)

export const expectationRoutes = os.router({
  listExpectations: os.listExpectations.handler(async ({ input, context }) => {
    const expectations = await listExpectations(context.tx, { ...input, limit: maxExpectations })
    return { rows: expectations.slice(0, maxExpectations), hasMore: expectations.length > maxExpectations }
  }),
})
