import { useQuery } from '@tanstack/react-query'
import { AreaPicker, OrganisationPicker } from '#features/country/registry/web/index.ts'
import styles from '#features/measurement/indicators/web/indicators.module.css'
import { planApi, usePlanKinds } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { resultStatuses } from '../../results/entities.ts'
import type { ResultStatusSummary } from '../../status/contract.ts'
import { resultMessages } from '../results/messages/index.ts'
import { statusMessages } from './messages/index.ts'
import type { ResultStatusFilters as Filters } from './use-results-page.ts'

/** Filters for results. Offers only values that occur among the readable results. */
export function ResultStatusFilterBar({
  filters,
  summary,
}: {
  filters: Filters
  summary: ResultStatusSummary | undefined
}) {
  const messages = useMessages(statusMessages).filters
  const { statuses: statusLabels } = useMessages(resultMessages)
  const { name } = useLocalizedText()
  const { getName } = usePlanKinds({ former: true })
  const { filter, status, set } = filters
  const any = { value: '', label: messages.any }
  // The selected value stays in the field even when there are no other options.
  const codes = (summary?.indicators ?? []).map((indicator) => ({
    value: indicator.code,
    label: name(indicator.names),
  }))
  const kinds = [...new Set([...(summary?.planKinds ?? []), ...(filter.planKind ? [filter.planKind] : [])])]
  return (
    <search aria-label={messages.label}>
      <div className={styles.controls}>
        <SelectField
          label={messages.indicator}
          value={filter.indicator ?? ''}
          data={[
            any,
            ...codes.toSorted((left, other) => left.label.localeCompare(other.label)),
            ...(filter.indicator && !codes.some((code) => code.value === filter.indicator)
              ? [{ value: filter.indicator, label: filter.indicator }]
              : []),
          ]}
          onChange={(event) => set({ indicator: event.currentTarget.value })}
        />
        <SelectField
          label={messages.status}
          value={status ?? ''}
          data={[
            any,
            ...resultStatuses.map((resultStatus) => ({ value: resultStatus, label: statusLabels[resultStatus] })),
          ]}
          onChange={(event) => set({ status: event.currentTarget.value })}
        />
        <AreaPicker label={messages.area} value={filter.areaId ?? null} onChange={(id) => set({ area: id ?? '' })} />
        <SelectField
          label={messages.planKind}
          value={filter.planKind ?? ''}
          data={[any, ...kinds.map((kind) => ({ value: kind, label: getName(kind) }))]}
          onChange={(event) => set({ kind: event.currentTarget.value })}
        />
        <OrganisationPicker
          label={messages.owner}
          value={filter.ownerId ?? null}
          onChange={(id) => set({ owner: id ?? '' })}
        />
        {filters.isNarrowed && (
          <Button variant="quiet" onClick={filters.clear}>
            {messages.clear}
          </Button>
        )}
      </div>
      {filter.upperId && <ElementFilter elementId={filter.upperId} onEnd={() => set({ upper: '' })} />}
    </search>
  )
}

/** Shows the upper element whose implementing elements are selected. */
function ElementFilter({ elementId, onEnd }: { elementId: Id; onEnd: () => void }) {
  const messages = useMessages(statusMessages)
  const { renderText } = useLocalizedText()
  const { data } = useQuery(planApi.outline.getElement.queryOptions({ input: { id: elementId } }))
  return (
    <p className={styles.notice}>
      {messages.filters.carrying}{' '}
      {data && (
        <Link href={`/plans/${data.element.planId}?element=${elementId}`}>
          {renderText(data.element.title) || messages.list.untitled}
        </Link>
      )}{' '}
      <Button size="small" variant="quiet" onClick={onEnd}>
        {messages.filters.everything}
      </Button>
    </p>
  )
}
