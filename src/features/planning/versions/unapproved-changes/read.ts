import type { Plan } from '#features/planning/plans/entities.ts'
import { findElements, findKind } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { findBinding } from '../binding/find-binding.ts'
import { comparableRows } from '../comparable.ts'
import { findVersionInForce, loadVersions } from '../queries/versions.ts'
import type { UnapprovedChange } from './contract.ts'
import { findUnapprovedChanges } from './find-changes.ts'

export interface UnapprovedChanges {
  version: { id: Id; number: number } | null
  changes: UnapprovedChange[]
}

/**
 * Returns the bound content of a plan in force that differs from the version in force, as far as the actor may read
 * both. Empty for a plan that is not in force, was never frozen, or whose kind can change without an addendum.
 */
export async function loadUnapprovedChanges(context: TransactionContext, plan: Plan): Promise<UnapprovedChanges> {
  const kind = findKind(plan)
  const holds = plan.state === 'in_force' || plan.state === 'bridging'
  const versionId = holds && kind?.bindingParts && kind.path ? await findVersionInForce(context.tx, plan.id) : null
  const [version] = versionId ? await loadVersions(context.tx, { id: versionId }) : []
  if (!version) return { version: null, changes: [] }
  const [inForce, now] = await comparableRows(context, plan, version.id, 'now')
  const changes = findUnapprovedChanges((await findBinding(context.tx, plan))!, inForce, now)
  const ids = changes.flatMap((change) => (change.textPatch ? [change.subjectId] : []))
  const revisions = new Map((await findElements(context.tx, ids)).map(({ id, revision }) => [id, revision]))
  return {
    version: { id: version.id, number: version.number },
    changes: changes.map(({ textPatch, ...change }) => ({
      ...change,
      revert: textPatch && { revision: revisions.get(change.subjectId)!, patch: textPatch },
    })),
  }
}
