import { useMessages } from '#platform/web/language.tsx'
import { TextField } from '#ui/fields.tsx'
import styles from '../approvals/approvals.module.css'
import { approvalMessages } from '../approvals/messages/index.ts'

/** Asks for the reason to correct approved figures. If the user may not correct them, shows who may. */
export function Correction(props: {
  cells: number
  mayCorrect: boolean
  reason: string
  onReason: (reason: string) => void
}) {
  const { cells, mayCorrect, reason, onReason } = props
  const messages = useMessages(approvalMessages)
  if (cells === 0) return null
  return (
    <div className={styles.correction} role="status">
      <p>
        <b>{messages.correction.title(cells)}</b> {mayCorrect ? messages.correction.text : messages.correction.notYours}
      </p>
      {mayCorrect && (
        <TextField
          label={messages.reason}
          description={messages.reasonNeeded}
          maxLength={1000}
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
