export { thresholdApi } from './api.ts'
