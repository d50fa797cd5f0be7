import styles from '#features/measurement/indicators/web/indicators.module.css'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useLevels } from '#features/measurement/indicators/web/use-own-area.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Standings } from '../../status/contract.ts'
import { standingMessages } from './messages/index.ts'
import { CountLine, StandingCounts } from './status-counts.tsx'
import { StandingFilters } from './status-filters.tsx'
import { StandingList } from './status-list.tsx'
import { StandingMap } from './status-map.tsx'
import { StandingPeers } from './status-peers.tsx'
import { UppersCard } from './upper-elements-card.tsx'
import {
  type StandingFilters as Filters,
  useStandingFilters,
  useStandingLooks,
  useStandings,
} from './use-results-page.ts'

/**
 * Page with the expected results of all plans and their status: on a map, by name within a group, by upper element, and
 * as a list.
 */
export default function ResultsPage() {
  const words = useWords(standingMessages)
  const { title: above } = useWords(indicatorMessages)
  const filters = useStandingFilters()
  const looks = useStandingLooks()
  const { summary, list, rows } = useStandings(filters)
  const error = summary.error ?? list.error
  return (
    <>
      <PageHeader eyebrow={<Link href="/indicators">{above}</Link>} title={words.title} lede={words.lede} />
      <StandingFilters filters={filters} found={summary.data} />
      {error ? (
        <Failure error={error} onRetry={() => void Promise.all([summary.refetch(), list.refetch()])} />
      ) : (
        <div className={styles.stack}>
          {summary.data ? (
            <Summary found={summary.data} filters={filters} looks={looks} />
          ) : (
            <Skeleton label={words.loading} rows={8} />
          )}
          {looks.planId && <UppersCard planId={looks.planId} filters={filters} />}
          {rows.length > 0 && <StandingList rows={rows} />}
          {list.data && rows.length === 0 && (
            <Card>
              <EmptyState kind="none_yet" title={words.none}>
                {list.hasNextPage ? words.list.searchingText : words.noneText}
              </EmptyState>
            </Card>
          )}
          {list.hasNextPage && (
            <div>
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {rows.length === 0 ? words.list.searching : words.list.more}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  )
}

interface SummaryProps {
  found: Standings
  filters: Filters
  looks: ReturnType<typeof useStandingLooks>
}

function Summary({ found, filters, looks }: SummaryProps) {
  const levels = useLevels()
  // Only the kind with a place on the map. The country and the provinces are in the list.
  const kind = levels.cellKind ?? ''
  const areas = found.areas.filter((one) => one.kind === kind)
  return (
    <>
      <StandingCounts found={found} filters={filters} />
      {found.computed && areas.length > 0 && (
        <div className={styles.halves}>
          <StandingMap kind={kind} areas={areas} selectedId={looks.areaId} onSelect={looks.lookAt} />
          <StandingPeers
            kind={kind}
            areas={areas}
            filters={filters}
            areaId={looks.areaId}
            group={looks.group}
            onGroup={looks.setGroup}
          />
        </div>
      )}
      {!filters.filter.indicator && found.indicators.length > 1 && <ByIndicator found={found} filters={filters} />}
    </>
  )
}

function ByIndicator({ found, filters }: Pick<SummaryProps, 'found' | 'filters'>) {
  const words = useWords(standingMessages)
  const { name } = useReading()
  const rows = found.indicators.toSorted((one, other) => name(one.names).localeCompare(name(other.names)))
  return (
    <Card title={words.indicators.title}>
      <DataTable
        caption={words.indicators.title}
        rows={rows}
        rowKey={(one) => one.code}
        columns={[
          {
            key: 'indicator',
            head: words.indicators.indicator,
            rowHead: true,
            cell: (one) => <Link href={filters.addressWith({ indicator: one.code })}>{name(one.names)}</Link>,
          },
          {
            key: 'results',
            head: words.indicators.results,
            cell: (one) => (found.computed ? <CountLine counts={one.counts} /> : one.total),
          },
        ]}
      />
    </Card>
  )
}
