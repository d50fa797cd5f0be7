import { type PointerEvent, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './day-line.module.css'
import { getDayAtShare, nextDay } from './timeline-scale.ts'

export interface DayLineProps {
  on: string
  label: string
  /** The day, formatted in the reader's language. */
  words: string
  onMove: (day: string) => void
  from: string
  to: string
  /** Position in percent of the width. */
  at: number
  className?: string | undefined
}

/**
 * Shows a movable line over a timeline. Arrow keys move it by a day, the page keys by a month, with Shift by a year. It
 * can also be dragged.
 */
export function DayLine({ on, label, words, onMove, from, to, at, className }: DayLineProps) {
  const axis = useRef<HTMLDivElement>(null)
  const move = (event: PointerEvent) => {
    const box = axis.current?.getBoundingClientRect()
    if (box && box.width > 0 && event.buttons === 1)
      onMove(getDayAtShare((event.clientX - box.left) / box.width, from, to))
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
