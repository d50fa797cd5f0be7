import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** What the slice announces. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const remarkFacts = {
  /** Remarks on a plan were made, withdrawn or answered. */
  remarksChanged: fact<{ planId: Id }>(),
}
