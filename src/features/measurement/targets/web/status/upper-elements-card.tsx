import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { targetStatusApi } from '../api.ts'
import { statusMessages } from './messages/index.ts'
import styles from './status.module.css'
import { CountLine } from './status-counts.tsx'
import type { ResultStatusFilters } from './use-results-page.ts'

/** Lists the elements of a plan that others implement, with the status of those results and links to them. */
export function UppersCard({ planId, filters }: { planId: Id; filters: ResultStatusFilters }) {
  const messages = useMessages(statusMessages)
  const { renderText } = useLocalizedText()
  const query = useQuery({
    ...targetStatusApi.listUpperResultStatuses.queryOptions({ input: { planId } }),
    staleTime: 30_000,
  })
  return (
    <QueryView query={query} showsLoading={false}>
      {({ rows, computed }) => (
        <Card title={messages.uppers.title} hint={messages.uppers.hint}>
          <DataTable
            caption={messages.uppers.title}
            rows={rows}
            rowKey={(entry) => entry.elementId}
            maxHeight="440px"
            empty={<EmptyState kind="none_yet" title={messages.uppers.none} />}
            columns={[
              { key: 'code', head: '', cell: (entry) => <span className={styles.code}>{entry.code}</span> },
              {
                key: 'element',
                head: messages.uppers.element,
                rowHead: true,
                cell: (entry) => (
                  <Link href={`/plans/${planId}?element=${entry.elementId}`}>
                    {renderText(entry.title) || messages.list.untitled}
                  </Link>
                ),
              },
              {
                key: 'counts',
                head: messages.uppers.results,
                cell: (entry) =>
                  !computed ? (
                    messages.counts.tooMany
                  ) : entry.total === 0 ? (
                    <span className={styles.quiet}>{messages.uppers.noResults}</span>
                  ) : (
                    <CountLine counts={entry.counts} />
                  ),
              },
              {
                key: 'choose',
                head: '',
                cell: (entry) => (
                  <Link href={filters.addressWith({ upper: entry.elementId })}>{messages.uppers.choose}</Link>
                ),
              },
            ]}
          />
        </Card>
      )}
    </QueryView>
  )
}
