import type { ComponentProps } from 'react'
import type { ReviewCard as Card } from '#features/alignment/review/web/review-card.tsx'
import { late } from '#platform/web/late.tsx'

export { alignmentApi } from './api.ts'
export { alignmentPages } from './routes.ts'
export { fillAlignmentSlots } from './slots.tsx'

/** Progress of lower organisations on a plan that an organisation brought into force. */
export const ReviewCard = late<ComponentProps<typeof Card>>(
  'ReviewCard',
  async () => (await import('#features/alignment/review/web/review-card.tsx')).ReviewCard,
)
