import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { sayRule } from '../../messages/format-message.ts'
import { checkMessages } from '../../messages/index.ts'
import { checkApi } from '../api.ts'
import { checkPageMessages } from '../messages/index.ts'
import { ExportChecks } from './export-checks.tsx'
import styles from './overview.module.css'
import { PlanOfChecks } from './plan-checks-row.tsx'
import { useCheckFilter } from './use-check-filter.ts'

/** Maximum number of rules that are expanded at first, so that a single finding needs no click. */
const mostOpen = 3

/**
 * Lists the issues of all plans that the user is responsible for, by plan and rule. The filters are stored in the
 * address.
 */
export default function ChecksPage() {
  const words = useWords(checkPageMessages).overview
  const checks = useWords(checkMessages)
  const common = useWords(platformMessages)
  const { language, name, spoken } = useReading()
  const filter = useCheckFilter()
  const { input } = filter
  const found = useQuery({
    ...checkApi.overview.getOverview.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
  // The available filter options do not depend on the current filters.
  const everything = useQuery(checkApi.overview.getOverview.queryOptions({ input: { own: input.own } }))
  const all = everything.data?.plans ?? []
  const rules = new Map(all.flatMap((one) => one.rules.map((group) => [group.rule, group.names])))
  const number = (count: number) => formatNumber(count, language)
  const open = (found.data?.plans ?? []).filter((one) => one.rules.length > 0)
  const rest = (found.data?.plans ?? []).filter((one) => one.rules.length === 0)
  const isShort = open.flatMap((one) => one.rules).length <= mostOpen
  return (
    <>
      <PageHeader
        title={checks.checks}
        lede={words.lede}
        actions={open.length > 0 && <ExportChecks filter={input} />}
      />
      <div className={styles.filters}>
        <SelectField
          label={words.of}
          value={filter.of}
          data={[
            { value: '', label: words.own },
            { value: 'all', label: words.all },
          ]}
          onChange={(event) => filter.setOf(event.currentTarget.value)}
        />
        <SelectField
          label={words.severity}
          value={input.severity ?? ''}
          data={[
            { value: '', label: words.any },
            ...(['error', 'warning', 'hint'] as const).map((value) => ({ value, label: checks.severity[value] })),
          ]}
          onChange={(event) => filter.setSeverity(event.currentTarget.value)}
        />
        <SelectField
          label={words.rule}
          value={input.rule ?? ''}
          data={[
            { value: '', label: words.any },
            ...[...rules].sort().map(([rule, names]) => ({
              value: rule,
              label: `${sayRule(rule, language)} · ${name(names)}`,
            })),
          ]}
          onChange={(event) => filter.setRule(event.currentTarget.value)}
        />
        <SelectField
          label={words.plan}
          value={input.planId ?? ''}
          data={[
            { value: '', label: words.any },
            ...all.map(({ plan }) => ({ value: plan.id, label: `${spoken(plan.title)} (${plan.code})` })),
          ]}
          onChange={(event) => filter.setPlan(event.currentTarget.value)}
        />
        <CheckboxField
          label={words.mine}
          checked={input.mine ?? false}
          onChange={(event) => filter.setMine(event.currentTarget.checked ? 'yes' : '')}
        />
      </div>
      {found.error ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      ) : !found.data ? (
        <Skeleton label={common.loading} rows={10} />
      ) : (
        <>
          <p role="status" className={styles.count}>
            {words.count({
              errors: number(found.data.counts.error),
              warnings: number(found.data.counts.warning),
              hints: number(found.data.counts.hint),
              notComputed: number(found.data.counts.notComputed),
              plans: number(open.length),
            })}
          </p>
          {open.map((one) => (
            <PlanOfChecks key={one.plan.id} of={one} filter={input} startsOpen={isShort} />
          ))}
          {open.length === 0 && <Nothing isNarrow={filter.isSet} hasPlans={rest.length > 0} clear={filter.clear} />}
          {!filter.isSet &&
            rest.map((one) => <PlanOfChecks key={one.plan.id} of={one} filter={input} startsOpen={isShort} />)}
        </>
      )}
    </>
  )
}

function Nothing({ isNarrow, hasPlans, clear }: { isNarrow: boolean; hasPlans: boolean; clear: () => void }) {
  const words = useWords(checkPageMessages).overview
  const checks = useWords(checkMessages)
  if (isNarrow)
    return (
      <EmptyState kind="none_yet" title={words.noneFound} action={<Button onClick={clear}>{words.clear}</Button>}>
        {words.noneFoundText}
      </EmptyState>
    )
  return hasPlans ? (
    <EmptyState kind="none_yet" title={checks.nothing}>
      {words.nothingText}
    </EmptyState>
  ) : (
    <EmptyState kind="none_yet" title={words.noPlan}>
      {words.noPlanText}
    </EmptyState>
  )
}
