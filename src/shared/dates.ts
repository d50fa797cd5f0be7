import { z } from 'zod'

/** A legal date: a calendar day in the country's zone, `2026-11-24`. */
export const LegalDate = z.iso.date()
export type LegalDate = z.infer<typeof LegalDate>

/** Half-open validity `[from, to)`: `to` is the first day on which it no longer holds; null = open. */
export const Validity = z.strictObject({ from: LegalDate.nullable(), to: LegalDate.nullable() })
export type Validity = z.infer<typeof Validity>

/** Whether something with this validity holds on that day. ISO dates compare as text. */
export const holdsOn = (validity: Validity, day: LegalDate): boolean =>
  (validity.from === null || validity.from <= day) && (validity.to === null || day < validity.to)

/** The first day on which a plan no longer holds: after its period, or later where a decision says so. */
export const holdsUntil = ({
  periodTo,
  extendedTo,
}: {
  periodTo: LegalDate
  extendedTo?: LegalDate | null
}): LegalDate => (extendedTo && extendedTo > periodTo ? extendedTo : periodTo)

const millisecondsOfDay = 86_400_000

/** Days since 1970-01-01. Plain arithmetic, as below: a country's results are thousands, and a calendar object each is slow. */
export const dayNumber = (date: LegalDate): number => Date.parse(date) / millisecondsOfDay

/** How many days later the other is. */
export const daysBetween = (one: LegalDate, other: LegalDate): number => dayNumber(other) - dayNumber(one)

/** Whole months from one day to another; undefined where it is not a whole number of them. */
export function wholeMonths(from: LegalDate, to: LegalDate): number | undefined {
  if (from.slice(8) !== to.slice(8)) return undefined
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function monthsLater(date: LegalDate, months: number): LegalDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))]
  const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + months, Math.min(day, last))).toISOString().slice(0, 10)
}
