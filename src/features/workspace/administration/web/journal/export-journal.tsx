import type { Entry } from '#platform/journal/contract.ts'
import { ExportCsv } from '#platform/web/export-csv.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { journalClient } from './api.ts'
import { type EntryMessages, useEntryMessages } from './entry-messages.ts'
import { journalMessages } from './messages/index.ts'
import type { JournalFilter } from './use-journal-filter.ts'

/** Exports the filtered entries as a file. */
export function ExportJournal({ filter }: { filter: JournalFilter['input'] }) {
  const messages = useMessages(journalMessages).export
  const toText = useEntryMessages()
  return (
    <ExportCsv
      messages={messages}
      readPage={(after, limit) => journalClient.listEntries({ ...filter, after, limit })}
      getCells={(entry) => toCells(entry, toText)}
    />
  )
}

/**
 * Returns the cells in the order of `columns` in the messages. Timestamps and codes are exported as stored, for sorting
 * and joining.
 */
export const toCells = (entry: Entry, message: EntryMessages): string[] => [
  String(entry.seq),
  entry.recordedAt,
  message.person(entry),
  message.functionOrRole(entry),
  message.organisation(entry),
  message.act(entry.procedure),
  entry.procedure,
  message.change(entry),
  entry.subject ? message.kind(entry.subject) : '',
  entry.subject ? message.title(entry.subject) : '',
  entry.subject?.id ?? '',
  entry.reason ?? '',
]
