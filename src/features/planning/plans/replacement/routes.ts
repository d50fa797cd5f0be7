import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { readablePlan } from '../guard.ts'
import { replacementContract } from './contract.ts'
import { findReplacement } from './queries.ts'

const os = implementSlice(replacementContract)

export const replacementRoutes = {
  getReplacement: os.getReplacement.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const replacement = await findReplacement(context.tx, plan.id)
    return {
      planId: plan.id,
      replacedBy: replacement ? { planId: replacement.planId, title: replacement.title } : null,
    }
  }),
}
