export { listCarriers } from './carriers/queries.ts'
export { reportAnswerUsage } from './former-plan-usage/reaction.ts'
export { followSuccessors } from './reactions.ts'
export { selectAreasWithin } from './territory/queries.ts'
