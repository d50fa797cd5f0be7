export { findOpenReviews, type OpenReview } from './find-open-review.ts'
export { openReviews } from './open-reviews.ts'
