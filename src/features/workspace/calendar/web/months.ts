import type { LegalDate } from '#shared/dates.ts'
import { getLocale } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'

/** A month in the format of the address: `2026-11`. */
export type Month = string
const isMonth = (value: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(value)

export const toMonth = (requestedMonth: string, today: LegalDate): Month =>
  isMonth(requestedMonth) ? requestedMonth : today.slice(0, 7)

/** Returns the first day of the month that is the given number of months later. */
export function firstDay(month: Month, further = 0): LegalDate {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + further, 1)).toISOString().slice(0, 10)
}
export const addMonths = (month: Month, by: number): Month => firstDay(month, by).slice(0, 7)

const toNoon = (day: LegalDate) => new Date(`${day}T12:00:00Z`)

export const formatMonthName = (month: Month, language: Language): string =>
  new Intl.DateTimeFormat(getLocale(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    toNoon(firstDay(month)),
  )

export const formatDayName = (day: LegalDate, language: Language): string =>
  new Intl.DateTimeFormat(getLocale(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(toNoon(day))

/** Returns the weekday names, Monday to Sunday, in the reader's language. */
export const weekdays = (language: Language): { short: string; long: string }[] =>
  Array.from({ length: 7 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 5 + index, 12))
    const named = (weekday: 'short' | 'long') =>
      new Intl.DateTimeFormat(getLocale(language), { weekday, timeZone: 'UTC' }).format(day)
    return { short: named('short'), long: named('long') }
  })

/** Returns the weeks of a month, starting on Monday. Days of adjacent months are null. */
export function listWeeks(month: Month): (LegalDate | null)[][] {
  const first = firstDay(month)
  const count = (Date.parse(firstDay(month, 1)) - Date.parse(first)) / 86_400_000
  const before = (toNoon(first).getUTCDay() + 6) % 7
  const days = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index): LegalDate | null => {
    const number = index - before + 1
    return number < 1 || number > count ? null : `${month}-${String(number).padStart(2, '0')}`
  })
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
