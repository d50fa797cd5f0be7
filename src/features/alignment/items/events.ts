import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

/** Events of this feature. Reactions run in the same transaction. */
export const alignmentEvents = {
  /** Items of a version were sent or withdrawn. */
  itemsChanged: createEvent<{ versionId: Id }>(),
  /** Items were answered by the organisation or through a signed link. */
  itemsAnswered: createEvent<{ itemIds: readonly Id[] }>(),
}
