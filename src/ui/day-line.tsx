import { type PointerEvent, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './day-line.module.css'
import { dayAt, nextDay } from './timeline-scale.ts'

export interface DayLineProps {
  on: string
  label: string
  /** The day as the reader's language writes it. */
  words: string
  onMove: (day: string) => void
  from: string
  to: string
  /** Percent of the width at which it stands. */
  at: number
  className?: string | undefined
}

/** A line over a timeline that one moves: by day with the arrows, by month with the page keys, by year with Shift, or by dragging. */
export function DayLine({ on, label, words, onMove, from, to, at, className }: DayLineProps) {
  const axis = useRef<HTMLDivElement>(null)
  const move = (event: PointerEvent) => {
    const box = axis.current?.getBoundingClientRect()
    if (box && box.width > 0 && event.buttons === 1) onMove(dayAt((event.clientX - box.left) / box.width, from, to))
  }
  return (
    <div ref={axis} className={classNames(styles.axis, className)}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={Date.parse(from) / 86_400_000}
        aria-valuemax={Date.parse(to) / 86_400_000 - 1}
        aria-valuenow={Date.parse(on) / 86_400_000}
        aria-valuetext={words}
        className={styles.line}
        style={{ left: `${at}%` }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={move}
        onKeyDown={(event) => {
          const day = nextDay(on, event.key, event.shiftKey, { from, to })
          if (day === undefined) return
          event.preventDefault()
          onMove(day)
        }}
      >
        <span className={classNames(styles.words, at > 80 && styles.left)}>{words}</span>
      </div>
    </div>
  )
}
