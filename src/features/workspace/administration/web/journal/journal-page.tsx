import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'
import { Room } from '../administration-layout.tsx'
import { journalApi } from './api.ts'
import { ExportJournal } from './export-journal.tsx'
import { JournalFilters } from './journal-filters.tsx'
import { JournalTable } from './journal-table.tsx'
import { journalMessages } from './messages/index.ts'
import { useJournalFilter } from './use-journal-filter.ts'
import { VerifyJournal } from './verify-journal.tsx'

/** The audit log: person, action, function, subject, reason and time, and whether the hash chain is intact. */
export default function JournalPage() {
  const words = useWords(journalMessages)
  const common = useWords(administrationMessages)
  const may = useMay()
  const filter = useJournalFilter()
  const [verifying, setVerifying] = useState(0)
  const pages = useInfiniteQuery({
    ...journalApi.listEntries.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter.input, after, most: 50 }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
    enabled: may('journal.read'),
    // Recent actions must be included, so cached data is not used.
    staleTime: 0,
  })
  const entries = pages.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Room
      actions={
        <>
          <ExportJournal filter={filter.input} />
          <Button icon="check" onClick={() => setVerifying(verifying + 1)}>
            {words.verify.act}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {verifying > 0 && <VerifyJournal key={verifying} />}
        <p className={styles.quiet}>{words.note}</p>
        <JournalFilters filter={filter} entries={entries} />
        {pages.error ? (
          <Failure error={pages.error} onRetry={() => void pages.refetch()} />
        ) : pages.isPending ? (
          <Skeleton label={common.loading} rows={10} />
        ) : entries.length === 0 ? (
          <EmptyState
            kind="none_yet"
            title={filter.isSet ? words.noneFound : words.none}
            action={filter.isSet ? <Button onClick={filter.clear}>{words.clear}</Button> : undefined}
          >
            {filter.isSet ? words.noneFoundText : words.noneText}
          </EmptyState>
        ) : (
          <JournalTable
            entries={entries}
            more={
              pages.hasNextPage ? { busy: pages.isFetchingNextPage, load: () => void pages.fetchNextPage() } : undefined
            }
          />
        )}
      </div>
    </Room>
  )
}
