import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { alignmentApi } from '../api.ts'
import { structureMessages } from './messages/index.ts'
import styles from './structure-change-impact.module.css'

/** Data that depends on ending areas and organisations: plans, elements with accountable functions, items. */
export function StructureChangeImpactNotice(props: { areaIds: readonly Id[]; organisationIds: readonly Id[] }) {
  const input = { areaIds: [...props.areaIds], organisationIds: [...props.organisationIds] }
  const query = useQuery(alignmentApi.structure.listStructureChangeImpact.queryOptions({ input }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(impact) => <ChangeImpact impact={impact} />}
    </QueryView>
  )
}

type Impact = Awaited<ReturnType<typeof alignmentApi.structure.listStructureChangeImpact.call>>

function ChangeImpact({ impact }: { impact: Impact }) {
  const messages = useMessages(structureMessages)
  const { renderText } = useLocalizedText()
  const { plans, planCount, elements, itemsOpen, itemsAnswered } = impact
  const isEmpty = planCount + elements + itemsOpen + itemsAnswered === 0
  return (
    <section className={styles.touched} aria-label={messages.title}>
      <h3 className={styles.heading}>{messages.title}</h3>
      <p className={styles.quiet}>{messages.hint}</p>
      {isEmpty && <p>{messages.noneAffected}</p>}
      {planCount > 0 && (
        <>
          <p>{messages.plans(planCount)}</p>
          <ul className={styles.lines}>
            {plans.map((plan) => (
              <li key={plan.planId}>
                <Link href={`/plans/${plan.planId}`}>{renderText(plan.title)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {elements > 0 && <p>{messages.elements(elements)}</p>}
      {itemsOpen + itemsAnswered > 0 && <p>{messages.items(itemsOpen, itemsAnswered)}</p>}
    </section>
  )
}
