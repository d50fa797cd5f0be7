import { readablePlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { readableVersion } from '../readable-version.ts'
import { legalDiffContract } from './contract.ts'
import { getLegalDiff } from './read.ts'

const os = implementSlice(legalDiffContract)

export const legalDiffRoutes = os.router({
  getLegalDiff: os.getLegalDiff.handler(async ({ input, context, errors }) => {
    const from = valueOrThrow(await readableVersion(context, input.fromId), errors)
    const plan = valueOrThrow(await readablePlan(context, from.planId), errors)
    const to = input.toId === 'now' ? null : valueOrThrow(await readableVersion(context, input.toId), errors)
    if (to && to.planId !== plan.id) throw errors.VERSION_OF_OTHER_PLAN()
    return getLegalDiff(context, plan, from, to, { language: input.language })
  }),
})
