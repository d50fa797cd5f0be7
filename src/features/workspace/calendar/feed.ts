import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { DatedEntry } from '#shared/dated.ts'
import type { Language } from '#shared/language.ts'
import { formatEntry } from './messages/describe-event.ts'
import type { FeedEntryState } from './queries.ts'

/** The data of an entry in a feed. No other data of the entry leaves the instance. */
export interface FeedEvent {
  key: string
  date: string
  summary: string
  description: string
  category: string
  url: string
}

/**
 * Returns the feed text of an entry. For a confidential entry it contains only that a date is due and where to read
 * more.
 */
export function feedEvent(entry: DatedEntry, language: Language, publicUrl: string): FeedEvent {
  const { key, date, href, confidential } = entry
  const { summary, description, category } = formatEntry(entry, language)
  const url = `${publicUrl}${href}`
  return confidential
    ? { key, date, summary: formatEntry.due(language), description: '', category: '', url }
    : { key, date, summary, description, category, url }
}

const hashEvent = (event: FeedEvent): string => createHash('sha256').update(JSON.stringify(event)).digest('base64url')

/**
 * Assigns each event a sequence number. An event that changed since the last time gets the next number and the current
 * time.
 */
export function numbered(
  events: readonly FeedEvent[],
  states: ReadonlyMap<string, FeedEntryState>,
  now: string,
): { event: FeedEvent; state: FeedEntryState; isNew: boolean }[] {
  return events.map((event) => {
    const hash = hashEvent(event)
    const before = states.get(event.key)
    if (before?.hash === hash) return { event, state: before, isNew: false }
    return { event, state: { hash, sequence: before ? before.sequence + 1 : 0, changedAt: now }, isNew: true }
  })
}

/** Returns a stable id without the text of the key, which would reveal the type of a confidential entry. */
export const toUid = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

/**
 * Creates the calendar file (RFC 5545) with days of the country, without time and time zone. The stamp of an event is
 * the moment of the last change, so that an unchanged calendar gives an identical file.
 * @param host makes the keys globally unique
 */
export function calendarFile(
  events: readonly { event: FeedEvent; state: FeedEntryState }[],
  calendar: { name: string; language: Language; host: string },
): string {
  const file = ical({
    name: calendar.name,
    prodId: { company: 'Integral', product: 'Calendar', language: calendar.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // Suggested refresh interval for programs, in seconds. Most programs ignore it.
    ttl: 3600,
  })
  for (const { event, state } of events) {
    const changed = Temporal.Instant.from(state.changedAt)
    file.createEvent({
      id: `${toUid(event.key)}@${calendar.host}`,
      start: Temporal.PlainDate.from(event.date),
      allDay: true,
      stamp: changed,
      lastModified: changed,
      sequence: state.sequence,
      summary: event.summary,
      ...(event.description && { description: event.description }),
      ...(event.category && { categories: [{ name: event.category }] }),
      url: event.url,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${file.toString().replace(/(\r\n)?$/, '')}\r\n`
}
