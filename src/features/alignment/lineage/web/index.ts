export { lineageApi } from './api.ts'
