import { listLawsInUse } from '#features/planning/plans/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { boundRules } from '../bound-rules.ts'
import type { CheckCounts } from '../entities.ts'
import { resolveFilter } from '../model.ts'
import { overviewContract } from './contract.ts'
import { countPlans } from './queries.ts'

const slice = implementSlice(overviewContract)

export const overviewRoutes = slice.router({
  getOverview: slice.getOverview.handler(async ({ input, context }) => {
    const { tx, today, actor } = context
    const plans = await countPlans(tx, resolveFilter(input, actor), today)
    const names = new Map(boundRules(await listLawsInUse(tx)).map((boundRule) => [boundRule.rule, boundRule.names]))
    const counts: CheckCounts = { error: 0, warning: 0, hint: 0, notComputed: 0, blocking: 0 }
    for (const plan of plans)
      for (const key of Object.keys(counts) as (keyof CheckCounts)[]) counts[key] += plan.counts[key]
    return {
      counts,
      plans: plans.map((plan) => ({
        ...plan,
        rules: plan.rules.map((group) => ({ ...group, names: names.get(group.rule) ?? {} })),
      })),
    }
  }),
})
