import type { ComponentProps } from 'react'
import { itemCardParts } from '#features/alignment/items/web/index.ts'
import { answersTabParts } from '#features/alignment/lineage/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'
import type { ReviewCard as Card } from './review-card.tsx'

/** Progress of lower organisations on a plan that an organisation brought into force. */
export const ReviewCard = late<ComponentProps<typeof Card>>(
  'ReviewCard',
  async () => (await import('./review-card.tsx')).ReviewCard,
)

const Change = late<{ itemId: Id; addresseeId: Id }>(
  'ChangedItem',
  async () => (await import('./item-change.tsx')).ChangedItem,
)

/**
 * Adds the progress of answers to the plan page, and changes to the items to answer. Called once by the application.
 */
export function registerReviewSlots(): void {
  answersTabParts.fill(ReviewCard)
  itemCardParts.fill(Change)
}
