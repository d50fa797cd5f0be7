export { listPlanAnswers } from './plan-answers.ts'
