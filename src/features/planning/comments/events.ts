import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/**
 * The events that the slice publishes. Reactions are listed in app/subscriptions.ts and run in the same transaction.
 */
export const commentFacts = {
  /** Comments on a plan were made, withdrawn or answered. */
  commentsChanged: fact<{ planId: Id }>(),
}
