import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { type FigureFactRow, loadFigureFacts } from './queries/figure-facts.ts'

/**
 * The data for rule `published_figures`: which properties of the figures behind an expected result are known, without
 * the figures.
 */
export type FigureFact = Omit<FigureFactRow, 'planId'>

/**
 * Returns the properties of the figures behind the expected results of plans. The reader must have access to every row.
 */
export async function listFigureFacts(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, FigureFact[]>> {
  const byPlan = Map.groupBy(await loadFigureFacts(reader, planIds), (fact) => fact.planId)
  return new Map([...byPlan].map(([planId, rows]) => [planId, rows.map(({ planId: _, ...fact }) => fact)]))
}
