import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** Events of indicators. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const indicatorFacts = {
  /** Figures of these indicators were added or revised. */
  figuresRecorded: fact<{ indicatorIds: readonly Id[] }>(),
  /** The definition of an indicator changed. */
  indicatorRedefined: fact<{ indicatorId: Id }>(),
}
