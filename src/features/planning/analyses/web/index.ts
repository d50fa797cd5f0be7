export { analysisApi } from './api.ts'
