export { consultationPages } from './routes.ts'
