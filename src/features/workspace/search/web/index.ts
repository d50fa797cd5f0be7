export { getHitPath } from './result-address.ts'
