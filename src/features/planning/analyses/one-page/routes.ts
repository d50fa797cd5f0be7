import { listElements, listFunctionNames, readablePlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { onePageContract } from './contract.ts'
import { buildSinglePage, listPageFunctions } from './model.ts'
import { listIssuers } from './queries.ts'

const os = implementSlice(onePageContract)

export const onePageRoutes = os.router({
  getOnePage: os.getOnePage.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const page = buildSinglePage(await listElements(context.tx, plan.id))
    return {
      ...page,
      issuers: await listIssuers(context.tx, plan.issuingBodyIds),
      functions: await listFunctionNames(context.tx, listPageFunctions(page)),
    }
  }),
})
