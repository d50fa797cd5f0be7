import { cascadeDates } from '#features/alignment/index.ts'
import { registerCalendar } from '#features/cycle/calendar/index.ts'
import { pathDates, sittingDates } from '#features/cycle/index.ts'
import { figureDates } from '#features/indicators/index.ts'
import { planDates } from '#features/plans/index.ts'
import { roundDates } from '#features/remarks/index.ts'
import { taskDates } from '#features/tasks/index.ts'

export { calendarDoor, remindOfDates } from '#features/cycle/calendar/index.ts'

/** Which slices have things with a day: the calendar, its feed and the reminders are made of these. */
registerCalendar([planDates, pathDates, cascadeDates, roundDates, figureDates, sittingDates, taskDates])
