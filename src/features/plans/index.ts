export { readElements } from './outline/queries/read-elements.ts'
export { forgetGone } from './presence/queries.ts'
export { withEveryRow } from './queries/every-row.ts'
export { findPlan } from './queries/plans.ts'
