export { planDocumentApi } from './api.ts'
