export { cascadeDates } from './calendar.ts'
export { closeAnswerCascadeTasks, closePlanCascadeTasks } from './reactions.ts'
