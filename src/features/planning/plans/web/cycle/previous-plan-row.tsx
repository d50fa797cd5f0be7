import { useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { planMessages } from '../../messages/index.ts'
import type { FormerElement } from '../../next-cycle/contract.ts'
import { goesOn } from '../../next-cycle/model.ts'
import styles from './cycle.module.css'
import { type Decided, DecideForm } from './decide-form.tsx'
import { cycleMessages } from './messages/index.ts'
import { FormerName, useFormerName } from './previous-plan-name.tsx'

export interface FormerRowProps {
  /** The new plan. */
  planId: Id
  formerId: Id
  row: FormerElement
  level: number
  selected: boolean
  editable: boolean
  onSelect: (selected: boolean) => void
  onDecide: (decided: Decided) => Promise<boolean>
}

/** Shows an element of the previous plan: the available data, the outcome and the reason. */
export function FormerRow(props: FormerRowProps) {
  const { planId, formerId, row, level, selected, editable, onSelect, onDecide } = props
  const words = useWords(cycleMessages).former
  const common = useWords(planMessages)
  const { spoken } = useReading()
  const nameOf = useFormerName()
  const [changing, setChanging] = useState(false)
  const name = nameOf(row)
  const isOpen = row.outcome === null
  return (
    <li
      id={`former-${row.id}`}
      className={styles.item}
      data-level={Math.min(level, 4)}
      data-open={isOpen ? '' : undefined}
    >
      {editable ? (
        <CheckboxField
          label={<span className="visually-hidden">{words.select(name)}</span>}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <div className={styles.what}>
        <div>
          {row.code && <span className={styles.code}>{row.code}</span>}
          <Link href={`/plans/${formerId}?element=${row.id}`} className={styles.title}>
            <FormerName row={row} />
          </Link>{' '}
          <span className={styles.quiet}>{common.kinds[row.kind]}</span>
        </div>
        <Facts row={row} />
        {row.removedSince && <p className={styles.warn}>{words.removedSince}</p>}
        {!isOpen && !changing && (
          <div className={styles.decided}>
            <Pill tone={goesOn(row.outcome!) ? 'good' : 'neutral'}>{common.outcomes[row.outcome!]}</Pill>
            <span className={styles.motive}>{spoken(row.motive)}</span>
            <span className={styles.actions}>
              {row.toId && <Link href={`/plans/${planId}?element=${row.toId}`}>{words.open}</Link>}
              {editable && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${words.change}: ${name}`}
                  onClick={() => setChanging(true)}
                >
                  {words.change}
                </Button>
              )}
            </span>
          </div>
        )}
        {editable && (isOpen || changing) && (
          <DecideForm
            name={`outcome-${row.id}`}
            about={name}
            before={{ outcome: row.outcome, motive: row.motive }}
            onDecide={async (decided) => {
              const taken = await onDecide(decided)
              if (taken) setChanging(false)
              return taken
            }}
            {...(changing && { onCancel: () => setChanging(false) })}
          />
        )}
      </div>
    </li>
  )
}

/**
 * Shows data of the previous plan: state and reason, accountable function, answered items, findings, needs. Empty data
 * is not shown.
 */
function Facts({ row }: { row: FormerElement }) {
  const words = useWords(cycleMessages).former
  const common = useWords(planMessages)
  const { known } = row
  const facts: { key: string; words: string; tone?: string | undefined }[] = [
    ...(row.state
      ? [{ key: 'state', words: [common.states[row.state], row.stateReason].filter(Boolean).join(': ') }]
      : []),
    ...(known.asked > 0 ? [{ key: 'carried', words: words.carried(known.carried, known.asked) }] : []),
    ...(known.answers > 0 ? [{ key: 'answers', words: words.answers(known.answers) }] : []),
    ...(known.errors > 0 ? [{ key: 'errors', words: words.errors(known.errors), tone: styles.bad }] : []),
    ...(known.warnings > 0 ? [{ key: 'warnings', words: words.warnings(known.warnings), tone: styles.warn }] : []),
    ...(known.openNeeds > 0 ? [{ key: 'needs', words: words.openNeeds(known.openNeeds), tone: styles.warn }] : []),
  ]
  if (facts.length === 0) return null
  return (
    <ul className={styles.facts} aria-label={words.known}>
      {facts.map((fact) => (
        <li key={fact.key} className={fact.tone}>
          {fact.words}
        </li>
      ))}
    </ul>
  )
}
