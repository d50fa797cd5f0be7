import type { KeyboardEvent } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { classNames } from '#ui/class-names.ts'
import { moveInGrid } from '#ui/grid-keys.ts'
import type { ComparedRow, Phenomenon } from '../contract.ts'
import styles from './crosswalk-picture.module.css'
import { phenomenonMessages } from './messages/index.ts'

/** Height of an item and width of the band with the lines, in CSS pixels. The style sheet uses the same height. */
const row = 46
const band = 120

export interface CrosswalkPictureProps {
  label: string
  from: readonly Phenomenon[]
  to: readonly Phenomenon[]
  rows: readonly ComparedRow[]
  selectedId: string
  onSelect: (id: string) => void
  /** Called on Escape. */
  onLeave?: () => void
}

/**
 * Shows two lists side by side, joined by their relations. Items are buttons. The table below contains the same lines.
 */
export function CrosswalkPicture({ label, from, to, rows, selectedId, onSelect, onLeave }: CrosswalkPictureProps) {
  const messages = useMessages(phenomenonMessages)
  const getMiddle = (list: readonly Phenomenon[], id: string | null) => {
    const index = list.findIndex((entry) => entry.id === id)
    return index < 0 ? undefined : index * row + row / 2
  }
  const lines = rows.flatMap((row) => {
    const [left, right] = [getMiddle(from, row.fromId), getMiddle(to, row.toId)]
    return left === undefined || right === undefined ? [] : [{ row, left, right }]
  })
  const ends = new Map(
    rows.flatMap(({ fromId, toId, outcome }) =>
      outcome === 'dropped' || outcome === 'new' ? [[fromId ?? toId, messages.outcomes[outcome]] as const] : [],
    ),
  )
  const touched = new Set(
    rows
      .filter(({ fromId, toId }) => [fromId, toId].includes(selectedId))
      .flatMap(({ fromId, toId }) => [fromId, toId]),
  )
  const column = (list: readonly Phenomenon[]) => (
    <ul className={styles.list}>
      {list.map((entry) => (
        <Item
          key={entry.id}
          phenomenon={entry}
          end={ends.get(entry.id)}
          selected={entry.id === selectedId}
          isRelated={touched.has(entry.id)}
          onSelect={onSelect}
        />
      ))}
    </ul>
  )
  const height = Math.max(from.length, to.length) * row
  return (
    <div
      className={styles.picture}
      role="group"
      aria-label={label}
      onKeyDown={(event) => (event.key === 'Escape' ? onLeave?.() : moveFocus(event))}
    >
      {column(from)}
      <svg className={styles.lines} viewBox={`0 0 ${band} ${height}`} width={band} height={height} aria-hidden="true">
        {lines.map(({ row: { fromId, toId, outcome }, left, right }) => (
          <path
            key={`${fromId} ${toId}`}
            d={`M0 ${left}C${band / 2} ${left} ${band / 2} ${right} ${band} ${right}`}
            className={classNames(
              styles.line,
              outcome !== 'same' && outcome !== 'renamed' && styles.changed,
              [fromId, toId].includes(selectedId) && styles.strong,
            )}
          />
        ))}
      </svg>
      {column(to)}
    </div>
  )
}

/** Arrow keys move up and down in a list, and to the other list at the same height. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const columns = [...event.currentTarget.querySelectorAll('ul')].map((list) => [
    ...list.querySelectorAll<HTMLElement>('button'),
  ])
  const column = columns.findIndex((elements) => elements.includes(event.target as HTMLElement))
  if (column < 0) return
  const at = { column, row: columns[column]!.indexOf(event.target as HTMLElement) }
  const next = moveInGrid(event, at, Math.max(...columns.map((elements) => elements.length)), columns.length)
  if (!next) return
  event.preventDefault()
  const columnItems = columns[next.column]!
  columnItems[Math.min(next.row, columnItems.length - 1)]?.focus()
}

function Item(props: {
  phenomenon: Phenomenon
  end: string | undefined
  selected: boolean
  isRelated: boolean
  onSelect: (id: string) => void
}) {
  const { name } = useLocalizedText()
  const { phenomenon, end, selected, isRelated, onSelect } = props
  return (
    <li className={styles.slot}>
      <button
        type="button"
        className={classNames(styles.item, selected && styles.selected, isRelated && styles.touched)}
        aria-pressed={selected}
        title={name(phenomenon.names)}
        onClick={() => onSelect(selected ? '' : phenomenon.id)}
      >
        <span className={classNames(styles.name, phenomenon.parentId !== null && styles.part)}>
          {name(phenomenon.names)}
        </span>
        {end && <span className={styles.end}>{end}</span>}
      </button>
    </li>
  )
}
