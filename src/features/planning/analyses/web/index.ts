export { analysisApi } from './api.ts'
export { analysisPages } from './routes.ts'
export { registerAnalysisSlots } from './slots.ts'
