export { calendarDoor } from './door.ts'
export { remindOfDates } from './reminders/remind.ts'
export { registerCalendar } from './sources.ts'
