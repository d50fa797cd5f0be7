import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackDuty } from '#shared/pack-duty.ts'

export interface DutyPeriod {
  startsOn: LegalDate
  /** The first day after the period. */
  endsOn: LegalDate
  dueOn: LegalDate
}

/** The plan of a duty. */
export interface DutyPlan {
  periodFrom: LegalDate
  /** The first day on which the plan is no longer valid, extensions included. */
  validUntil: LegalDate
  inForceOn: LegalDate | null
  /** The day on which the plan was entered into this instance. */
  enteredOn: LegalDate
}

/** Number of days before the end of a period at which its task is created. */
export const leadDays = 7

/** Maximum number of periods of a plan. It limits the work for a plan of many years with monthly duties. */
const maxPeriods = 600

const addTo = (day: LegalDate, duration: string, times = 1): LegalDate => {
  const { years, months, weeks, days } = Temporal.Duration.from(duration)
  const total = { years: years * times, months: months * times, weeks: weeks * times, days: days * times }
  return Temporal.PlainDate.from(day).add(total).toString()
}

/**
 * Returns the periods of a duty of a plan that start before a day. Each is counted from the start of the plan, so that a
 * plan that starts on the 31st does not drift. The last period ends with the plan. A period that ended before the plan
 * was in force is omitted.
 * @param before first day that is too late for the start of a period
 */
export function listDutyPeriods(
  { every, dueAfter }: Pick<PackDuty, 'every' | 'dueAfter'>,
  { periodFrom, validUntil, inForceOn }: DutyPlan,
  before: LegalDate,
): DutyPeriod[] {
  const periods: DutyPeriod[] = []
  const limit = before < validUntil ? before : validUntil
  for (let count = 0; count < maxPeriods; count += 1) {
    const startsOn = addTo(periodFrom, every, count)
    if (startsOn >= limit) break
    const next = addTo(periodFrom, every, count + 1)
    const endsOn = next < validUntil ? next : validUntil
    if (inForceOn === null || endsOn > inForceOn) periods.push({ startsOn, endsOn, dueOn: addTo(endsOn, dueAfter) })
  }
  return periods
}

/**
 * Checks whether a period is followed in this instance. A period that was due before the plan was entered is not, so that
 * an old plan creates no backlog.
 */
export const isFollowed = ({ dueOn }: DutyPeriod, { enteredOn }: DutyPlan): boolean => dueOn >= enteredOn

/** Returns the periods that have a task on a day: those that have ended or end soon. */
export function listPeriodsToCreate(
  duty: Pick<PackDuty, 'every' | 'dueAfter'>,
  plan: DutyPlan,
  today: LegalDate,
): DutyPeriod[] {
  const until = Temporal.PlainDate.from(today).add({ days: leadDays }).toString()
  return listDutyPeriods(duty, plan, until).filter((period) => period.endsOn <= until && isFollowed(period, plan))
}

export type DutyState = 'upcoming' | 'open' | 'overdue' | 'done'

export function computeDutyState(
  { endsOn, dueOn, completedOn }: DutyPeriod & { completedOn: LegalDate | null },
  today: LegalDate,
): DutyState {
  if (completedOn !== null) return 'done'
  if (today > dueOn) return 'overdue'
  return today >= endsOn ? 'open' : 'upcoming'
}
