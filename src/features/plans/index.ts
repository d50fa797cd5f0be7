export { onePageOf } from './one-page/model.ts'
export { readElements } from './outline/queries/read-elements.ts'
export { withEveryRow } from './queries/every-row.ts'
export { findPlan } from './queries/plans.ts'
