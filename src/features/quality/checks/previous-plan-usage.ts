import type { KnownOfElement } from '#features/planning/plans/events.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { readResults } from './queries/read-results.ts'

/** How many errors and warnings stand on each element of a plan, without those that somebody answers for. */
export async function lookBackOnFindings(work: Work, { planId }: { planId: Id }): Promise<KnownOfElement[]> {
  const results = await readResults(work.tx, { planId }, work.today)
  const standing = results.flatMap(({ element, outcome, severity, exception }) =>
    element && outcome === 'failed' && exception === null ? [{ elementId: element.id, severity }] : [],
  )
  return [...Map.groupBy(standing, (one) => one.elementId)].map(([elementId, its]) => ({
    elementId,
    errors: its.filter((one) => one.severity === 'error').length,
    warnings: its.filter((one) => one.severity === 'warning').length,
  }))
}
