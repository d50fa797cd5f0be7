export { createFeedEndpoint } from './feed-endpoint.ts'
export { sendReminders } from './reminders/send-reminders.ts'
export { registerCalendar } from './sources.ts'
