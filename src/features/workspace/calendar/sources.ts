import type { CalendarSource } from '#platform/calendar.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { CalendarSpan, DatedEntry } from '#shared/dated.ts'

let sources: readonly CalendarSource[] = []

/** Registers the features that have dated entries. Called once, at startup, by the application. */
export function registerCalendar(all: readonly CalendarSource[]): void {
  sources = all
}

/**
 * Returns all dated entries of all features that the actor may read. They are read sequentially, because a transaction
 * has a single session.
 */
export async function listDatedEntries(context: TransactionContext, span: CalendarSpan): Promise<DatedEntry[]> {
  const entries: DatedEntry[] = []
  for (const source of sources) entries.push(...(await source(context, span)))
  return entries
}
