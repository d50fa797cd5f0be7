export { sittingPages } from './routes.ts'
