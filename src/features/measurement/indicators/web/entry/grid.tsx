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
  position: { row: number; column: number }
  onMove: (at: { row: number; column: number }) => void
  onType: (key: string, text: string) => void
  onPaste: (text: string) => void
  onUndo: () => void
}

/**
 * A grid with areas as rows and periods as columns: a single tab stop, arrow keys move, typing edits, Enter moves down,
 * a block can be pasted.
 */
export function Grid(props: GridProps) {
  const { label, areas, periods, draft, getCurrentValue, getIssue, getWarning, isChanged } = props
  const { position, onMove, onType, onPaste, onUndo } = props
  const messages = useMessages(indicatorMessages)
  const { period } = useFigures()
  const body = useRef<HTMLTableSectionElement>(null)
  const [typing, setTyping] = useState<string>()
  /** Whether the focus follows the position. It does so only after the user entered the grid. */
  const isInside = useRef(false)

  useEffect(() => {
    if (!isInside.current || typing !== undefined) return
    body.current?.rows[position.row]?.cells[position.column + 1]?.focus()
    // Runs only when the position changes, so that a user who types in another field keeps the focus.
  }, [position.row, position.column, typing])

  const getCellKey = (row: number, column: number) => placeKey({ areaId: areas[row]!.id, period: periods[column]! })
  const write = (move?: { row: number; column: number }) => {
    if (typing !== undefined) onType(getCellKey(position.row, position.column), typing)
    setTyping(undefined)
    if (move) onMove(move)
  }
  const children = { row: Math.min(areas.length - 1, position.row + 1), column: position.column }

  const onCellKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    const key = getCellKey(position.row, position.column)
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
    if (event.key === 'Enter') write(children)
    else if (event.key === 'Escape') setTyping(undefined)
    else if (event.key === 'ArrowDown') write(children)
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
        <tbody ref={body} onPaste={paste}>
          {areas.map((area, row) => (
            <tr key={area.id}>
              <th scope="row">{area.label}</th>
              {periods.map((periodRange, column) => {
                const key = placeKey({ areaId: area.id, period: periodRange })
                const isHere = row === position.row && column === position.column
                const typed = draft.get(key)
                const currentValue = getCurrentValue(key)
                const fault = getIssue(key)
                const warning = getWarning(key)
                const changed = isChanged(key)
                const text = [typed ?? (currentValue || messages.entry.empty), fault, warning]
                  .filter(Boolean)
                  .join(', ')
                return (
                  <td
                    key={periodRange.startsOn}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid (WAI-ARIA)
                    role="gridcell"
                    tabIndex={isHere && typing === undefined ? 0 : -1}
                    aria-label={messages.entry.cellOf(area.label, period(periodRange), text)}
                    aria-invalid={fault ? true : undefined}
                    className={classNames(
                      styles.cell,
                      fault && styles.wrong,
                      !fault && changed && (currentValue ? styles.revised : styles.added),
                    )}
                    onFocus={() => {
                      isInside.current = true
                      if (!isHere) onMove({ row, column })
                    }}
                    onKeyDown={isHere && typing === undefined ? onCellKey : undefined}
                    onDoubleClick={() => setTyping(typed ?? currentValue)}
                  >
                    {isHere && typing !== undefined ? (
                      <input
                        // biome-ignore lint/a11y/noAutofocus: typing opens this field and continues in it
                        autoFocus
                        className={styles.field}
                        aria-label={messages.entry.cellOf(area.label, period(periodRange), '')}
                        value={typing}
                        onChange={(event) => setTyping(event.currentTarget.value)}
                        onKeyDown={onFieldKey}
                        onBlur={() => write()}
                      />
                    ) : (
                      <>
                        <span className={typed === undefined ? styles.former : undefined}>{typed ?? currentValue}</span>
                        {fault && (
                          <span className={styles.fault} aria-hidden="true">
                            {fault}
                          </span>
                        )}
                        {!fault && changed && currentValue && (
                          <span className={styles.before} aria-hidden="true">
                            {messages.entry.previousValue(currentValue)}
                          </span>
                        )}
                        {warning && (
                          <span className={styles.warning} aria-hidden="true">
                            {warning}
                          </span>
                        )}
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
