export { cascadeDates } from './calendar.ts'
export { readDeadlines } from './queries.ts'
export { closeAnswerCascadeTasks, closePlanCascadeTasks } from './reactions.ts'
