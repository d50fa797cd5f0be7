export { cyclesPages } from './routes.ts'
