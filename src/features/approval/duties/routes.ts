import { findPlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { completeDuty } from './complete.ts'
import { dutiesContract } from './contract.ts'
import { loadDuties } from './read.ts'

const os = implementSlice(dutiesContract)

export const dutyRoutes = os.router({
  listDuties: os.listDuties.handler(async ({ input, context, errors }) => {
    if (!(await findPlan(context.tx, input.planId))) throw errors.NOT_FOUND()
    return { duties: await loadDuties(context, input.planId) }
  }),

  completeDuty: os.completeDuty.handler(async ({ input, context, errors }) =>
    valueOrThrow(await completeDuty(context, input), errors),
  ),
})
