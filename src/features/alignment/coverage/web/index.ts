export { coverageApi } from './api.ts'
