import { getErrorMessage } from '#features/approval/path/error-messages/get-error-message.ts'
import { pathErrors } from '#features/approval/path/error-messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { RejectedPlan } from '../contract.ts'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/** Maximum number of plans listed by name. The heading counts the rest. */
const maxCount = 20

/** Lists the plans for which an action would be refused, and why. The user can continue without them. */
export function RejectedPlanList({
  rejectedPlans,
  onContinueWithoutRejected,
}: {
  rejectedPlans: readonly RejectedPlan[]
  onContinueWithoutRejected?: () => void
}) {
  const messages = useMessages(submissionMessages)
  const reasons = useMessages(pathErrors)
  return (
    <>
      <p>{messages.refusedHead(rejectedPlans.length)}</p>
      <ul className={styles.refused}>
        {rejectedPlans.slice(0, maxCount).map(({ planId, code, reasonCode, numbers, ...data }) => (
          <li key={planId}>
            <code>{code}</code> {getErrorMessage(reasons, reasonCode, { ...data, steps: numbers }) ?? reasons.FORBIDDEN}
          </li>
        ))}
      </ul>
      {onContinueWithoutRejected && (
        <Button size="small" onClick={onContinueWithoutRejected}>
          {messages.without}
        </Button>
      )}
    </>
  )
}
