import { cascadeDates } from '#features/alignment/items/index.ts'
import { listMeetingDates, pathDates } from '#features/approval/path/index.ts'
import { taskDates } from '#features/base/tasks/index.ts'
import { figureDates } from '#features/measurement/indicators/index.ts'
import { roundDates } from '#features/planning/comments/index.ts'
import { planDates } from '#features/planning/plans/index.ts'
import { registerCalendar } from '#features/workspace/calendar/index.ts'

export { createFeedEndpoint, sendReminders } from '#features/workspace/calendar/index.ts'

/** Features with dated items. They supply the calendar, the calendar feed and the reminders. */
registerCalendar([planDates, pathDates, cascadeDates, roundDates, figureDates, listMeetingDates, taskDates])
