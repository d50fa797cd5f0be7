import { type KeyboardEvent, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import { type DeadlineGroup, type DeadlinePoint, groupDeadlines } from './deadline-groups.ts'
import styles from './deadline-strip.module.css'
import { timelineScale } from './timeline-scale.ts'

export interface DeadlineStripProps {
  label: string
  points: readonly DeadlinePoint[]
  /** The days at both ends, `YYYY-MM-DD`. */
  from: string
  to: string
  /** The labels at the left end, at the deadline and at today. */
  start: string
  deadline: { date: string; label: string }
  today: { date: string; label: string }
  /** The accessible name of a pile, also shown under the strip while the pile has the focus. */
  getName: (points: readonly DeadlinePoint[]) => string
}

/** Maximum number of dots in a pile. The number of further dots is shown above them. Higher piles have smaller dots. */
const highest = 14
const low = 7

/**
 * Shows a dot for each expected organisation on the day of receipt, and the deadline as a line. Dots to the left are in
 * time. The strip is a single tab stop: left, right, Home and End move between piles.
 */
export function DeadlineStrip(props: DeadlineStripProps) {
  const { label, points, from, to, start, deadline, today, getName } = props
  const { toPercentage } = timelineScale(from, to)
  const groups = groupDeadlines(points, from, to)
  const [stopId, setStopId] = useState<string>()
  const [shownId, setShownId] = useState<string>()
  const stop = groups.find(({ id }) => id === stopId) ?? groups.at(-1)
  const deadlinePile = groups.find(({ id }) => id === shownId)
  const list = useRef<HTMLDivElement>(null)
  const height = Math.min(highest, Math.max(1, ...groups.map((group) => group.points.length)))
  const small = height > low

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: groups.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    list.current
      ?.querySelectorAll<HTMLElement>('[role=option]')
      [Math.max(0, Math.min(groups.length - 1, next))]?.focus()
  }

  return (
    <figure className={styles.figure}>
      <div
        className={classNames(styles.stage, small && styles.small)}
        style={{ height: `${height * (small ? 8 : 11) + 22}px` }}
      >
        <span className={styles.deadline} style={{ left: `${toPercentage(deadline.date)}%` }} aria-hidden="true">
          <span className={classNames(styles.text, toPercentage(deadline.date) > 60 && styles.before)}>
            {deadline.label}
          </span>
        </span>
        <span className={styles.today} style={{ left: `${toPercentage(today.date)}%` }} aria-hidden="true">
          <span className={classNames(styles.text, toPercentage(today.date) > 60 && styles.before)}>{today.label}</span>
        </span>
        {toPercentage(today.date) > 25 && (
          <span className={styles.start} aria-hidden="true">
            {start}
          </span>
        )}
        <div ref={list} role="listbox" aria-label={label} aria-orientation="horizontal">
          {groups.map((group, index) => (
            <div
              key={group.id}
              role="option"
              aria-label={getName(group.points)}
              aria-selected={group.id === shownId}
              title={getName(group.points)}
              tabIndex={group.id === stop?.id ? 0 : -1}
              className={styles.pile}
              style={{ left: `${group.position}%` }}
              onFocus={() => {
                setStopId(group.id)
                setShownId(group.id)
              }}
              onBlur={() => setShownId(undefined)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <Dots pile={group} />
            </div>
          ))}
        </div>
      </div>
      <figcaption className={styles.readout} aria-hidden="true">
        {deadlinePile && getName(deadlinePile.points)}
      </figcaption>
    </figure>
  )
}

function Dots({ pile: { points } }: { pile: DeadlineGroup }) {
  const more = points.length - highest
  return (
    <>
      {/* Drawn only, because the name of the pile contains the number. */}
      {more > 0 && <span className={styles.more} data-more={`+${more}`} />}
      {points.slice(0, highest).map((point) => (
        <span key={point.id} className={classNames(styles.dot, styles[point.state])} />
      ))}
    </>
  )
}

/** Shows the meaning of the dots, each with the shape. */
export function DeadlineLegend({ labels }: { labels: readonly (readonly [DeadlinePoint['state'], string])[] }) {
  return (
    <ul className={styles.legend}>
      {labels.map(([state, word]) => (
        <li key={state}>
          <span className={classNames(styles.dot, styles[state])} aria-hidden="true" /> {word}
        </li>
      ))}
    </ul>
  )
}
