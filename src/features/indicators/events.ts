import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** What indicators announce. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const indicatorFacts = {
  /** Figures of these indicators came or were revised. */
  figuresRecorded: fact<{ indicatorIds: readonly Id[] }>(),
}
