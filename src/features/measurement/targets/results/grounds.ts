import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { type GroundRow, loadGrounds } from './queries/grounds.ts'

/**
 * The data for rule `published_figures`: which properties of the figures behind an expected result are known, without
 * the figures.
 */
export type FigureMetadata = Omit<GroundRow, 'planId'>

/**
 * Returns the properties of the figures behind the expected results of plans. The reader must have access to every row.
 */
export async function listFigureFacts(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, FigureMetadata[]>> {
  const byPlan = Map.groupBy(await loadGrounds(reader, planIds), (ground) => ground.planId)
  return new Map(
    [...byPlan].map(([planId, groundRows]) => [planId, groundRows.map(({ planId: _, ...ground }) => ground)]),
  )
}
