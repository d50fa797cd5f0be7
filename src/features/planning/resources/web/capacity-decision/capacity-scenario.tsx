import { Fragment, useRef, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Ranked, Ranking } from '../../capacity-decision/contract.ts'
import { countWithinCapacity } from '../../capacity-decision/model.ts'
import { resourceMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import styles from './capacity-decision.module.css'
import { DecideForm } from './decide-form.tsx'
import { formatObjectiveName, ObjectiveLine } from './objective-line.tsx'

/** Shows the objectives in order with the capacity limit. Moving objectives changes the plan only after a decision. */
export function CapacityScenario({ ranking }: { ranking: Ranking }) {
  const { plan, objectives, capacity, decision, editable } = ranking
  const messages = useMessages(resourceMessages)
  const { language } = useLocalizedText()
  const [order, setOrder] = useState(objectives)
  const [text, setReported] = useState('')
  const list = useRef<HTMLOListElement>(null)
  // Added or removed objectives and new figures are merged into the current order.
  const fresh = new Map(objectives.map((objective) => [objective.elementId, objective]))
  const orderedObjectives = order.flatMap((entry) => fresh.get(entry.elementId) ?? [])
  const visible = [...orderedObjectives, ...objectives.filter((objective) => !orderedObjectives.includes(objective))]
  const line = countWithinCapacity(visible, capacity.remaining)
  const isSaved = visible.every((entry, rank) => entry === objectives[rank])
  const full = Math.max(
    capacity.remaining ?? 0,
    visible.reduce((sum, entry) => sum + (entry.hours ?? 0), 0),
    1,
  )
  const getName = (entry: Ranked) => formatObjectiveName(entry, language)
  const move = (from: number, by: -1 | 1) => {
    const to = from + by
    const entry = visible[from]
    if (!entry || to < 0 || to >= visible.length) return
    const next = visible.toSpliced(from, 1).toSpliced(to, 0, entry)
    setOrder(next)
    const above = countWithinCapacity(next, capacity.remaining)
    setReported(messages.capacityDecision.moved(getName(entry), to + 1, above === undefined || to < above))
    requestAnimationFrame(() => document.getElementById(`rank-${entry.elementId}`)?.focus())
  }
  let sum = 0
  return (
    <>
      {decision && <DecisionCard ranking={ranking} decision={decision} isSaved={isSaved} />}
      <Card
        title={messages.capacityDecision.list}
        hint={editable ? messages.capacityDecision.keys : undefined}
        badge={decision === null && !isSaved ? <Pill tone="warn">{messages.capacityDecision.whatIf}</Pill> : undefined}
        actions={
          !isSaved && (
            <Button size="small" icon="undo" onClick={() => setOrder(objectives)}>
              {messages.capacityDecision.back}
            </Button>
          )
        }
      >
        <p className="visually-hidden" role="status">
          {text}
        </p>
        <ol ref={list} className={styles.list}>
          {visible.map((entry, rank) => {
            const start = sum
            sum += entry.hours ?? 0
            const above = line === undefined || rank < line
            return (
              <Fragment key={entry.elementId}>
                {rank === line && <CapacityLine remaining={capacity.remaining ?? 0} />}
                <ObjectiveLine
                  planId={plan.id}
                  entry={entry}
                  rank={rank}
                  isLast={rank === visible.length - 1}
                  isWithinCapacity={line === undefined ? undefined : above}
                  scale={{ start, sum, remaining: capacity.remaining, full }}
                  onMove={(by) => move(rank, by)}
                />
              </Fragment>
            )
          })}
          {line === visible.length && <CapacityLine remaining={capacity.remaining ?? 0} />}
        </ol>
      </Card>
      {editable && line !== undefined && <DecideForm ranking={ranking} order={visible} aboveLimitCount={line} />}
    </>
  )
}

/** Shows the last decision, and whether the scenario differs from it. */
function DecisionCard(props: { ranking: Ranking; decision: NonNullable<Ranking['decision']>; isSaved: boolean }) {
  const { ranking, decision, isSaved } = props
  const messages = useMessages(resourceMessages)
  const { language, renderText } = useLocalizedText()
  return (
    <Card
      title={messages.capacityDecision.decided(
        formatDate(decision.decidedOn, language),
        decision.decidedBy ?? messages.capacityDecision.system,
      )}
      badge={isSaved ? undefined : <Pill tone="warn">{messages.capacityDecision.whatIf}</Pill>}
    >
      <p className={styles.reason}>{renderText(decision.reason)}</p>
      {isSaved && hasMoved(ranking) && <p className={styles.warn}>{messages.capacityDecision.moreSince}</p>}
    </Card>
  )
}

function CapacityLine({ remaining }: { remaining: number }) {
  const messages = useMessages(resourceMessages)
  const { number } = useFigures()
  return <li className={styles.line}>{messages.capacityDecision.line(number(remaining))}</li>
}

/** Checks whether the same order would give another decision today. A change in the set of objectives also counts. */
function hasMoved({ decision, objectives, capacity }: Ranking): boolean {
  if (!decision) return false
  const line = countWithinCapacity(objectives, capacity.remaining)
  const decided = decision.ranking.filter((entry) => entry.isAboveLimit).map((entry) => entry.elementId)
  const now = objectives.slice(0, line ?? 0).map((objective) => objective.elementId)
  return decided.join() !== now.join() || decision.ranking.length !== objectives.length
}
