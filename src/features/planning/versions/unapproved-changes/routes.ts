import { readablePlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { bindingContract } from './contract.ts'
import { loadUnapprovedChanges } from './read.ts'

const os = implementSlice(bindingContract)

export const bindingRoutes = os.router({
  listUnapprovedChanges: os.listUnapprovedChanges.handler(async ({ input, context, errors }) =>
    loadUnapprovedChanges(context, valueOrThrow(await readablePlan(context, input.planId), errors)),
  ),
})
