import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** Events of the lists of phenomena. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const phenomenaFacts = {
  /** The crosswalk of this item changed: predecessors, successors, or no equivalent. */
  phenomenaChanged: fact<{ phenomenonId: Id }>(),
}
