import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'

/** The only source of time, so that tests can set it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** Returns the legal day of a moment in the country's time zone. */
export const legalDay = (moment: Date, timeZone: string): LegalDate =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
