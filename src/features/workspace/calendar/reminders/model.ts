import { Temporal } from 'temporal-polyfill'
import type { DatedEntry } from '#shared/dated.ts'
import type { LegalDate } from '#shared/dates.ts'

/** Checks whether a day is a working day: not a Saturday, a Sunday or a holiday. */
export function isWorkingDay(day: LegalDate, holidays: ReadonlySet<LegalDate>): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !holidays.has(day)
}

/**
 * Counts the working days after a day up to and including another day: from a Friday to the next Monday there is 1. The
 * result is 0 if the days are equal, or if the other day and all days between are non-working days.
 */
export function countWorkingDays(from: LegalDate, to: LegalDate, holidays: ReadonlySet<LegalDate>): number {
  let left = 0
  for (let day = Temporal.PlainDate.from(from).add({ days: 1 }); day.toString() <= to; day = day.add({ days: 1 }))
    if (isWorkingDay(day.toString(), holidays)) left += 1
  return left
}

/** Returns the day that is `count` working days after another day. */
export function workingDaysAhead(from: LegalDate, count: number, holidays: ReadonlySet<LegalDate>): LegalDate {
  let day = Temporal.PlainDate.from(from)
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day.toString(), holidays)) left -= 1
  }
  return day.toString()
}

/** A reminder that was sent to a person for an entry. */
export interface SentReminder {
  key: string
  dueOn: LegalDate
  days: number
}

export interface Due {
  entry: DatedEntry
  /** Number of working days left until the entry's day. */
  daysLeft: number
  /** The chosen number of days that the reminder belongs to: the smallest that is not past. */
  days: number
}

/**
 * Returns the reminders due today: open entries of today or later with at most a chosen number of working days left,
 * and without a reminder for that number or a smaller number yet. A reminder that was missed because of a holiday or a
 * stopped server is sent on the next working day.
 * @param chosen working days before the date, in any order
 */
export function dueReminders(
  entries: readonly DatedEntry[],
  chosen: readonly number[],
  sentReminders: readonly SentReminder[],
  { today, holidays }: { today: LegalDate; holidays: ReadonlySet<LegalDate> },
): Due[] {
  const ascending = chosen.toSorted((left, other) => left - other)
  return entries.flatMap((entry) => {
    if (entry.state !== 'open' || entry.date < today) return []
    const daysLeft = countWorkingDays(today, entry.date, holidays)
    const days = ascending.find((value) => daysLeft <= value)
    if (days === undefined) return []
    const isReported = sentReminders.some(
      (sentReminder) =>
        sentReminder.key === entry.key && sentReminder.dueOn === entry.date && sentReminder.days <= days,
    )
    return isReported ? [] : [{ entry, daysLeft, days }]
  })
}
