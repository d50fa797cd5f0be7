export { reviewApi } from './api.ts'
export { ReviewCard, registerReviewSlots } from './slots.tsx'
