import { useQuery } from '@tanstack/react-query'
import { AreaPicker, OrganisationPicker } from '#features/country/registry/web/index.ts'
import styles from '#features/measurement/indicators/web/indicators.module.css'
import { planApi, usePlanKinds } from '#features/planning/plans/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { standings } from '../../results/entities.ts'
import type { Standings } from '../../status/contract.ts'
import { resultMessages } from '../results/messages/index.ts'
import { standingMessages } from './messages/index.ts'
import type { StandingFilters as Filters } from './use-results-page.ts'

/** Filters for results. Offers only values that occur among the readable results. */
export function StandingFilters({ filters, found }: { filters: Filters; found: Standings | undefined }) {
  const words = useWords(standingMessages).filters
  const { standings: standingWords } = useWords(resultMessages)
  const { name } = useReading()
  const { nameOf } = usePlanKinds()
  const { filter, status, set } = filters
  const any = { value: '', label: words.any }
  // The selected value stays in the field even when there are no other options.
  const codes = (found?.indicators ?? []).map((one) => ({ value: one.code, label: name(one.names) }))
  const kinds = [...new Set([...(found?.planKinds ?? []), ...(filter.planKind ? [filter.planKind] : [])])]
  return (
    <search aria-label={words.label}>
      <div className={styles.controls}>
        <SelectField
          label={words.indicator}
          value={filter.indicator ?? ''}
          data={[
            any,
            ...codes.toSorted((one, other) => one.label.localeCompare(other.label)),
            ...(filter.indicator && !codes.some((one) => one.value === filter.indicator)
              ? [{ value: filter.indicator, label: filter.indicator }]
              : []),
          ]}
          onChange={(event) => set({ indicator: event.currentTarget.value })}
        />
        <SelectField
          label={words.status}
          value={status ?? ''}
          data={[any, ...standings.map((one) => ({ value: one, label: standingWords[one] }))]}
          onChange={(event) => set({ status: event.currentTarget.value })}
        />
        <AreaPicker label={words.area} value={filter.areaId ?? null} onChange={(id) => set({ area: id ?? '' })} />
        <SelectField
          label={words.planKind}
          value={filter.planKind ?? ''}
          data={[any, ...kinds.map((one) => ({ value: one, label: nameOf(one) }))]}
          onChange={(event) => set({ kind: event.currentTarget.value })}
        />
        <OrganisationPicker
          label={words.owner}
          value={filter.ownerId ?? null}
          onChange={(id) => set({ owner: id ?? '' })}
        />
        {filters.isNarrowed && (
          <Button variant="quiet" onClick={filters.clear}>
            {words.clear}
          </Button>
        )}
      </div>
      {filter.upperId && <Carrying elementId={filter.upperId} onEnd={() => set({ upper: '' })} />}
    </search>
  )
}

/** Shows the upper element whose implementing elements are selected. */
function Carrying({ elementId, onEnd }: { elementId: Id; onEnd: () => void }) {
  const words = useWords(standingMessages)
  const { spoken } = useReading()
  const { data } = useQuery(planApi.outline.getElement.queryOptions({ input: { id: elementId } }))
  return (
    <p className={styles.notice}>
      {words.filters.carrying}{' '}
      {data && (
        <Link href={`/plans/${data.element.planId}?element=${elementId}`}>
          {spoken(data.element.title) || words.list.untitled}
        </Link>
      )}{' '}
      <Button size="small" variant="quiet" onClick={onEnd}>
        {words.filters.everything}
      </Button>
    </p>
  )
}
