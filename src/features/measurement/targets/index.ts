export { listResultFacts, type ResultMeasurement, toMeasured } from './results/check-facts.ts'
export { findPlanCounterMovements } from './results/counter-movements.ts'
export { type FigureMetadata, listFigureFacts } from './results/grounds.ts'
export { ExpectedResultRow } from './results/section.ts'
