export { getHitPath } from './result-address.ts'
export { searchPages } from './routes.ts'
