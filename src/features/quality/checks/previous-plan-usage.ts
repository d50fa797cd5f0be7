import type { ElementUsage } from '#features/planning/plans/hooks.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { loadResults } from './queries/read-results.ts'

/** Counts the errors and warnings on each element of a plan, without those that have an exception. */
export async function reportIssueUsage(
  context: TransactionContext,
  { planId }: { planId: Id },
): Promise<ElementUsage[]> {
  const results = await loadResults(context.tx, { planId }, context.today)
  const current = results.flatMap(({ element, outcome, severity, exception }) =>
    element && outcome === 'failed' && exception === null ? [{ elementId: element.id, severity }] : [],
  )
  return [...Map.groupBy(current, (entry) => entry.elementId)].map(([elementId, group]) => ({
    elementId,
    errors: group.filter((entry) => entry.severity === 'error').length,
    warnings: group.filter((entry) => entry.severity === 'warning').length,
  }))
}
