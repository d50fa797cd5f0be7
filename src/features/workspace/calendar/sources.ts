import type { CalendarPart } from '#platform/calendar.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type CalendarTexts, combineCalendarTexts } from '#shared/calendar-texts.ts'
import type { CalendarSpan, DatedEntry } from '#shared/dated.ts'
import type { Language } from '#shared/language.ts'

let parts: readonly CalendarPart[] = []

/** Registers the features that have dated entries. Called once, at startup, by the application. */
export function registerCalendar(all: readonly CalendarPart[]): void {
  parts = all
}

/** Returns the texts of the dates of all features. */
export const getCalendarTexts = (language: Language): CalendarTexts =>
  combineCalendarTexts(
    parts.map(({ messages }) => messages),
    language,
  )

/**
 * Returns all dated entries of all features that the actor may read. They are read sequentially, because a transaction
 * has a single session.
 */
export async function listDatedEntries(context: TransactionContext, span: CalendarSpan): Promise<DatedEntry[]> {
  const entries: DatedEntry[] = []
  for (const { list } of parts) entries.push(...(await list(context, span)))
  return entries
}
