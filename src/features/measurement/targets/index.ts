export { listResultFacts, type ResultMeasurement, toMeasured } from './results/check-facts.ts'
export { findPlanCounterMovements } from './results/counter-movements.ts'
export { type FigureFact, listFigureFacts } from './results/figure-facts.ts'
export { ExpectedResultRow } from './results/section.ts'
