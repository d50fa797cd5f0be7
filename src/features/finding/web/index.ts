export { addressOf } from './address-of.ts'
export { findingPages } from './routes.ts'
