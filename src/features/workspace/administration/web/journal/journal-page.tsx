import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import styles from '../administration.module.css'
import { AdministrationLayout } from '../administration-layout.tsx'
import { journalApi } from './api.ts'
import { ExportJournal } from './export-journal.tsx'
import { JournalFilters } from './journal-filters.tsx'
import { JournalTable } from './journal-table.tsx'
import { journalMessages } from './messages/index.ts'
import { useJournalFilter } from './use-journal-filter.ts'
import { VerifyJournal } from './verify-journal.tsx'

/** The audit log: person, action, function, subject, reason and time, and whether the hash chain is intact. */
export default function JournalPage() {
  const messages = useMessages(journalMessages)
  const may = useMay()
  const filter = useJournalFilter()
  const [verifying, setVerifying] = useState(0)
  const pages = useInfiniteQuery({
    ...journalApi.listEntries.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter.input, after, limit: 50 }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
    enabled: may('journal.read'),
    // Recent actions must be included, so cached data is not used.
    staleTime: 0,
  })
  const entries = pages.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <AdministrationLayout
      actions={
        <>
          <ExportJournal filter={filter.input} />
          <Button icon="check" onClick={() => setVerifying(verifying + 1)}>
            {messages.verify.act}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {verifying > 0 && <VerifyJournal key={verifying} />}
        <p className={styles.quiet}>{messages.intro}</p>
        <JournalFilters filter={filter} entries={entries} />
        <QueryView
          query={pages}
          rows={10}
          empty={() =>
            entries.length === 0 && (
              <EmptyState
                kind="none_yet"
                title={filter.isSet ? messages.noMatches : messages.none}
                action={filter.isSet ? <Button onClick={filter.clear}>{messages.clear}</Button> : undefined}
              >
                {filter.isSet ? messages.noneFoundText : messages.noneText}
              </EmptyState>
            )
          }
        >
          {() => (
            <JournalTable
              entries={entries}
              nextPage={
                pages.hasNextPage
                  ? { busy: pages.isFetchingNextPage, load: () => void pages.fetchNextPage() }
                  : undefined
              }
            />
          )}
        </QueryView>
      </div>
    </AdministrationLayout>
  )
}
