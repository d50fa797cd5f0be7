import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** Events of this feature. Subscribers are listed in app/subscriptions.ts and run in the same transaction. */
export const alignmentFacts = {
  /** Items of a version were sent or withdrawn. */
  itemsChanged: fact<{ versionId: Id }>(),
  /** Items were answered by the organisation or through a signed link. */
  itemsAnswered: fact<{ itemIds: readonly Id[] }>(),
}
