import type { Plan } from '#features/planning/plans/contract.ts'
import { planAfterStart } from '#features/planning/plans/web/slots.ts'
import { useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { Link } from '#ui/link.tsx'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'
import { NextCard } from './next-card.tsx'
import { PreparationCard } from './preparation-card.tsx'
import { PreviousPlanCard } from './previous-plan-card.tsx'

const before: readonly Plan['state'][] = ['drafting', 'in_decision', 'approved']

/** Shows the cycle of a plan: the preparation, the follow-up, the previous plan and the next plans. */
export function CycleTab({ plan }: { plan: Plan }) {
  const messages = useMessages(cycleMessages)
  const begins = before.includes(plan.state)
  return (
    <div className={styles.cards}>
      <p>
        <Link href={`/cycles?date=${plan.periodFrom}${plan.areaId ? `&zone=${plan.areaId}` : ''}`}>
          {messages.allCycles}
        </Link>
      </p>
      {begins ? (
        <PreparationCard planId={plan.id} />
      ) : (
        <>
          <SlotParts slot={planAfterStart} partProps={{ planId: plan.id }} />
          <NextCard plan={plan} />
        </>
      )}
      {(begins || plan.predecessorId !== null) && <PreviousPlanCard plan={plan} />}
    </div>
  )
}
