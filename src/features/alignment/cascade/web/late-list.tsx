import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Pill } from '#ui/pill.tsx'
import type { CascadeMark } from '../contract.ts'
import styles from './cascade.module.css'
import { MarkName } from './mark-name.tsx'
import { cascadeMessages } from './messages/index.ts'
import { getMarkId } from './points.ts'
import { useMarkMessages } from './use-mark-messages.ts'

/** Number of rows shown initially. */
const first = 6

/** Overdue results: what is missing, and which organisation owes it. */
export function LateList({ marks }: { marks: readonly CascadeMark[] }) {
  const messages = useMessages(cascadeMessages)
  const { language, name } = useLocalizedText()
  const { lackOf } = useMarkMessages()
  const [all, setAll] = useState(false)
  const late = marks.filter((mark) => mark.state === 'late')
  if (late.length === 0) return <p className={styles.quiet}>{messages.noneOverdue}</p>
  return (
    <div>
      <h4 className={styles.heading}>{messages.lateList(formatNumber(late.length, language))}</h4>
      <ul className={styles.lines}>
        {late.slice(0, all ? undefined : first).map((mark) => (
          <li key={getMarkId(mark)} className={styles.line}>
            <MarkName mark={mark} />
            <Pill tone="bad">{messages.daysLate(mark.lateDays ?? 0)}</Pill>
            <span className={styles.quiet}>
              {[lackOf(mark), mark.priority && messages.owedBy(name(mark.owedBy.names))].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {!all && late.length > first && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {messages.more(late.length)}
        </Button>
      )}
    </div>
  )
}
