import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/api.ts'
import { useParam } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { nextCycleApi } from './api.ts'
import { CarryOverRows } from './carry-over-rows.tsx'
import { cycleMessages } from './messages/index.ts'

/** Shows the previous plan, element by element, with the outcome and reason of each. */
export default function CarryOverPage() {
  const planId = useParam('planId')
  const messages = useMessages(cycleMessages).previousPlan
  const { renderText, renderInSentence } = useLocalizedText()
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const query = useQuery(nextCycleApi.getCarryOver.queryOptions({ input: { planId } }))
  return (
    <QueryView query={joinQueries({ file, carryOver: query })} rows={10}>
      {({ file: { plan }, carryOver }) => {
        const { previousPlan, rows } = carryOver
        return (
          <>
            <PageHeader
              eyebrow={<Link href={`/plans/${planId}?tab=cycle`}>{renderText(plan.title)}</Link>}
              title={messages.title}
              intro={messages.intro}
              badges={
                previousPlan ? (
                  <Link href={`/plans/${previousPlan.id}`}>
                    {renderInSentence(messages.previousPlan, previousPlan.title)}
                  </Link>
                ) : undefined
              }
            />
            {!previousPlan ? (
              <EmptyState
                kind={plan.predecessorId ? 'not_allowed' : 'none_yet'}
                title={plan.predecessorId ? messages.withheld : messages.none}
              >
                {messages.noneText}
              </EmptyState>
            ) : rows.length === 0 ? (
              <EmptyState kind="none_yet" title={messages.empty} />
            ) : (
              <CarryOverRows previousPlanId={previousPlan.id} carryOver={carryOver} />
            )}
          </>
        )
      }}
    </QueryView>
  )
}
