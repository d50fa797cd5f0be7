import { readablePlan } from '#features/planning/plans/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { bindingContract } from './contract.ts'
import { loadUnapprovedChanges } from './read.ts'

const os = implementSlice(bindingContract)

export const bindingRoutes = os.router({
  listUnapprovedChanges: os.listUnapprovedChanges.handler(async ({ input, context, errors }) =>
    loadUnapprovedChanges(context, await readablePlan(context, input.planId, errors)),
  ),
})
