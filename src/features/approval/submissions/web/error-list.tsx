import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { refusalWords } from '#features/approval/path/error-messages/refusal-words.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { RejectedPlan } from '../contract.ts'
import { deskMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/** Maximum number of plans listed by name. The heading counts the rest. */
const maxCount = 20

/** Lists the plans for which an action would be refused, and why. The user can continue without them. */
export function RejectedPlanList({ refused, onWithout }: { refused: readonly RejectedPlan[]; onWithout?: () => void }) {
  const messages = useMessages(deskMessages)
  const reasons = useMessages(cycleRefusals)
  return (
    <>
      <p>{messages.refusedHead(refused.length)}</p>
      <ul className={styles.refused}>
        {refused.slice(0, maxCount).map(({ planId, code, because, numbers, ...data }) => (
          <li key={planId}>
            <code>{code}</code> {refusalWords(reasons, because, { ...data, steps: numbers }) ?? reasons.FORBIDDEN}
          </li>
        ))}
      </ul>
      {onWithout && (
        <Button size="small" onClick={onWithout}>
          {messages.without}
        </Button>
      )}
    </>
  )
}
