import type { CalendarTexts } from '#shared/calendar-texts.ts'
import { createLateMessages } from './late-messages.ts'

/** The texts of dates in the calendar. Every slice adds those of its own dates. */
export const calendarTexts = createLateMessages<CalendarTexts>()
