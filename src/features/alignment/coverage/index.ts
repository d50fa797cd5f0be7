export { countVisible } from './model.ts'
export { getPicture } from './picture.ts'
export { listPlanAnswers } from './plan-answers.ts'
export { findAskedVersion } from './queries.ts'
