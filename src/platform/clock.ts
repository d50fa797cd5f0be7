import { Temporal } from 'temporal-polyfill'
import { legalZone } from '#shared/country-forms.ts'
import type { LegalDate } from '#shared/dates.ts'

/** The only source of time, so that tests can set it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** Returns the legal day of a moment in the country's time zone. */
export const legalDay = (moment: Date, timeZone: string): LegalDate =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** Returns the first moment after a legal day. */
export const endOfDay = (day: LegalDate): string =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(legalZone).toInstant().toString()
