import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Row } from '#ui/layout.tsx'
import { resourceMessages } from '../messages/index.ts'
import { resourceApi } from './api.ts'
import styles from './balance/balance.module.css'
import { BalanceView } from './balance/balance-view.tsx'
import { YearField } from './year-field.tsx'
import { getDefaultYear, listYears } from './years.ts'

export function ResourcesTabLabel() {
  return useMessages(resourceMessages).resources
}

/**
 * Shows the resources of the plan's organisation next to the resources that all plans of the organisation need, in a
 * year of the plan.
 */
export function ResourcesTab({ planId }: { planId: Id }) {
  const messages = useMessages(resourceMessages)
  const mayRead = useMay()('resource.read')
  const [requestedYear, setYear] = useSearchValue('year')
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const plan = file.data?.plan
  const year = plan ? Number(requestedYear) || getDefaultYear(plan) : 0
  const query = useQuery({
    ...resourceApi.balance.getBalance.queryOptions({ input: { organisationId: plan?.ownerId ?? '', year } }),
    enabled: plan !== undefined && mayRead,
    placeholderData: (previous) => previous,
  })
  if (!mayRead)
    return (
      <EmptyState kind="not_allowed" title={messages.withheldResources}>
        {messages.withheldResourcesText}
      </EmptyState>
    )
  return (
    <QueryView query={joinQueries({ file, balance: query })} rows={8}>
      {({ file: { plan: ownPlan }, balance }) => (
        <div className={styles.stack}>
          <Row gap={[12, 16]} align="end" data-print="hide">
            <YearField year={year} years={listYears(ownPlan)} onChange={(next) => setYear(String(next))} />
            <ButtonLink href={`/plans/${planId}/resources?year=${year}`}>{messages.capacityDecision.open}</ButtonLink>
            <ButtonLink variant="quiet" href={`/organisations/${ownPlan.ownerId}/resources?year=${year}`}>
              {messages.element.all}
            </ButtonLink>
          </Row>
          <BalanceView balance={balance} />
        </div>
      )}
    </QueryView>
  )
}
