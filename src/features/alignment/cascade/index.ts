export { cascadeDates } from './calendar.ts'
export { listDeadlines } from './queries.ts'
