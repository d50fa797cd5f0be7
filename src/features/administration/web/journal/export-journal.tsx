import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Entry } from '#platform/journal/contract.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { writeCsv } from '#shared/csv.ts'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import { journalClient } from './api.ts'
import { type EntryWords, useEntryWords } from './entry-words.ts'
import { journalMessages } from './messages/index.ts'
import type { JournalFilter } from './use-journal-filter.ts'

/** A file is bounded: who needs more narrows the days, and is told so. */
const mostLines = 10_000

/** Takes the lines that the filters leave away as a file, in the words of the page; what a spreadsheet would run stays text. */
export function ExportJournal({ filter }: { filter: JournalFilter['input'] }) {
  const words = useWords(journalMessages).export
  const { language } = useReading()
  const say = useEntryWords()
  const refusal = useRefusalWords()
  const toast = useToast()
  const [read, setRead] = useState(0)
  const take = useMutation({
    mutationFn: async () => {
      const entries: Entry[] = []
      let after: string | undefined
      do {
        const page = await journalClient.listEntries({ ...filter, after, most: 200 })
        entries.push(...page.rows)
        setRead(entries.length)
        after = page.next ?? undefined
      } while (after !== undefined && entries.length < mostLines)
      return { entries, isCut: after !== undefined }
    },
    onSuccess: ({ entries, isCut }) => {
      const rows = [Object.values(words.columns), ...entries.map((entry) => cellsOf(entry, say))]
      saveFile(`${words.file}.csv`, writeCsv(rows), 'text/csv')
      if (isCut) toast({ message: words.cut(formatNumber(mostLines, language)) })
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: () => setRead(0),
  })
  return (
    <Button busy={take.isPending} onClick={() => take.mutate()}>
      {take.isPending && read > 0 ? words.busy(formatNumber(read, language)) : words.act}
    </Button>
  )
}

/** In the order of `columns` in the messages. Moments and codes stand as they are stored, for whoever sorts and joins them. */
export const cellsOf = (entry: Entry, say: EntryWords): string[] => [
  String(entry.seq),
  entry.at,
  say.person(entry),
  say.asWhat(entry),
  say.organisation(entry),
  say.act(entry.procedure),
  entry.procedure,
  entry.subject ? say.kind(entry.subject) : '',
  entry.subject ? say.called(entry.subject) : '',
  entry.subject?.id ?? '',
  entry.reason ?? '',
]
