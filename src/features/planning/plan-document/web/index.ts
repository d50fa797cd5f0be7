export { planDocumentPages } from './routes.ts'
