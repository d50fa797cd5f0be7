export { loadPreparations } from './preparation/bulk-preparation.ts'
export { preparationDates } from './preparation/dates.ts'
export type { CompletedStep } from './preparation/model.ts'
export { listSteps, loadStoredSteps } from './preparation/queries.ts'
