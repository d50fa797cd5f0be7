import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import type { CoverageMatrix, Totals } from '../contract.ts'
import styles from './country.module.css'
import { countryCards } from './country-slots.ts'
import { CountryStats } from './country-stats.tsx'
import type { Gaps } from './drill-down-panel.tsx'
import { useCoverageFilters } from './filters.tsx'
import { GroupedCard } from './grouped-card.tsx'
import { MatrixCard } from './matrix-card.tsx'

interface CoverageOverviewProps {
  planId: Id
  versionId: Id
  matrix: CoverageMatrix
  totals: Totals & { withoutReplyCount: number; recordedCount: number }
  gaps: Gaps
}

/** Key figures, the matrix and the cards of a version, or that no organisation was asked. */
export function CoverageOverview({ planId, versionId, matrix, totals, gaps }: CoverageOverviewProps) {
  const messages = useMessages(alignmentPageMessages).country
  const { isFiltered } = useCoverageFilters()
  const [cell, setCell] = useSearchValue('cell', { replace: true })
  const [elementId, organisationId] = cell.split('.')
  if (matrix.columns.length === 0)
    return (
      <EmptyState
        kind="none_yet"
        title={messages.notAsked}
        action={<ButtonLink href={`/plans/${planId}`}>{messages.toPlan}</ButtonLink>}
      >
        {messages.notAskedText}
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <CountryStats totals={totals} gaps={gaps} />
      <div className={styles.columns}>
        {matrix.rows.length === 0 && matrix.grouped ? (
          <GroupedCard columns={matrix.columns} grouped={matrix.grouped} />
        ) : matrix.rows.length === 0 && isFiltered ? (
          <EmptyState kind="none_yet" title={messages.noMatches}>
            {messages.noneFoundText}
          </EmptyState>
        ) : (
          <Stack>
            <MatrixCard
              matrix={matrix}
              totals={totals}
              selected={elementId && organisationId ? { rowId: organisationId, columnId: elementId } : undefined}
              onSelect={(row, column) => setCell(`${column}.${row}`)}
            />
            {matrix.grouped && <GroupedCard columns={matrix.columns} grouped={matrix.grouped} />}
          </Stack>
        )}
        <Stack>
          <SlotParts slot={countryCards} partProps={{ planId, versionId }} />
        </Stack>
      </div>
    </div>
  )
}
