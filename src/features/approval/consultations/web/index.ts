export { circularPages } from './routes.ts'
