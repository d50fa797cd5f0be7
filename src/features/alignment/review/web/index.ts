export { ReviewCard } from './late-review-card.ts'
