export { cascadeApi } from './api.ts'
