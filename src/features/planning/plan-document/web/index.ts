export { planDocumentApi } from './api.ts'
export { planDocumentPages } from './routes.ts'
