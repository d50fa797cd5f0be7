import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { classNames } from '#ui/class-names.ts'
import { moveInGrid } from '#ui/grid-keys.ts'
import { indicatorMessages } from '../messages/index.ts'
import type { PeriodRange } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { type Draft, placeKey } from './draft.ts'
import styles from './entry.module.css'

export interface GridProps {
  label: string
  areas: readonly { id: Id; label: string }[]
  periods: readonly PeriodRange[]
  draft: Draft
  /** Returns the current figure of a cell as a user would type it; empty if there is none. */
  getCurrentValue: (key: string) => string
  /** Returns the issue of a cell as text. */
  getIssue: (key: string) => string | undefined
  /** Returns the warning of a cell as text. A warning does not prevent saving. */
  getWarning: (key: string) => string | undefined
  isChanged: (key: string) => boolean
  position: Position
  onMove: (at: Position) => void
  onType: (key: string, text: string) => void
  onPaste: (text: string) => void
  onUndo: () => void
}

interface Position {
  row: number
  column: number
}

/** Returns the keyboard behaviour of the grid: movement, typing in the current cell, and pasting. */
function useGridKeys(props: GridProps) {
  const { areas, periods, draft, getCurrentValue, position, onMove, onType, onPaste, onUndo } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const [typing, setTyping] = useState<string>()
  /** Whether the focus follows the position. It does so only after the user entered the grid. */
  const isInside = useRef(false)

  useEffect(() => {
    if (!isInside.current || typing !== undefined) return
    body.current?.rows[position.row]?.cells[position.column + 1]?.focus()
    // Runs only when the position changes, so that a user who types in another field keeps the focus.
  }, [position.row, position.column, typing])

  const key = areas[position.row] && placeKey({ areaId: areas[position.row]!.id, period: periods[position.column]! })
  const write = (move?: Position) => {
    if (typing !== undefined && key) onType(key, typing)
    setTyping(undefined)
    if (move) onMove(move)
  }
  const below = { row: Math.min(areas.length - 1, position.row + 1), column: position.column }
  const onCellKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || !key) return
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') onUndo()
    else if (event.key === 'Enter' || event.key === 'F2') setTyping(draft.get(key) ?? getCurrentValue(key))
    else if (event.key === 'Delete' || event.key === 'Backspace') onType(key, '')
    else if ([...event.key].length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ') setTyping(event.key)
    else {
      const next = moveInGrid(event, position, areas.length, periods.length)
      if (!next) return
      onMove(next)
    }
    event.preventDefault()
  }
  const onFieldKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') write(below)
    else if (event.key === 'Escape') setTyping(undefined)
    else if (event.key === 'ArrowDown') write(below)
    else if (event.key === 'ArrowUp') write({ row: Math.max(0, position.row - 1), column: position.column })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const paste = (event: ClipboardEvent) => {
    if (typing !== undefined) return
    event.preventDefault()
    onPaste(event.clipboardData.getData('text/plain'))
  }
  const enter = (at: Position) => {
    isInside.current = true
    if (at.row !== position.row || at.column !== position.column) onMove(at)
  }
  return { body, typing, setTyping, write, onCellKey, onFieldKey, paste, enter }
}
type GridKeys = ReturnType<typeof useGridKeys>

/**
 * A grid with areas as rows and periods as columns: a single tab stop, arrow keys move, typing edits, Enter moves down,
 * a block can be pasted.
 */
export function Grid(props: GridProps) {
  const { label, areas, periods, position } = props
  const messages = useMessages(indicatorMessages)
  const { period } = useFigures()
  const keys = useGridKeys(props)
  return (
    <section className={styles.frame} aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with keyboard navigation between cells is a grid (WAI-ARIA) */}
      <table role="grid" className={styles.grid} aria-label={label} aria-rowcount={areas.length + 1}>
        <thead>
          <tr>
            <th scope="col">{messages.entry.area}</th>
            {periods.map((periodRange) => (
              <th key={periodRange.startsOn} scope="col">
                {period(periodRange)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={keys.body} onPaste={keys.paste}>
          {areas.map((area, row) => (
            <tr key={area.id}>
              <th scope="row">{area.label}</th>
              {periods.map((periodRange, column) => (
                <Cell
                  key={periodRange.startsOn}
                  grid={props}
                  keys={keys}
                  area={area}
                  periodRange={periodRange}
                  at={{ row, column }}
                  isHere={row === position.row && column === position.column}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  grid: GridProps
  keys: GridKeys
  area: GridProps['areas'][number]
  periodRange: PeriodRange
  at: Position
  /** Whether the cell is the current cell. */
  isHere: boolean
}

function Cell({ grid, keys, area, periodRange, at, isHere }: CellProps) {
  const messages = useMessages(indicatorMessages).entry
  const { period } = useFigures()
  const key = placeKey({ areaId: area.id, period: periodRange })
  const typed = grid.draft.get(key)
  const currentValue = grid.getCurrentValue(key)
  const issue = grid.getIssue(key)
  const warning = grid.getWarning(key)
  const isChanged = grid.isChanged(key)
  const isTyping = isHere && keys.typing !== undefined
  const text = [typed ?? (currentValue || messages.empty), issue, warning].filter(Boolean).join(', ')
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid (WAI-ARIA)
      role="gridcell"
      tabIndex={isHere && !isTyping ? 0 : -1}
      aria-label={messages.cellOf(area.label, period(periodRange), text)}
      aria-invalid={issue ? true : undefined}
      className={classNames(
        styles.cell,
        issue && styles.wrong,
        !issue && isChanged && (currentValue ? styles.revised : styles.added),
      )}
      onFocus={() => keys.enter(at)}
      onKeyDown={isHere && !isTyping ? keys.onCellKey : undefined}
      onDoubleClick={() => keys.setTyping(typed ?? currentValue)}
    >
      {isTyping ? (
        <input
          // biome-ignore lint/a11y/noAutofocus: typing opens this field and continues in it
          autoFocus
          className={styles.field}
          aria-label={messages.cellOf(area.label, period(periodRange), '')}
          value={keys.typing}
          onChange={(event) => keys.setTyping(event.currentTarget.value)}
          onKeyDown={keys.onFieldKey}
          onBlur={() => keys.write()}
        />
      ) : (
        <>
          <span className={typed === undefined ? styles.former : undefined}>{typed ?? currentValue}</span>
          {issue && <CellNote className={styles.fault} text={issue} />}
          {!issue && isChanged && currentValue && (
            <CellNote className={styles.before} text={messages.previousValue(currentValue)} />
          )}
          {warning && <CellNote className={styles.warning} text={warning} />}
        </>
      )}
    </td>
  )
}

/** A text in a cell that the accessible name of the cell already contains. */
function CellNote({ className, text }: { className: string | undefined; text: string }) {
  return (
    <span className={className} aria-hidden="true">
      {text}
    </span>
  )
}
