export { endCascadeOfAnswers, endCascadeOfPlan } from './cascade/reactions.ts'
export { answersOfPlan } from './coverage/of-plan.ts'
export { lookBackOnAnswers } from './look-back/reaction.ts'
export { followSuccessors, openReviews, standOnElements } from './reactions.ts'
