export { followSuccessors, openReviews, standOnElements } from './reactions.ts'
export { alignmentRoutes } from './routes.ts'
