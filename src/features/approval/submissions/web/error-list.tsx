import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { refusalWords } from '#features/approval/path/error-messages/refusal-words.ts'
import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { RefusedPlan } from '../contract.ts'
import { deskMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/** Maximum number of plans listed by name. The heading counts the rest. */
const most = 20

/** Lists the plans for which an action would be refused, and why. The user can continue without them. */
export function RefusedList({ refused, onWithout }: { refused: readonly RefusedPlan[]; onWithout?: () => void }) {
  const words = useWords(deskMessages)
  const reasons = useWords(cycleRefusals)
  return (
    <>
      <p>{words.refusedHead(refused.length)}</p>
      <ul className={styles.refused}>
        {refused.slice(0, most).map(({ planId, code, because, numbers, ...data }) => (
          <li key={planId}>
            <code>{code}</code> {refusalWords(reasons, because, { ...data, steps: numbers }) ?? reasons.FORBIDDEN}
          </li>
        ))}
      </ul>
      {onWithout && (
        <Button size="small" onClick={onWithout}>
          {words.without}
        </Button>
      )}
    </>
  )
}
