import { readablePlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { resultActsContract } from './contract.ts'
import { toResultActs } from './model.ts'
import { getResultStatements } from './queries.ts'

const os = implementSlice(resultActsContract)

export const resultActRoutes = os.router({
  listResultStatements: os.listResultStatements.handler(async ({ input: { planId }, context, errors }) => {
    valueOrThrow(await readablePlan(context, planId), errors)
    return toResultActs(await getResultStatements(context.tx, planId))
  }),
})
