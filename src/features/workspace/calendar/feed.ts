import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { DatedThing } from '#shared/dated.ts'
import type { Language } from '#shared/language.ts'
import { wordsOf } from './messages/in-words.ts'
import type { Said } from './queries.ts'

/** What a feed says of one thing: nothing else of it leaves the instance. */
export interface FeedEvent {
  key: string
  on: string
  summary: string
  description: string
  category: string
  url: string
}

/** The words of a thing in a feed. Of what is confidential only that something is due, and where one reads what. */
export function feedEvent(thing: DatedThing, language: Language, publicUrl: string): FeedEvent {
  const { key, on, href, confidential } = thing
  const { summary, description, category } = wordsOf(thing, language)
  const url = `${publicUrl}${href}`
  return confidential
    ? { key, on, summary: wordsOf.due(language), description: '', category: '', url }
    : { key, on, summary, description, category, url }
}

const hashOf = (event: FeedEvent): string => createHash('sha256').update(JSON.stringify(event)).digest('base64url')

/** Each event with its number: one that says something else than last time is the next one, and changed now. */
export function numbered(
  events: readonly FeedEvent[],
  said: ReadonlyMap<string, Said>,
  now: string,
): { event: FeedEvent; said: Said; isNew: boolean }[] {
  return events.map((event) => {
    const hash = hashOf(event)
    const before = said.get(event.key)
    if (before?.hash === hash) return { event, said: before, isNew: false }
    return { event, said: { hash, sequence: before ? before.sequence + 1 : 0, changedAt: now }, isNew: true }
  })
}

/** Stable, and without the words of the key: they would tell what a confidential thing is. */
export const uidOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

/**
 * The calendar as a file (RFC 5545): days of the country, which have no time and no zone. The stamp of an event is the moment at
 * which it last changed, so that the same calendar is the same file.
 * @param host what makes keys unique in the world
 */
export function calendarFile(
  events: readonly { event: FeedEvent; said: Said }[],
  calendar: { name: string; language: Language; host: string },
): string {
  const file = ical({
    name: calendar.name,
    prodId: { company: 'Integral', product: 'Calendar', language: calendar.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // How often a program may ask; most ask when they like.
    ttl: 3600,
  })
  for (const { event, said } of events) {
    const changed = Temporal.Instant.from(said.changedAt)
    file.createEvent({
      id: `${uidOf(event.key)}@${calendar.host}`,
      start: Temporal.PlainDate.from(event.on),
      allDay: true,
      stamp: changed,
      lastModified: changed,
      sequence: said.sequence,
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
