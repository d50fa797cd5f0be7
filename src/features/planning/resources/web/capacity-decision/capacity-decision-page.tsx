import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { Ranking } from '../../capacity-decision/contract.ts'
import { Service } from '../../entities.ts'
import { resourceMessages } from '../../messages/index.ts'
import { resourceApi } from '../api.ts'
import styles from '../balance/balance.module.css'
import { useFigures } from '../figures.ts'
import { YearField } from '../year-field.tsx'
import { getDefaultYear, listYears } from '../years.ts'
import decisionStyles from './capacity-decision.module.css'
import { CapacityScenario } from './capacity-scenario.tsx'

/** Page to decide which objectives of a plan the capacity of a year allows, with a scenario before the decision. */
export default function CapacityDecisionPage() {
  const planId = useParam('planId')
  const messages = useMessages(resourceMessages)
  const { renderText } = useLocalizedText()
  const [askedYear, setYear] = useSearchValue('year')
  const [askedService, setService] = useSearchValue('service')
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const plan = file.data?.plan
  const year = Number(askedYear) || (plan ? getDefaultYear(plan) : 0)
  const service = Service.options.find((option) => option === askedService) ?? 'police'
  const query = useQuery({
    ...resourceApi.capacityDecision.getRanking.queryOptions({ input: { planId, year, service } }),
    enabled: plan !== undefined,
    placeholderData: (previous) => previous,
  })
  return (
    <QueryView query={joinQueries({ file, ranking: query })} rows={10}>
      {({ file: { plan: ownPlan }, ranking }) => (
        <>
          <PageHeader
            eyebrow={<Link href={`/plans/${planId}?tab=resources&year=${year}`}>{renderText(ownPlan.title)}</Link>}
            title={messages.capacityDecision.title}
            intro={messages.capacityDecision.intro}
            actions={
              <Row gap={[12, 16]} align="end">
                <YearField year={year} years={listYears(ownPlan)} onChange={(next) => setYear(String(next))} />
                <SelectField
                  label={messages.service}
                  value={service}
                  data={Service.options.map((value) => ({ value, label: messages.services[value] }))}
                  onChange={(event) => setService(event.currentTarget.value)}
                />
              </Row>
            }
          />
          <div className={styles.stack}>
            <p
              data-print="show"
              className={decisionStyles.onPaper}
            >{`${messages.year} ${ranking.year} · ${messages.services[ranking.service]}`}</p>
            <CapacityStats ranking={ranking} />
            {ranking.withheld && <EmptyState kind="not_allowed" title={messages.capacityDecision.withheld} />}
            {ranking.capacity.remaining === null && (
              <UnknownCapacity
                inventoryHref={`/organisations/${ownPlan.ownerId}/resources?view=inventory&year=${year}`}
              />
            )}
            {ranking.objectives.length === 0 ? (
              <EmptyState kind="none_yet" title={messages.capacityDecision.none} />
            ) : (
              <CapacityScenario
                key={`${ranking.year} ${ranking.service} ${ranking.decision?.decidedAt}`}
                ranking={ranking}
              />
            )}
          </div>
        </>
      )}
    </QueryView>
  )
}

/** Explains that the capacity is not known, with a link to enter it. */
function UnknownCapacity({ inventoryHref }: { inventoryHref: string }) {
  const messages = useMessages(resourceMessages)
  return (
    <EmptyState
      kind="not_computed"
      title={messages.capacityDecision.unknown}
      action={<ButtonLink href={inventoryHref}>{messages.begin}</ButtonLink>}
    >
      {messages.capacityDecision.unknownText}
    </EmptyState>
  )
}

/** Shows the steps from the available hours to the hours left for this plan. */
function CapacityStats({ ranking: { capacity } }: { ranking: Ranking }) {
  const messages = useMessages(resourceMessages)
  const { number } = useFigures()
  const hours = (value: number | null) => (value === null ? messages.notAvailable : messages.hoursOf(number(value)))
  return (
    <StatRow>
      <Stat value={hours(capacity.available)} label={messages.available} />
      <Stat value={`− ${hours(capacity.reserved)}`} label={messages.reserved} />
      <Stat value={`− ${hours(capacity.plannedByOtherPlans)}`} label={messages.capacityDecision.elsewhere} />
      <Stat
        value={`= ${hours(capacity.remaining)}`}
        label={messages.capacityDecision.left}
        tone={capacity.remaining === null ? 'neutral' : 'info'}
      />
    </StatRow>
  )
}
