export { readElements } from './outline/queries/read-elements.ts'
export { writeWords } from './outline/write-words.ts'
export { withEveryRow } from './queries/every-row.ts'
export { findPlan } from './queries/plans.ts'
