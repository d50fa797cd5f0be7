import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDuration, formatMoment } from '#shared/format.ts'
import type { CascadeStep } from '../contract.ts'
import styles from './cascade.module.css'
import { cascadeMessages } from './messages/index.ts'

/** History of a step's deadline, newest first, with author, time and reason. */
export function DeadlineHistory({ step: { deadlines } }: { step: CascadeStep }) {
  const messages = useMessages(cascadeMessages)
  const { language } = useLocalizedText()
  if (deadlines.length === 0) return null
  return (
    <details className={styles.statement} open={deadlines.length === 1}>
      <summary>{messages.earlier(deadlines.length)}</summary>
      <ol className={styles.lines}>
        {deadlines.map(({ timeLimit, reason, setAt, setBy }) => (
          <li key={setAt}>
            {timeLimit === null
              ? messages.usualRestored(formatMoment(setAt, language), setBy ?? '')
              : messages.recorded(formatDuration(timeLimit, language), formatMoment(setAt, language), setBy ?? '')}
            <p className={styles.reason}>{reason}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
