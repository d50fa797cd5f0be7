import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { targetStatusApi } from '../api.ts'
import { standingMessages } from './messages/index.ts'
import styles from './status.module.css'
import { CountLine } from './status-counts.tsx'
import type { StandingFilters } from './use-results-page.ts'

/** Lists the elements of a plan that others implement, with the status of those results and links to them. */
export function UppersCard({ planId, filters }: { planId: Id; filters: StandingFilters }) {
  const words = useWords(standingMessages)
  const { spoken } = useReading()
  const found = useQuery({
    ...targetStatusApi.listUpperStandings.queryOptions({ input: { planId } }),
    staleTime: 30_000,
  })
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return null
  const { rows, computed } = found.data
  return (
    <Card title={words.uppers.title} note={words.uppers.note}>
      <DataTable
        caption={words.uppers.title}
        rows={rows}
        rowKey={(one) => one.elementId}
        maxHeight="440px"
        empty={<EmptyState kind="none_yet" title={words.uppers.none} />}
        columns={[
          { key: 'code', head: '', cell: (one) => <span className={styles.code}>{one.code}</span> },
          {
            key: 'element',
            head: words.uppers.element,
            rowHead: true,
            cell: (one) => (
              <Link href={`/plans/${planId}?element=${one.elementId}`}>{spoken(one.title) || words.list.untitled}</Link>
            ),
          },
          {
            key: 'counts',
            head: words.uppers.results,
            cell: (one) =>
              !computed ? (
                words.counts.tooMany
              ) : one.total === 0 ? (
                <span className={styles.quiet}>{words.uppers.nothing}</span>
              ) : (
                <CountLine counts={one.counts} />
              ),
          },
          {
            key: 'choose',
            head: '',
            cell: (one) => <Link href={filters.addressWith({ upper: one.elementId })}>{words.uppers.choose}</Link>,
          },
        ]}
      />
    </Card>
  )
}
