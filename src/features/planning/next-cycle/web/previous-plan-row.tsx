import { useState } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { PreviousElement } from '../contract.ts'
import { isContinued } from '../model.ts'
import styles from './cycle.module.css'
import { type Decided, DecideForm } from './decide-form.tsx'
import { cycleMessages } from './messages/index.ts'
import { PreviousElementName, usePreviousElementName } from './previous-plan-name.tsx'

export interface PreviousPlanRowProps {
  /** The new plan. */
  planId: Id
  previousPlanId: Id
  row: PreviousElement
  level: number
  selected: boolean
  editable: boolean
  onSelect: (selected: boolean) => void
  onDecide: (decided: Decided) => Promise<boolean>
}

/** Shows an element of the previous plan: the available data, the outcome and the reason. */
export function PreviousPlanRow(props: PreviousPlanRowProps) {
  const { planId, previousPlanId, row, level, selected, editable, onSelect, onDecide } = props
  const messages = useMessages(cycleMessages).previousPlan
  const common = useMessages(planMessages)
  const { renderText } = useLocalizedText()
  const getName = usePreviousElementName()
  const [changing, setChanging] = useState(false)
  const name = getName(row)
  const isOpen = row.outcome === null
  return (
    <li
      id={`previous-${row.id}`}
      className={styles.item}
      data-level={Math.min(level, 4)}
      data-open={isOpen ? '' : undefined}
    >
      {editable ? (
        <CheckboxField
          label={<span className="visually-hidden">{messages.select(name)}</span>}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <div className={styles.subject}>
        <div>
          {row.code && <span className={styles.code}>{row.code}</span>}
          <Link href={`/plans/${previousPlanId}?element=${row.id}`} className={styles.title}>
            <PreviousElementName row={row} />
          </Link>{' '}
          <span className={styles.quiet}>{common.kinds[row.kind]}</span>
        </div>
        <Facts row={row} />
        {row.removedSince && <p className={styles.warn}>{messages.removedSince}</p>}
        {!isOpen && !changing && (
          <div className={styles.decided}>
            <Pill tone={isContinued(row.outcome!) ? 'good' : 'neutral'}>{common.outcomes[row.outcome!]}</Pill>
            <span className={styles.reason}>{renderText(row.reason)}</span>
            <span className={styles.actions}>
              {row.toId && <Link href={`/plans/${planId}?element=${row.toId}`}>{messages.open}</Link>}
              {editable && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${messages.change}: ${name}`}
                  onClick={() => setChanging(true)}
                >
                  {messages.change}
                </Button>
              )}
            </span>
          </div>
        )}
        {editable && (isOpen || changing) && (
          <DecideForm
            name={`outcome-${row.id}`}
            subjectName={name}
            previousDecision={{ outcome: row.outcome, reason: row.reason }}
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
 * Shows data of the previous plan: state and reason, accountable function, answered items, issues, needs. Empty data
 * is not shown.
 */
function Facts({ row }: { row: PreviousElement }) {
  const messages = useMessages(cycleMessages).previousPlan
  const common = useMessages(planMessages)
  const { known } = row
  const facts: { key: string; text: string; tone?: string | undefined }[] = [
    ...(row.state
      ? [{ key: 'state', text: [common.states[row.state], row.stateReason].filter(Boolean).join(': ') }]
      : []),
    ...(known.requested > 0 ? [{ key: 'carried', text: messages.uptake(known.carried, known.requested) }] : []),
    ...(known.answers > 0 ? [{ key: 'answers', text: messages.answers(known.answers) }] : []),
    ...(known.errors > 0 ? [{ key: 'errors', text: messages.errors(known.errors), tone: styles.bad }] : []),
    ...(known.warnings > 0 ? [{ key: 'warnings', text: messages.warnings(known.warnings), tone: styles.warn }] : []),
    ...(known.openNeeds > 0 ? [{ key: 'needs', text: messages.openNeeds(known.openNeeds), tone: styles.warn }] : []),
  ]
  if (facts.length === 0) return null
  return (
    <ul className={styles.facts} aria-label={messages.known}>
      {facts.map((fact) => (
        <li key={fact.key} className={fact.tone}>
          {fact.text}
        </li>
      ))}
    </ul>
  )
}
