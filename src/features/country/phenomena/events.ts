import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

/** Events of the lists of phenomena. Reactions run in the same transaction. */
export const phenomenaEvents = {
  /** The crosswalk of this item changed: predecessors, successors, or no equivalent. */
  phenomenaChanged: createEvent<{ phenomenonId: Id }>(),
}
