import { readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import type { Version } from '../contract.ts'
import { loadVersions } from '../queries/versions.ts'
import { legalDiffContract } from './contract.ts'
import { getLegalDiff } from './read.ts'

const os = implementSlice(legalDiffContract)

async function readableVersion(
  context: TransactionContext,
  id: Id,
  errors: { NOT_FOUND: () => Error },
): Promise<Version> {
  const [version] = await loadVersions(context.tx, { id })
  if (!version) throw errors.NOT_FOUND()
  return version
}

export const legalDiffRoutes = os.router({
  getLegalDiff: os.getLegalDiff.handler(async ({ input, context, errors }) => {
    const from = await readableVersion(context, input.fromId, errors)
    const plan = valueOrThrow(await readablePlan(context, from.planId), errors)
    const to = input.toId === 'now' ? null : await readableVersion(context, input.toId, errors)
    if (to && to.planId !== plan.id) throw errors.VERSION_OF_OTHER_PLAN()
    return getLegalDiff(context, plan, from, to, { language: input.language })
  }),
})
