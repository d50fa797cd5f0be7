export { loadPreparations } from './preparation/bulk-preparation.ts'
export { preparationDates } from './preparation/dates.ts'
export type { CompletedStep } from './preparation/model.ts'
export { listSteps as readPlannedSteps, loadStoredSteps as readPlannedStepsOf } from './preparation/queries.ts'
