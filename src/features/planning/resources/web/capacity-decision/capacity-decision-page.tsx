import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { Ranking } from '../../capacity-decision/contract.ts'
import { Service } from '../../entities.ts'
import { meansMessages } from '../../messages/index.ts'
import { meansApi } from '../api.ts'
import styles from '../balance/balance.module.css'
import { useFigures } from '../figures.ts'
import { YearField } from '../year-field.tsx'
import { yearsOf, yearWithin } from '../years.ts'
import choice from './capacity-decision.module.css'
import { WhatIf } from './capacity-scenario.tsx'

/** Page to decide which objectives of a plan the capacity of a year allows, with a scenario before the decision. */
export default function ChoicePage() {
  const planId = useParam('planId')
  const words = useWords(meansMessages)
  const { spoken } = useReading()
  const [askedYear, setYear] = useSearchValue('year')
  const [askedService, setService] = useSearchValue('service')
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const plan = file.data?.plan
  const year = Number(askedYear) || (plan ? yearWithin(plan) : 0)
  const service = Service.options.find((one) => one === askedService) ?? 'police'
  const found = useQuery({
    ...meansApi.choice.getRanking.queryOptions({ input: { planId, year, service } }),
    enabled: plan !== undefined,
    placeholderData: (previous) => previous,
  })
  const failed = file.error ?? found.error
  if (failed) return <Failure error={failed} onRetry={() => void Promise.all([file.refetch(), found.refetch()])} />
  if (!plan || !found.data) return <Skeleton label={words.loading} rows={10} />
  const ranking = found.data
  return (
    <>
      <PageHeader
        eyebrow={<Link href={`/plans/${planId}?tab=means&year=${year}`}>{spoken(plan.title)}</Link>}
        title={words.choice.title}
        lede={words.choice.lede}
        actions={
          <div className={styles.top}>
            <YearField year={year} years={yearsOf(plan)} onChange={(next) => setYear(String(next))} />
            <SelectField
              label={words.service}
              value={service}
              data={Service.options.map((value) => ({ value, label: words.services[value] }))}
              onChange={(event) => setService(event.currentTarget.value)}
            />
          </div>
        }
      />
      <div className={styles.stack}>
        <p
          data-print="show"
          className={choice.onPaper}
        >{`${words.year} ${ranking.year} · ${words.services[ranking.service]}`}</p>
        <CapacityStats ranking={ranking} />
        {ranking.withheld && <EmptyState kind="not_allowed" title={words.choice.withheld} />}
        {ranking.capacity.left === null && (
          <EmptyState
            kind="not_computed"
            title={words.choice.unknown}
            action={
              <ButtonLink href={`/organisations/${plan.ownerId}/means?view=kept&year=${year}`}>
                {words.begin}
              </ButtonLink>
            }
          >
            {words.choice.unknownText}
          </EmptyState>
        )}
        {ranking.objectives.length === 0 ? (
          <EmptyState kind="none_yet" title={words.choice.none} />
        ) : (
          <WhatIf key={`${ranking.year} ${ranking.service} ${ranking.choice?.decidedAt}`} ranking={ranking} />
        )}
      </div>
    </>
  )
}

/** Shows the steps from the available hours to the hours left for this plan. */
function CapacityStats({ ranking: { capacity } }: { ranking: Ranking }) {
  const words = useWords(meansMessages)
  const { number } = useFigures()
  const hours = (value: number | null) => (value === null ? words.notAvailable : words.hoursOf(number(value)))
  return (
    <StatRow>
      <Stat value={hours(capacity.available)} label={words.available} />
      <Stat value={`− ${hours(capacity.reserved)}`} label={words.reserved} />
      <Stat value={`− ${hours(capacity.elsewhere)}`} label={words.choice.elsewhere} />
      <Stat
        value={`= ${hours(capacity.left)}`}
        label={words.choice.left}
        tone={capacity.left === null ? 'neutral' : 'info'}
      />
    </StatRow>
  )
}
