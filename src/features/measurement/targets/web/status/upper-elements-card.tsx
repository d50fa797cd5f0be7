import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { targetStatusApi } from '../api.ts'
import { standingMessages } from './messages/index.ts'
import styles from './status.module.css'
import { CountLine } from './status-counts.tsx'
import type { ResultStatusFilters } from './use-results-page.ts'

/** Lists the elements of a plan that others implement, with the status of those results and links to them. */
export function UppersCard({ planId, filters }: { planId: Id; filters: ResultStatusFilters }) {
  const messages = useMessages(standingMessages)
  const { spoken } = useLocalizedText()
  const found = useQuery({
    ...targetStatusApi.listUpperStandings.queryOptions({ input: { planId } }),
    staleTime: 30_000,
  })
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return null
  const { rows, computed } = found.data
  return (
    <Card title={messages.uppers.title} note={messages.uppers.note}>
      <DataTable
        caption={messages.uppers.title}
        rows={rows}
        rowKey={(one) => one.elementId}
        maxHeight="440px"
        empty={<EmptyState kind="none_yet" title={messages.uppers.none} />}
        columns={[
          { key: 'code', head: '', cell: (one) => <span className={styles.code}>{one.code}</span> },
          {
            key: 'element',
            head: messages.uppers.element,
            rowHead: true,
            cell: (one) => (
              <Link href={`/plans/${planId}?element=${one.elementId}`}>
                {spoken(one.title) || messages.list.untitled}
              </Link>
            ),
          },
          {
            key: 'counts',
            head: messages.uppers.results,
            cell: (one) =>
              !computed ? (
                messages.counts.tooMany
              ) : one.total === 0 ? (
                <span className={styles.quiet}>{messages.uppers.nothing}</span>
              ) : (
                <CountLine counts={one.counts} />
              ),
          },
          {
            key: 'choose',
            head: '',
            cell: (one) => <Link href={filters.addressWith({ upper: one.elementId })}>{messages.uppers.choose}</Link>,
          },
        ]}
      />
    </Card>
  )
}
