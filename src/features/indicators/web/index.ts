export { indicatorPages } from './routes.ts'
