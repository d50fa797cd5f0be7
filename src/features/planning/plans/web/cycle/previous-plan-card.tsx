import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Progress } from '#ui/progress.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Plan } from '../../contract.ts'
import { planMessages } from '../../messages/index.ts'
import type { FormerElement } from '../../next-cycle/contract.ts'
import { goesOn } from '../../next-cycle/model.ts'
import { planApi } from '../api.ts'
import { planPageMessages } from '../messages/index.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'
import { FormerName } from './previous-plan-name.tsx'

/** Shows which elements of the previous plan ended or were carried over, with reasons. */
export function FormerCard({ plan }: { plan: Pick<Plan, 'id' | 'predecessorId'> }) {
  const words = useWords(cycleMessages).former
  const common = useWords(planPageMessages)
  const { spokenIn } = useReading()
  const found = useQuery(planApi.successor.getCarryOver.queryOptions({ input: { planId: plan.id } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={common.loading} rows={4} />
  const { former, rows, open, editable } = found.data
  if (!former)
    return (
      <EmptyState
        kind={plan.predecessorId ? 'not_allowed' : 'none_yet'}
        title={plan.predecessorId ? words.withheld : words.none}
      >
        {plan.predecessorId ? undefined : words.noneText}
      </EmptyState>
    )
  const left = rows.filter((row) => row.outcome !== null && !goesOn(row.outcome))
  const going = rows.filter((row) => row.outcome !== null && goesOn(row.outcome))
  return (
    <Card
      title={words.title}
      note={<Link href={`/plans/${former.id}`}>{spokenIn(words.of, former.title)}</Link>}
      actions={
        rows.length > 0 ? (
          <ButtonLink href={`/plans/${plan.id}/former`} variant={editable && open > 0 ? 'primary' : 'default'}>
            {words.go}
          </ButtonLink>
        ) : undefined
      }
    >
      <div className={styles.form}>
        {rows.length > 0 && (
          <Progress
            label={words.progress(rows.length - open, rows.length)}
            share={(rows.length - open) / rows.length}
          />
        )}
        <SectionLabel level={3}>{words.left}</SectionLabel>
        {left.length === 0 ? (
          <p className={styles.quiet}>{words.leftNone}</p>
        ) : (
          <Outcomes formerId={former.id} rows={left} />
        )}
        {going.length > 0 && (
          <details>
            <summary>{words.goesOn(going.length)}</summary>
            <Outcomes formerId={former.id} rows={going} />
          </details>
        )}
      </div>
    </Card>
  )
}

function Outcomes({ formerId, rows }: { formerId: string; rows: readonly FormerElement[] }) {
  const common = useWords(planMessages)
  const { spoken } = useReading()
  return (
    <ul className={styles.lines}>
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            {row.code && <span className={styles.code}>{row.code}</span>}
            <Link href={`/plans/${formerId}?element=${row.id}`}>
              <FormerName row={row} />
            </Link>
          </div>
          <div className={styles.decided}>
            <Pill tone={goesOn(row.outcome!) ? 'good' : 'neutral'}>{common.outcomes[row.outcome!]}</Pill>
            <span className={styles.motive}>{spoken(row.motive)}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
