import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** Events of targets. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const targetFacts = {
  /**
   * The expected results of a plan's elements changed. `soon`: they came with a whole document, so reactions may run
   * after the commit.
   */
  resultsChanged: fact<{ planId: Id; mayDefer?: true }>(),
}
