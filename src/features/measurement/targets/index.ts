export { listMeasured, type Measured, toMeasured } from './results/check-facts.ts'
export { findPlanCounterMovements } from './results/counter-movements.ts'
export { type Ground, listGrounds } from './results/grounds.ts'
export { ExpectedResultRow } from './results/section.ts'
