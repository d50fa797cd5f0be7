export { buildCommentBlocks } from './document.ts'
export { roundDates } from './rounds/calendar.ts'
export { sendRoundReminders } from './rounds/send-reminders.ts'
export { commentsSection } from './section.ts'
