import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { SavedViews } from '#platform/views/web/index.ts'
import { useNavigateTo, useSearchValue } from '#platform/web/address.ts'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { type PlanState, planStates } from '#shared/element-kind.ts'
import { periodYears } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import type { PlanRow } from '../../contract.ts'
import { formatPlanState } from '../../messages/format-plan-state.ts'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { usePlanKinds } from '../plan-kinds.ts'
import { StartPlan } from './start-plan.tsx'

/** Lists all plans that the user may read. Filters are in the URL. */
export default function PlansPage() {
  const messages = useMessages(planPageMessages)
  const getText = useCountryText()
  const common = useMessages(planMessages)
  const kinds = usePlanKinds({ former: true })
  const may = useMay()
  const go = useNavigateTo()
  const [kind, setKind] = useSearchValue('kind')
  const [state, setState] = useSearchValue('state')
  const [searchText, setSearchText] = useSearchValue('query', { replace: true })
  const [limit, setLimit] = useState(100)
  const [starting, setStarting] = useState(false)
  const query = useQuery({
    ...planApi.listPlans.queryOptions({
      input: {
        limit,
        ...(kind ? { kind } : {}),
        ...(state ? { state: state as PlanState } : {}),
        ...(searchText ? { query: searchText } : {}),
      },
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeader
        title={messages.list.title}
        intro={getText('plansIntro', messages.list.intro)}
        actions={
          <>
            <ButtonLink href="/cycles">{messages.list.cycles}</ButtonLink>
            {may('plan.write') && (
              <>
                <Button onClick={() => go('/plans/import')}>{messages.list.import}</Button>
                <Button variant="primary" icon="plus" onClick={() => setStarting(true)}>
                  {messages.list.start}
                </Button>
              </>
            )}
          </>
        }
      />
      <Columns minWidth={220} gap={12} align="end" stretch>
        <TextField
          label={messages.list.terms}
          value={searchText}
          onChange={(event) => setSearchText(event.target.value)}
        />
        <SelectField
          label={messages.list.kind}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={[{ value: '', label: messages.list.all }, ...kinds.options]}
        />
        <SelectField
          label={messages.list.state}
          value={state}
          onChange={(event) => setState(event.currentTarget.value)}
          data={[
            { value: '', label: messages.list.all },
            ...planStates.map((value) => ({ value, label: common.planStates[value] })),
          ]}
        />
      </Columns>
      <SavedViews place="plans" />
      <QueryView query={query} rows={10}>
        {(data) => (
          <>
            <p className={styles.count} role="status">
              {messages.list.count(data.total)}
            </p>
            <div className={data.rows.length > 0 ? styles.ground : undefined}>
              <PlanTable rows={data.rows} empty={<NoPlans isFiltered={Boolean(kind || state || searchText)} />} />
            </div>
            {data.next && (
              <Button busy={query.isFetching} onClick={() => setLimit(Math.min(limit + 200, 500))}>
                {messages.more}
              </Button>
            )}
          </>
        )}
      </QueryView>
      {starting && <StartPlan onClose={() => setStarting(false)} />}
    </>
  )
}

/** Shows the plans as a table. Titles are links. */
function PlanTable({ rows, empty }: { rows: readonly PlanRow[]; empty: ReactNode }) {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const kinds = usePlanKinds({ former: true })
  const { language, renderText } = useLocalizedText()
  return (
    <DataTable
      caption={messages.list.title}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'title',
          head: messages.file.title,
          rowHead: true,
          cell: (row) => <Link href={`/plans/${row.id}`}>{renderText(row.title)}</Link>,
        },
        { key: 'kind', head: messages.list.kind, cell: (row) => kinds.getName(row.kind) },
        {
          key: 'period',
          head: messages.file.period,
          cell: (row) => periodYears(row.periodFrom, row.periodTo),
        },
        {
          key: 'state',
          head: messages.list.state,
          cell: (row) => (
            <Pill tone={row.state === 'in_force' ? 'good' : 'info'}>{formatPlanState(common, row, language)}</Pill>
          ),
        },
        {
          key: 'marking',
          head: messages.file.marking,
          cell: (row) => <MarkingBadge marking={row.marking} />,
        },
        { key: 'elements', head: messages.list.elements, align: 'end', cell: (row) => row.elementCount },
        { key: 'version', head: messages.list.version, align: 'end', cell: (row) => row.version ?? '–' },
      ]}
    />
  )
}

/** Explains that no plan matches the filters, or that there is none yet. */
function NoPlans({ isFiltered }: { isFiltered: boolean }) {
  const messages = useMessages(planPageMessages)
  const may = useMay()
  const go = useNavigateTo()
  if (isFiltered)
    return (
      <EmptyState kind="none_yet" title={messages.list.noMatches}>
        {messages.list.noneFoundText}
      </EmptyState>
    )
  return (
    <EmptyState
      kind="none_yet"
      title={messages.list.none}
      action={
        may('plan.write') ? <Button onClick={() => go('/plans/import')}>{messages.list.import}</Button> : undefined
      }
    >
      {messages.list.noneText}
    </EmptyState>
  )
}
