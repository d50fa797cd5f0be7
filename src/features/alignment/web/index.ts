import type { ComponentProps } from 'react'
import { late } from '#platform/web/late.tsx'
import type { ReviewCard as Card } from './review/review-card.tsx'

export { alignmentApi } from './api.ts'
export { alignmentPages } from './routes.ts'
export { fillAlignmentSlots } from './slots.tsx'

/** How far those below are with what a body brought into force. */
export const ReviewCard = late<ComponentProps<typeof Card>>(
  'ReviewCard',
  async () => (await import('./review/review-card.tsx')).ReviewCard,
)
