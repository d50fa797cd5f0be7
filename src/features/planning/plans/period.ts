import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackPlanKind } from '#shared/pack.ts'

/**
 * Returns the first day after a period that begins on `from`, with an ISO 8601 duration (`P6Y`). Periods are half-open.
 */
export const periodEnd = (from: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(from).add(Temporal.Duration.from(duration)).toString()

/**
 * Returns the usual duration of a plan of this kind that starts on that day. The latest entry in force on that day
 * applies.
 */
export function usualDuration(kind: PackPlanKind, start: LegalDate): string | undefined {
  const inForce = kind.durations.filter((duration) => duration.from === undefined || duration.from <= start)
  return inForce.toSorted((left, other) => ((left.from ?? '') < (other.from ?? '') ? 1 : -1))[0]?.duration
}
