export { findMandates, listActiveMandates } from './queries.ts'
