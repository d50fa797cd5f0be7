import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'

/** The only source of time, so that tests can set it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** The legal day of a moment in a country's zone. */
export const legalDay = (moment: Date, timeZone: string): LegalDate =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
