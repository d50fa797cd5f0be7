import type { ComponentProps } from 'react'
import { late } from '#platform/web/late.tsx'
import type { ReviewCard as Card } from './review-card.tsx'

/** Progress of lower organisations on a plan that an organisation brought into force. */
export const ReviewCard = late<ComponentProps<typeof Card>>(
  'ReviewCard',
  async () => (await import('./review-card.tsx')).ReviewCard,
)
