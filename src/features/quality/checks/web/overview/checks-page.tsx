import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { describeRuleName } from '../../messages/format-message.ts'
import { checkMessages } from '../../messages/index.ts'
import { checkApi } from '../api.ts'
import { checkPageMessages } from '../messages/index.ts'
import { ExportChecks } from './export-checks.tsx'
import styles from './overview.module.css'
import { PlanChecksRow } from './plan-checks-row.tsx'
import { useCheckFilter } from './use-check-filter.ts'

/** Maximum number of rules that are expanded at first, so that a single issue needs no click. */
const maxExpanded = 3

/**
 * Lists the issues of all plans that the user is responsible for, by plan and rule. The filters are stored in the
 * address.
 */
export default function ChecksPage() {
  const messages = useMessages(checkPageMessages).overview
  const checks = useMessages(checkMessages)
  const { language } = useLocalizedText()
  const filter = useCheckFilter()
  const { input } = filter
  const query = useQuery({
    ...checkApi.overview.getOverview.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
  const number = (count: number) => formatNumber(count, language)
  const open = (query.data?.plans ?? []).filter((plan) => plan.rules.length > 0)
  const rest = (query.data?.plans ?? []).filter((plan) => plan.rules.length === 0)
  const isShort = open.flatMap((entry) => entry.rules).length <= maxExpanded
  return (
    <>
      <PageHeader
        title={checks.checks}
        intro={messages.intro}
        actions={open.length > 0 && <ExportChecks filter={input} />}
      />
      <CheckFilters filter={filter} />
      <QueryView query={query} rows={10}>
        {(data) => (
          <>
            <p role="status" className={styles.count}>
              {messages.count({
                errors: number(data.counts.error),
                warnings: number(data.counts.warning),
                hints: number(data.counts.hint),
                notComputed: number(data.counts.notComputed),
                plans: number(open.length),
              })}
            </p>
            {open.map((entry) => (
              <PlanChecksRow key={entry.plan.id} planChecks={entry} filter={input} startsOpen={isShort} />
            ))}
            {open.length === 0 && (
              <EmptyChecks isNarrow={filter.isSet} hasPlans={rest.length > 0} clear={filter.clear} />
            )}
            {!filter.isSet &&
              rest.map((entry) => (
                <PlanChecksRow key={entry.plan.id} planChecks={entry} filter={input} startsOpen={isShort} />
              ))}
          </>
        )}
      </QueryView>
    </>
  )
}

/** Shows the filters. Their options do not depend on the current filters. */
function CheckFilters({ filter }: { filter: ReturnType<typeof useCheckFilter> }) {
  const messages = useMessages(checkPageMessages).overview
  const checks = useMessages(checkMessages)
  const { language, name, text } = useLocalizedText()
  const { input } = filter
  const everything = useQuery(
    checkApi.overview.getOverview.queryOptions({ input: { onlyOwnPlans: input.onlyOwnPlans } }),
  )
  const all = everything.data?.plans ?? []
  const rules = new Map(all.flatMap((entry) => entry.rules.map((group) => [group.rule, group.names])))
  return (
    <div className={styles.filters}>
      <SelectField
        label={messages.scope}
        value={filter.scope}
        data={[
          { value: '', label: messages.own },
          { value: 'all', label: messages.all },
        ]}
        onChange={(event) => filter.setScope(event.currentTarget.value)}
      />
      <SelectField
        label={messages.severity}
        value={input.severity ?? ''}
        data={[
          { value: '', label: messages.any },
          ...(['error', 'warning', 'hint'] as const).map((value) => ({ value, label: checks.severity[value] })),
        ]}
        onChange={(event) => filter.setSeverity(event.currentTarget.value)}
      />
      <SelectField
        label={messages.rule}
        value={input.rule ?? ''}
        data={[
          { value: '', label: messages.any },
          ...[...rules].sort().map(([rule, names]) => ({
            value: rule,
            label: `${describeRuleName(rule, language)} · ${name(names)}`,
          })),
        ]}
        onChange={(event) => filter.setRule(event.currentTarget.value)}
      />
      <SelectField
        label={messages.plan}
        value={input.planId ?? ''}
        data={[
          { value: '', label: messages.any },
          ...all.map(({ plan }) => ({ value: plan.id, label: `${text(plan.title)} (${plan.code})` })),
        ]}
        onChange={(event) => filter.setPlan(event.currentTarget.value)}
      />
      <CheckboxField
        label={messages.mine}
        checked={input.assignedToMe ?? false}
        onChange={(event) => filter.setMine(event.currentTarget.checked ? 'yes' : '')}
      />
    </div>
  )
}

function EmptyChecks({ isNarrow, hasPlans, clear }: { isNarrow: boolean; hasPlans: boolean; clear: () => void }) {
  const messages = useMessages(checkPageMessages).overview
  const checks = useMessages(checkMessages)
  if (isNarrow)
    return (
      <EmptyState kind="none_yet" title={messages.noMatches} action={<Button onClick={clear}>{messages.clear}</Button>}>
        {messages.noneFoundText}
      </EmptyState>
    )
  return hasPlans ? (
    <EmptyState kind="none_yet" title={checks.empty}>
      {messages.cleanText}
    </EmptyState>
  ) : (
    <EmptyState kind="none_yet" title={messages.noPlan}>
      {messages.noPlanText}
    </EmptyState>
  )
}
