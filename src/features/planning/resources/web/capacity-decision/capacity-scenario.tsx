import { Fragment, type KeyboardEvent, useRef, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { readText } from '#shared/localized-text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { classNames } from '#ui/class-names.ts'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Ranked, Ranking } from '../../capacity-decision/contract.ts'
import { countWithinCapacity } from '../../capacity-decision/model.ts'
import { resourceMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import styles from './capacity-decision.module.css'
import { DecideForm } from './decide-form.tsx'

/** Shows the objectives in order with the capacity limit. Moving objectives changes the plan only after a decision. */
export function CapacityScenario({ ranking }: { ranking: Ranking }) {
  const { plan, objectives, capacity, choice, editable } = ranking
  const messages = useMessages(resourceMessages)
  const { language, renderText } = useLocalizedText()
  const { number } = useFigures()
  const [order, setOrder] = useState(objectives)
  const [text, setReported] = useState('')
  const list = useRef<HTMLOListElement>(null)
  // Added or removed objectives and new figures are merged into the current order.
  const fresh = new Map(objectives.map((objective) => [objective.elementId, objective]))
  const kept = order.flatMap((entry) => fresh.get(entry.elementId) ?? [])
  const visible = [...kept, ...objectives.filter((objective) => !kept.includes(objective))]
  const line = countWithinCapacity(visible, capacity.remaining)
  const isSaved = visible.every((entry, rank) => entry === objectives[rank])
  const full = Math.max(
    capacity.remaining ?? 0,
    visible.reduce((sum, entry) => sum + (entry.hours ?? 0), 0),
    1,
  )
  const getName = (entry: Ranked) =>
    [entry.code, entry.title && readText(entry.title, language).text].filter(Boolean).join(' ')

  const move = (from: number, by: -1 | 1) => {
    const to = from + by
    const entry = visible[from]
    if (!entry || to < 0 || to >= visible.length) return
    const next = visible.toSpliced(from, 1).toSpliced(to, 0, entry)
    setOrder(next)
    const above = countWithinCapacity(next, capacity.remaining)
    setReported(messages.choice.moved(getName(entry), to + 1, above === undefined || to < above))
    requestAnimationFrame(() => document.getElementById(`rank-${entry.elementId}`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent, rank: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(rank, event.key === 'ArrowUp' ? -1 : 1)
  }

  let sum = 0
  return (
    <>
      {choice && (
        <Card
          title={messages.choice.decided(
            formatDate(choice.decidedOn, language),
            choice.decidedBy ?? messages.choice.system,
          )}
          badge={isSaved ? undefined : <Pill tone="warn">{messages.choice.whatIf}</Pill>}
        >
          <p className={styles.reason}>{renderText(choice.reason)}</p>
          {isSaved && hasMoved(ranking) && <p className={styles.warn}>{messages.choice.moreSince}</p>}
        </Card>
      )}
      <Card
        title={messages.choice.list}
        note={editable ? messages.choice.keys : undefined}
        badge={choice === null && !isSaved ? <Pill tone="warn">{messages.choice.whatIf}</Pill> : undefined}
        actions={
          !isSaved && (
            <Button size="small" icon="undo" onClick={() => setOrder(objectives)}>
              {messages.choice.back}
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
                <li
                  id={`rank-${entry.elementId}`}
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows with Alt move the objective in which one stands
                  tabIndex={0}
                  className={classNames(styles.item, !above && styles.under)}
                  onKeyDown={(event) => onKeyDown(event, rank)}
                >
                  <span className={styles.rank}>{rank + 1}</span>
                  <div className={styles.subject}>
                    <Link href={`/plans/${plan.id}?element=${entry.elementId}`} className={styles.title}>
                      {renderText(entry.title, entry.code) || entry.code}
                    </Link>
                    <span className={styles.track} aria-hidden="true">
                      <span className={styles.before} style={{ width: `${(start / full) * 100}%` }} />
                      <span className={styles.own} style={{ width: `${((entry.hours ?? 0) / full) * 100}%` }} />
                      {capacity.remaining !== null && (
                        <span className={styles.end} style={{ left: `${(capacity.remaining / full) * 100}%` }} />
                      )}
                    </span>
                    <span className={styles.figures}>
                      {entry.hours === null ? (
                        <span className={styles.warn}>{messages.choice.noFigure}</span>
                      ) : (
                        <>
                          <strong>{messages.hoursOf(number(entry.hours))}</strong>
                          <span>{messages.choice.upTo(number(sum))}</span>
                          {entry.unknown > 0 && (
                            <span className={styles.warn}>{messages.choice.partFigure(entry.unknown)}</span>
                          )}
                        </>
                      )}
                      {line !== undefined && (
                        <span>{above ? messages.choice.withinCapacity : messages.choice.beyondCapacity}</span>
                      )}
                    </span>
                  </div>
                  <span className={styles.moves} data-print="hide">
                    <IconButton
                      label={messages.choice.moveUp(getName(entry))}
                      icon="chevron-up"
                      disabled={rank === 0}
                      onClick={() => move(rank, -1)}
                    />
                    <IconButton
                      label={messages.choice.moveDown(getName(entry))}
                      icon="chevron-down"
                      disabled={rank === visible.length - 1}
                      onClick={() => move(rank, 1)}
                    />
                  </span>
                </li>
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

function CapacityLine({ remaining }: { remaining: number }) {
  const messages = useMessages(resourceMessages)
  const { number } = useFigures()
  return <li className={styles.line}>{messages.choice.line(number(remaining))}</li>
}

/** Checks whether the same order would give another decision today. A change in the set of objectives also counts. */
function hasMoved({ choice, objectives, capacity }: Ranking): boolean {
  if (!choice) return false
  const line = countWithinCapacity(objectives, capacity.remaining)
  const decided = choice.ranking.filter((entry) => entry.isAboveLimit).map((entry) => entry.elementId)
  const now = objectives.slice(0, line ?? 0).map((objective) => objective.elementId)
  return decided.join() !== now.join() || choice.ranking.length !== objectives.length
}
