import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

/** Events of targets. Reactions run in the same transaction. */
export const targetEvents = {
  /**
   * The expected results of a plan's elements changed. `mayDefer`: they came with a whole document, so reactions may run
   * after the commit.
   */
  resultsChanged: createEvent<{ planId: Id; mayDefer?: true }>(),
}
