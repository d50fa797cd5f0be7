export { cascadeDates } from './calendar.ts'
export { readDeadlines } from './queries.ts'
