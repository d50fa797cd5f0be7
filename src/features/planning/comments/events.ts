import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

/**
 * The events that the slice publishes. Reactions run in the same transaction.
 */
export const commentEvents = {
  /** Comments on a plan were made, withdrawn or answered. */
  commentsChanged: createEvent<{ planId: Id }>(),
}
