export { ReviewCard, registerReviewSlots } from './slots.tsx'
