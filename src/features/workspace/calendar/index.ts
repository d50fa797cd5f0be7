export { calendarDoor } from './feed-endpoint.ts'
export { remindOfDates } from './reminders/send-reminders.ts'
export { registerCalendar } from './sources.ts'
