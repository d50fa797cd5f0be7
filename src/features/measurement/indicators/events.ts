import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** What indicators announce. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const indicatorFacts = {
  /** Figures of these indicators came or were revised. */
  figuresRecorded: fact<{ indicatorIds: readonly Id[] }>(),
  /** What a plan expects of its elements was said otherwise; `soon`: it came with a whole document, so what follows may wait for the commit. */
  resultsChanged: fact<{ planId: Id; soon?: true }>(),
  /** An indicator means something else from now on. */
  indicatorRedefined: fact<{ indicatorId: Id }>(),
}
