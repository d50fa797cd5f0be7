export { priorityPages } from './routes.ts'
export { dossierFigures, dossierResults, fillPrioritySlots } from './slots.tsx'
