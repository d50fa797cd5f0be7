import type { CalendarSource } from '#platform/calendar.ts'
import type { Work } from '#platform/context.ts'
import type { CalendarSpan, DatedThing } from '#shared/dated.ts'

let sources: readonly CalendarSource[] = []

/** Says which slices have things with a day. Called once, at start, by the application. */
export function registerCalendar(all: readonly CalendarSource[]): void {
  sources = all
}

/** All dated things of all slices, as far as the actor may read them. One after the other: a transaction has one session. */
export async function readDatedThings(work: Work, span: CalendarSpan): Promise<DatedThing[]> {
  const things: DatedThing[] = []
  for (const source of sources) things.push(...(await source(work, span)))
  return things
}
