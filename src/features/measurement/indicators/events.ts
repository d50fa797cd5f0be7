import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** Events of indicators. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const indicatorFacts = {
  /** Figures of these indicators were added or revised. */
  figuresRecorded: fact<{ indicatorIds: readonly Id[] }>(),
  /**
   * The expected results of a plan's elements changed. `soon`: they came with a whole document, so reactions may run
   * after the commit.
   */
  resultsChanged: fact<{ planId: Id; soon?: true }>(),
  /** The definition of an indicator changed. */
  indicatorRedefined: fact<{ indicatorId: Id }>(),
}
