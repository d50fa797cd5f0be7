export { reviewApi } from './api.ts'
