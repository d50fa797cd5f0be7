import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { type GroundRow, readGrounds } from './queries/grounds.ts'

/** What R22 looks at: of the figures on which an expected result stands, what is known and what not; never the figures. */
export type Ground = Omit<GroundRow, 'planId'>

/** On which figures the expected results of plans stand. The reader must be one that may read every row. */
export async function groundsIn(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, Ground[]>> {
  const byPlan = Map.groupBy(await readGrounds(reader, planIds), (one) => one.planId)
  return new Map([...byPlan].map(([planId, its]) => [planId, its.map(({ planId: _, ...ground }) => ground)]))
}
