import { type PointerEvent, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './day-line.module.css'
import { getDayAtShare, nextDay } from './timeline-scale.ts'

export interface DayLineProps {
  date: string
  label: string
  /** The day, formatted in the reader's language. */
  valueText: string
  onMove: (day: string) => void
  from: string
  to: string
  /** Position in percent of the width. */
  position: number
  className?: string | undefined
}

/**
 * Shows a movable line over a timeline. Arrow keys move it by a day, the page keys by a month, with Shift by a year. It
 * can also be dragged.
 */
export function DayLine({ date, label, valueText, onMove, from, to, position, className }: DayLineProps) {
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
        aria-valuenow={Date.parse(date) / 86_400_000}
        aria-valuetext={valueText}
        className={styles.line}
        style={{ left: `${position}%` }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={move}
        onKeyDown={(event) => {
          const day = nextDay(date, event.key, event.shiftKey, { from, to })
          if (day === undefined) return
          event.preventDefault()
          onMove(day)
        }}
      >
        <span className={classNames(styles.text, position > 80 && styles.left)}>{valueText}</span>
      </div>
    </div>
  )
}
