export { planWorkbookApi } from './api.ts'
