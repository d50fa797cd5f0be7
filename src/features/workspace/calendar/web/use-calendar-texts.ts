import { use } from 'react'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { type CalendarTexts, combineCalendarTexts } from '#shared/calendar-texts.ts'

/** Returns the texts of dates in the reader's language. Suspends until those of every slice are loaded. */
export function useCalendarTexts(): CalendarTexts {
  const { language } = useLocalizedText()
  return combineCalendarTexts(use(calendarTexts.load()), language)
}
