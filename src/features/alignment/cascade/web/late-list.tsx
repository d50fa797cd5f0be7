import { useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Pill } from '#ui/pill.tsx'
import type { CascadeMark } from '../contract.ts'
import styles from './cascade.module.css'
import { MarkName } from './mark-name.tsx'
import { cascadeMessages } from './messages/index.ts'
import { idOf } from './points.ts'
import { useMarkWords } from './use-mark-messages.ts'

/** Number of rows shown initially. */
const first = 6

/** Overdue results: what is missing, and which organisation owes it. */
export function LateList({ marks }: { marks: readonly CascadeMark[] }) {
  const words = useWords(cascadeMessages)
  const { language, name } = useReading()
  const { lackOf } = useMarkWords()
  const [all, setAll] = useState(false)
  const late = marks.filter((mark) => mark.state === 'late')
  if (late.length === 0) return <p className={styles.quiet}>{words.nothingLate}</p>
  return (
    <div>
      <h4 className={styles.heading}>{words.lateList(formatNumber(late.length, language))}</h4>
      <ul className={styles.lines}>
        {late.slice(0, all ? undefined : first).map((mark) => (
          <li key={idOf(mark)} className={styles.line}>
            <MarkName mark={mark} />
            <Pill tone="bad">{words.daysLate(mark.lateDays ?? 0)}</Pill>
            <span className={styles.quiet}>
              {[lackOf(mark), mark.priority && words.owedBy(name(mark.owedBy.names))].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {!all && late.length > first && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {words.more(late.length)}
        </Button>
      )}
    </div>
  )
}
