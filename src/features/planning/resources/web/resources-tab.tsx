import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { meansMessages } from '../messages/index.ts'
import { meansApi } from './api.ts'
import styles from './balance/balance.module.css'
import { BalanceView } from './balance/balance-view.tsx'
import { YearField } from './year-field.tsx'
import { yearsOf, yearWithin } from './years.ts'

export function MeansTabLabel() {
  return useWords(meansMessages).means
}

/**
 * Shows the resources of the plan's organisation next to the resources that all plans of the organisation need, in a
 * year of the plan.
 */
export function MeansTab({ planId }: { planId: Id }) {
  const words = useWords(meansMessages)
  const mayRead = useMay()('means.read')
  const [asked, setAsked] = useSearchValue('year')
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const plan = file.data?.plan
  const year = plan ? Number(asked) || yearWithin(plan) : 0
  const found = useQuery({
    ...meansApi.balance.getBalance.queryOptions({ input: { organisationId: plan?.ownerId ?? '', year } }),
    enabled: plan !== undefined && mayRead,
    placeholderData: (previous) => previous,
  })
  if (!mayRead)
    return (
      <EmptyState kind="not_allowed" title={words.withheldKept}>
        {words.withheldKeptText}
      </EmptyState>
    )
  const failed = file.error ?? found.error
  if (failed) return <Failure error={failed} onRetry={() => void Promise.all([file.refetch(), found.refetch()])} />
  if (!plan || !found.data) return <Skeleton label={words.loading} rows={8} />
  return (
    <div className={styles.stack}>
      <div className={styles.top} data-print="hide">
        <YearField year={year} years={yearsOf(plan)} onChange={(next) => setAsked(String(next))} />
        <ButtonLink href={`/plans/${planId}/means?year=${year}`}>{words.choice.open}</ButtonLink>
        <ButtonLink variant="quiet" href={`/organisations/${plan.ownerId}/means?year=${year}`}>
          {words.element.all}
        </ButtonLink>
      </div>
      <BalanceView balance={found.data} />
    </div>
  )
}
