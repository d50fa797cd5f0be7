export { followSuccessors, openReviews, standOnElements } from './reactions.ts'
