import { useWords } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { Link } from '#ui/link.tsx'
import type { Plan } from '../../contract.ts'
import { planAfterStart } from '../slots.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'
import { NextCard } from './next-card.tsx'
import { RunUpCard } from './preparation-card.tsx'
import { FormerCard } from './previous-plan-card.tsx'

const before: readonly Plan['state'][] = ['drafting', 'in_decision', 'approved']

/** Shows the cycle of a plan: the preparation, the follow-up, the previous plan and the next plans. */
export function CycleTab({ plan }: { plan: Plan }) {
  const words = useWords(cycleMessages)
  const begins = before.includes(plan.state)
  return (
    <div className={styles.cards}>
      <p>
        <Link href={`/cycles?on=${plan.periodFrom}${plan.areaId ? `&zone=${plan.areaId}` : ''}`}>
          {words.allCycles}
        </Link>
      </p>
      {begins ? (
        <RunUpCard planId={plan.id} />
      ) : (
        <>
          <SlotParts of={planAfterStart} with={{ planId: plan.id }} />
          <NextCard plan={plan} />
        </>
      )}
      {(begins || plan.predecessorId !== null) && <FormerCard plan={plan} />}
    </div>
  )
}
