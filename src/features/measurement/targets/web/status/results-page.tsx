import styles from '#features/measurement/indicators/web/indicators.module.css'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useLevels } from '#features/measurement/indicators/web/use-own-area.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { ResultStatusSummary } from '../../status/contract.ts'
import { statusMessages } from './messages/index.ts'
import { CountLine, ResultStatusCounts } from './status-counts.tsx'
import { ResultStatusFilterBar } from './status-filters.tsx'
import { ResultStatusList } from './status-list.tsx'
import { ResultStatusMap } from './status-map.tsx'
import { ResultStatusPeers } from './status-peers.tsx'
import { UppersCard } from './upper-elements-card.tsx'
import {
  type ResultStatusFilters as Filters,
  useResultStatuses,
  useResultStatusFilters,
  useResultStatusView,
} from './use-results-page.ts'

/**
 * Page with the expected results of all plans and their status: on a map, by name within a group, by upper element, and
 * as a list.
 */
export default function ResultsPage() {
  const messages = useMessages(statusMessages)
  const { title: above } = useMessages(indicatorMessages)
  const filters = useResultStatusFilters()
  const view = useResultStatusView()
  const { summary, list, rows } = useResultStatuses(filters)
  const error = summary.error ?? list.error
  return (
    <>
      <PageHeader eyebrow={<Link href="/indicators">{above}</Link>} title={messages.title} intro={messages.intro} />
      <ResultStatusFilterBar filters={filters} summary={summary.data} />
      {error ? (
        <Failure error={error} onRetry={() => void Promise.all([summary.refetch(), list.refetch()])} />
      ) : (
        <div className={styles.stack}>
          {summary.data ? (
            <Summary summary={summary.data} filters={filters} view={view} />
          ) : (
            <Skeleton label={messages.loading} rows={8} />
          )}
          {view.planId && <UppersCard planId={view.planId} filters={filters} />}
          {rows.length > 0 && <ResultStatusList rows={rows} />}
          {list.data && rows.length === 0 && (
            <Card>
              <EmptyState kind="none_yet" title={messages.none}>
                {list.hasNextPage ? messages.list.searchingText : messages.noneText}
              </EmptyState>
            </Card>
          )}
          {list.hasNextPage && (
            <div>
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {rows.length === 0 ? messages.list.searching : messages.list.more}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  )
}

interface SummaryProps {
  summary: ResultStatusSummary
  filters: Filters
  view: ReturnType<typeof useResultStatusView>
}

function Summary({ summary, filters, view }: SummaryProps) {
  const levels = useLevels()
  // Only the kind with a place on the map. The country and the provinces are in the list.
  const kind = levels.cellKind ?? ''
  const areas = summary.areas.filter((area) => area.kind === kind)
  return (
    <>
      <ResultStatusCounts summary={summary} filters={filters} />
      {summary.computed && areas.length > 0 && (
        <div className={styles.halves}>
          <ResultStatusMap kind={kind} areas={areas} selectedId={view.areaId} onSelect={view.selectArea} />
          <ResultStatusPeers
            kind={kind}
            areas={areas}
            filters={filters}
            areaId={view.areaId}
            group={view.group}
            onGroup={view.setGroup}
          />
        </div>
      )}
      {!filters.filter.indicator && summary.indicators.length > 1 && (
        <IndicatorSummary summary={summary} filters={filters} />
      )}
    </>
  )
}

function IndicatorSummary({ summary, filters }: Pick<SummaryProps, 'summary' | 'filters'>) {
  const messages = useMessages(statusMessages)
  const { name } = useLocalizedText()
  const rows = summary.indicators.toSorted((left, other) => name(left.names).localeCompare(name(other.names)))
  return (
    <Card title={messages.indicators.title}>
      <DataTable
        caption={messages.indicators.title}
        rows={rows}
        rowKey={(entry) => entry.code}
        columns={[
          {
            key: 'indicator',
            head: messages.indicators.indicator,
            rowHead: true,
            cell: (entry) => <Link href={filters.addressWith({ indicator: entry.code })}>{name(entry.names)}</Link>,
          },
          {
            key: 'results',
            head: messages.indicators.results,
            cell: (entry) => (summary.computed ? <CountLine counts={entry.counts} /> : entry.total),
          },
        ]}
      />
    </Card>
  )
}
