import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { alignmentApi } from '../api.ts'
import { structureMessages } from './messages/index.ts'
import styles from './structure-change-impact.module.css'

/** Data that depends on ending areas and organisations: plans, elements with accountable functions, items. */
export function StructureTouched(props: { areaIds: readonly Id[]; organisationIds: readonly Id[] }) {
  const words = useWords(structureMessages)
  const { spoken } = useReading()
  const input = { areaIds: [...props.areaIds], organisationIds: [...props.organisationIds] }
  const { data, error, refetch } = useQuery(alignmentApi.structure.listStructureTouched.queryOptions({ input }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { plans, planCount, elements, itemsOpen, itemsAnswered } = data
  const nothing = planCount + elements + itemsOpen + itemsAnswered === 0
  return (
    <section className={styles.touched} aria-label={words.title}>
      <h3 className={styles.heading}>{words.title}</h3>
      <p className={styles.quiet}>{words.note}</p>
      {nothing && <p>{words.nothing}</p>}
      {planCount > 0 && (
        <>
          <p>{words.plans(planCount)}</p>
          <ul className={styles.lines}>
            {plans.map((plan) => (
              <li key={plan.planId}>
                <Link href={`/plans/${plan.planId}`}>{spoken(plan.title)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {elements > 0 && <p>{words.elements(elements)}</p>}
      {itemsOpen + itemsAnswered > 0 && <p>{words.items(itemsOpen, itemsAnswered)}</p>}
    </section>
  )
}
