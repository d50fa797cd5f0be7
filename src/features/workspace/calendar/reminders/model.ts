import { Temporal } from 'temporal-polyfill'
import type { DatedThing } from '#shared/dated.ts'
import type { LegalDate } from '#shared/dates.ts'

/** Whether people work that day: not on Saturday, Sunday or a holiday. */
export function isWorkingDay(day: LegalDate, holidays: ReadonlySet<LegalDate>): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !holidays.has(day)
}

/**
 * How many working days are left after a day until another, that one counted: on the Friday before a Monday there is one. 0: it
 * is that day, or only days on which nobody works lie between.
 */
export function workingDaysLeft(from: LegalDate, to: LegalDate, holidays: ReadonlySet<LegalDate>): number {
  let left = 0
  for (let day = Temporal.PlainDate.from(from).add({ days: 1 }); day.toString() <= to; day = day.add({ days: 1 }))
    if (isWorkingDay(day.toString(), holidays)) left += 1
  return left
}

/** The day on which so many working days are left of those after it. */
export function workingDaysAhead(from: LegalDate, count: number, holidays: ReadonlySet<LegalDate>): LegalDate {
  let day = Temporal.PlainDate.from(from)
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day.toString(), holidays)) left -= 1
  }
  return day.toString()
}

/** For which of the chosen days somebody was told of a thing. */
export interface Told {
  key: string
  dueOn: LegalDate
  days: number
}

export interface Due {
  thing: DatedThing
  /** Working days left until its day. */
  left: number
  /** For which of the chosen days it is told: the nearest that is not past. */
  days: number
}

/**
 * What is to be told of today: open things of today or later of which so few working days are left as was chosen, and of which was
 * not told for that many. A reminder that a holiday or a stopped server kept back is made good on the next working day.
 * @param chosen working days before, in any order
 */
export function dueReminders(
  things: readonly DatedThing[],
  chosen: readonly number[],
  told: readonly Told[],
  { today, holidays }: { today: LegalDate; holidays: ReadonlySet<LegalDate> },
): Due[] {
  const ascending = chosen.toSorted((one, other) => one - other)
  return things.flatMap((thing) => {
    if (thing.state !== 'open' || thing.on < today) return []
    const left = workingDaysLeft(today, thing.on, holidays)
    const days = ascending.find((one) => left <= one)
    if (days === undefined) return []
    const isTold = told.some((one) => one.key === thing.key && one.dueOn === thing.on && one.days <= days)
    return isTold ? [] : [{ thing, left, days }]
  })
}
