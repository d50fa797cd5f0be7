export { listMeetingDates } from './calendar.ts'
