import { readablePlan } from '#features/planning/plans/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { resultActsContract } from './contract.ts'
import { toResultActs } from './model.ts'
import { readSayings } from './queries.ts'

const os = implementSlice(resultActsContract)

export const resultActRoutes = os.router({
  listResultActs: os.listResultActs.handler(async ({ input: { planId }, context: { work }, errors }) => {
    await readablePlan(work, planId, errors)
    return toResultActs(await readSayings(work.tx, planId))
  }),
})
