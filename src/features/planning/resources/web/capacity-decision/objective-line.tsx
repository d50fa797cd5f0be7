import type { KeyboardEvent } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import { loadText } from '#shared/localized-text.ts'
import { IconButton } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { Link } from '#ui/link.tsx'
import type { Ranked } from '../../capacity-decision/contract.ts'
import { resourceMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import styles from './capacity-decision.module.css'

export const formatObjectiveName = (entry: Ranked, language: Language): string =>
  [entry.code, entry.title && loadText(entry.title, language).text].filter(Boolean).join(' ')

/** Hours up to an objective, with and without it, next to the remaining hours. `full` is the whole width. */
interface HoursScale {
  start: number
  sum: number
  remaining: number | null
  full: number
}

/** Shows an objective with the required hours. Alt and the arrow keys, or the buttons, move it. */
export function ObjectiveLine(props: {
  planId: string
  entry: Ranked
  rank: number
  isLast: boolean
  /** Undefined when the capacity is not known. */
  isWithinCapacity: boolean | undefined
  scale: HoursScale
  onMove: (by: -1 | 1) => void
}) {
  const { planId, entry, rank, isLast, isWithinCapacity, scale, onMove } = props
  const messages = useMessages(resourceMessages)
  const { language, renderText } = useLocalizedText()
  const name = formatObjectiveName(entry, language)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      id={`rank-${entry.elementId}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Alt and an arrow key move the focused objective
      tabIndex={0}
      className={classNames(styles.item, isWithinCapacity === false && styles.under)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.rank}>{rank + 1}</span>
      <div className={styles.subject}>
        <Link href={`/plans/${planId}?element=${entry.elementId}`} className={styles.title}>
          {renderText(entry.title, entry.code) || entry.code}
        </Link>
        <HoursTrack hours={entry.hours ?? 0} scale={scale} />
        <ObjectiveFigures entry={entry} sum={scale.sum} isWithinCapacity={isWithinCapacity} />
      </div>
      <span className={styles.moves} data-print="hide">
        <IconButton
          label={messages.capacityDecision.moveUp(name)}
          icon="chevron-up"
          disabled={rank === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={messages.capacityDecision.moveDown(name)}
          icon="chevron-down"
          disabled={isLast}
          onClick={() => onMove(1)}
        />
      </span>
    </li>
  )
}

/** Shows the hours of an objective after the hours of the objectives above it, and the limit of the capacity. */
function HoursTrack({ hours, scale: { start, remaining, full } }: { hours: number; scale: HoursScale }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.before} style={{ width: `${(start / full) * 100}%` }} />
      <span className={styles.own} style={{ width: `${(hours / full) * 100}%` }} />
      {remaining !== null && <span className={styles.end} style={{ left: `${(remaining / full) * 100}%` }} />}
    </span>
  )
}

/** Shows the hours of an objective, their sum up to here, and whether they are within the capacity. */
function ObjectiveFigures(props: { entry: Ranked; sum: number; isWithinCapacity: boolean | undefined }) {
  const { entry, sum, isWithinCapacity } = props
  const messages = useMessages(resourceMessages)
  const { number } = useFigures()
  return (
    <span className={styles.figures}>
      {entry.hours === null ? (
        <span className={styles.warn}>{messages.capacityDecision.noFigure}</span>
      ) : (
        <>
          <strong>{messages.hoursOf(number(entry.hours))}</strong>
          <span>{messages.capacityDecision.upTo(number(sum))}</span>
          {entry.unknown > 0 && (
            <span className={styles.warn}>{messages.capacityDecision.partFigure(entry.unknown)}</span>
          )}
        </>
      )}
      {isWithinCapacity !== undefined && (
        <span>
          {isWithinCapacity ? messages.capacityDecision.withinCapacity : messages.capacityDecision.beyondCapacity}
        </span>
      )}
    </span>
  )
}
