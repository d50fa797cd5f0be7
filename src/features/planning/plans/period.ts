import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackPlanKind } from '#shared/pack.ts'

/** The first day after a period of that ISO 8601 duration (`P6Y`) that begins on `from`: periods are half-open. */
export const periodEnd = (from: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(from).add(Temporal.Duration.from(duration)).toString()

/** The usual duration of a plan of this kind that starts on that day: the latest entry already in force then. */
export function usualDuration(kind: PackPlanKind, start: LegalDate): string | undefined {
  const inForce = kind.durations.filter((one) => one.from === undefined || one.from <= start)
  return inForce.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1))[0]?.duration
}
