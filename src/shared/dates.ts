import { z } from 'zod'

/** A legal date: a calendar day in the country's time zone, `2026-11-24`. */
export const LegalDate = z.iso.date()
export type LegalDate = z.infer<typeof LegalDate>

/** Half-open validity `[from, to)`. `to` is the first day without validity. Null means open. */
export const Validity = z.strictObject({ from: LegalDate.nullable(), to: LegalDate.nullable() })
export type Validity = z.infer<typeof Validity>

/** Checks whether a validity includes that day. ISO dates compare as text. */
export const isValidOn = (validity: Validity, day: LegalDate): boolean =>
  (validity.from === null || validity.from <= day) && (validity.to === null || day < validity.to)

/** The days that determine until when a plan is in force. */
export interface PlanEnd {
  periodTo: LegalDate
  extendedTo?: LegalDate | null | undefined
  /** The first day on which another plan replaces the plan. */
  supersededOn?: LegalDate | null | undefined
  /** The first day on which the plan is no longer in force because a decision ended it. */
  endedOn?: LegalDate | null | undefined
}

/**
 * Returns the first day on which a plan is no longer in force: after the plan period, later if a decision extends it, or
 * earlier if another plan replaces it or a decision ended it. In the database, `plan_end_day` is the same day, but not before the
 * entry into force.
 */
export const computeValidUntil = ({ periodTo, extendedTo, supersededOn, endedOn }: PlanEnd): LegalDate =>
  [extendedTo && extendedTo > periodTo ? extendedTo : periodTo, supersededOn, endedOn]
    .filter((day) => day != null)
    .toSorted()[0]!

/**
 * Checks whether a version of a plan is the version in force on a day: its entry day has come, and no other version has
 * replaced it. The database has the same definition in `is_in_force_on`.
 */
export const isVersionInForce = (
  version: { inForceOn: LegalDate | null; supersededOn: LegalDate | null },
  day: LegalDate,
): boolean =>
  version.inForceOn !== null &&
  version.inForceOn <= day &&
  (version.supersededOn === null || day < version.supersededOn)

const millisecondsPerDay = 86_400_000

/**
 * Returns the number of days since 1970-01-01. Uses plain arithmetic, because a country has thousands of results and
 * calendar objects are slow.
 */
export const dayNumber = (date: LegalDate): number => Date.parse(date) / millisecondsPerDay

/** Returns the number of days from the first date to the second. */
export const countDays = (value: LegalDate, other: LegalDate): number => dayNumber(other) - dayNumber(value)

/** Returns the number of whole months between two days, or undefined when it is not a whole number. */
export function countWholeMonths(from: LegalDate, to: LegalDate): number | undefined {
  if (from.slice(8) !== to.slice(8)) return undefined
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

/** Returns the same day the given number of months later, or the last day of the month if that day does not exist. */
export function monthsLater(date: LegalDate, months: number): LegalDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))]
  const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + months, Math.min(day, last))).toISOString().slice(0, 10)
}
