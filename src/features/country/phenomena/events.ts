import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** What the lists of phenomena announce. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const phenomenaFacts = {
  /** The crosswalk says something else of this item: what it was, what it became, or that it has no equal. */
  phenomenaChanged: fact<{ phenomenonId: Id }>(),
}
