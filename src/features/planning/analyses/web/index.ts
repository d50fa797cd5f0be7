export { analysisPages } from './routes.ts'
export { registerAnalysisSlots } from './slots.ts'
