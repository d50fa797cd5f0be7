export { addressOf } from './result-address.ts'
export { findingPages } from './routes.ts'
