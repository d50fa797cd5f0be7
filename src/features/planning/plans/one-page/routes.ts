import { implementSlice } from '#platform/procedure.ts'
import { readablePlan } from '../guard.ts'
import { readFunctionNames } from '../outline/queries/links-and-needs.ts'
import { readElements } from '../outline/queries/read-elements.ts'
import { onePageContract } from './contract.ts'
import { buildSinglePage, listPageFunctions } from './model.ts'
import { readIssuers } from './queries.ts'

const os = implementSlice(onePageContract)

export const onePageRoutes = os.router({
  getOnePage: os.getOnePage.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.planId, errors)
    const page = buildSinglePage(await readElements(work.tx, plan.id))
    return {
      ...page,
      issuers: await readIssuers(work.tx, plan.issuingBodyIds),
      functions: await readFunctionNames(work.tx, listPageFunctions(page)),
    }
  }),
})
