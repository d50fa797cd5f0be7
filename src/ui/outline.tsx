// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on rows; heads and cells are reached inside them
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './outline.module.css'
import { type DropPlace, useOutlineDrag } from './outline-drag.ts'
import { type OutlineKeys, outlineKey } from './outline-keys.ts'
import { type OutlineRow, type VisibleRow, visibleRows } from './outline-rows.ts'

export interface OutlineColumn<Row> {
  key: string
  head: ReactNode
  /** A CSS grid track: `64px`, `minmax(0, 1fr)`. */
  width: string
  render: (row: Row) => ReactNode
  /** The column that is indented by level and carries the fold. Exactly one. */
  tree?: boolean
}

export interface OutlineProps<Row extends OutlineRow> extends OutlineKeys<Row> {
  label: string
  /** Every row in document order, also those under a folded one. */
  rows: readonly Row[]
  columns: readonly OutlineColumn<Row>[]
  folded: ReadonlySet<string>
  onFold: (row: Row, folded: boolean) => void
  selectedId?: string | undefined
  labels: { fold: string; unfold: string; keys: string }
  /** A row was dropped by the pointer. Without it rows cannot be dragged. */
  onDrop?: (row: Row, target: Row, place: DropPlace) => void
  rowClassName?: (row: Row) => string | undefined
}

/**
 * A tree in rows and columns, edited like an outliner (WAI-ARIA `treegrid`, focus on rows). `labels.keys` tells the keys, to screen readers and, while the
 * focus is inside, in sight: it must say that Escape frees the Tab key where Tab indents, so that nobody is kept inside.
 */
export function Outline<Row extends OutlineRow>(props: OutlineProps<Row>) {
  const { label, rows, columns, folded, onFold, selectedId, labels, onDrop, rowClassName, onSelect } = props
  const shown = useMemo(() => visibleRows(rows, folded), [rows, folded])
  const [focusedId, setFocusedId] = useState(selectedId)
  const tabFreed = useRef(false)
  const heldFocus = useRef(false)
  const grid = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const drag = useOutlineDrag(rows, onDrop)
  const current = shown.find((entry) => entry.row.id === focusedId) ?? shown[0]
  const currentId = current?.row.id

  const elementOf = (id: string | undefined) =>
    [...(grid.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === id)

  // A row that moves in the page loses the focus; it gets it back, also when an ancestor was folded over it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows on the page change
  useEffect(() => {
    if (heldFocus.current && document.activeElement === document.body) elementOf(currentId)?.focus()
  }, [shown])

  const focusRow = (entry: VisibleRow<Row> | undefined) => {
    if (!entry) return
    setFocusedId(entry.row.id)
    elementOf(entry.row.id)?.focus()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>, entry: VisibleRow<Row>) => {
    if (event.target !== event.currentTarget) {
      // Inside a cell the keys belong to what is there; Escape comes back to the row unless that used it.
      if (event.key === 'Escape' && !event.defaultPrevented) focusRow(entry)
      return
    }
    if (event.key === 'Escape') {
      tabFreed.current = true
      return
    }
    if (event.key === 'Tab' && tabFreed.current) return
    const index = shown.indexOf(entry)
    const move = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: shown.length - 1 }[event.key]
    if (!event.altKey && !event.ctrlKey && !event.metaKey) {
      if (move !== undefined) {
        event.preventDefault()
        focusRow(shown[move])
        return
      }
      if (event.key === 'ArrowRight' && entry.hasChildren) {
        event.preventDefault()
        if (entry.folded) onFold(entry.row, false)
        else focusRow(shown[index + 1])
        return
      }
      if (event.key === 'ArrowLeft') {
        event.preventDefault()
        if (entry.hasChildren && !entry.folded) onFold(entry.row, true)
        else focusRow(shown.find((other) => other.row.id === entry.parentId))
        return
      }
    }
    if (outlineKey(event, entry.row, props)) event.preventDefault()
  }

  return (
    <div className={styles.frame}>
      <div
        ref={grid}
        role="treegrid"
        aria-label={label}
        aria-describedby={hintId}
        className={styles.grid}
        style={{ ['--columns' as string]: columns.map((column) => column.width).join(' ') }}
      >
        <div role="row" className={styles.head}>
          {columns.map((column) => (
            <span key={column.key} role="columnheader">
              {column.head}
            </span>
          ))}
        </div>
        {shown.map((entry) => {
          const { row, hasChildren } = entry
          return (
            <div
              key={row.id}
              role="row"
              data-row={row.id}
              aria-level={row.level}
              aria-posinset={entry.position}
              aria-setsize={entry.siblings}
              aria-expanded={hasChildren ? !entry.folded : undefined}
              aria-selected={row.id === selectedId}
              tabIndex={row.id === currentId ? 0 : -1}
              className={classNames(
                styles.row,
                row.id === selectedId && styles.selected,
                drag.markOf(row.id),
                rowClassName?.(row),
              )}
              onFocus={(event) => {
                heldFocus.current = true
                setFocusedId(row.id)
                if (!grid.current?.contains(event.relatedTarget)) tabFreed.current = false
              }}
              onBlur={(event) => {
                if (event.relatedTarget && !grid.current?.contains(event.relatedTarget)) heldFocus.current = false
              }}
              onClick={() => onSelect?.(row)}
              onKeyDown={(event) => onKeyDown(event, entry)}
              {...drag.handlers(row)}
            >
              {columns.map((column) => (
                <Fragment key={column.key}>
                  {column.tree ? (
                    <div role="gridcell" className={styles.tree} style={{ ['--level' as string]: row.level - 1 }}>
                      {hasChildren ? (
                        <button
                          type="button"
                          tabIndex={-1}
                          data-print="keep"
                          className={classNames(styles.fold, !entry.folded && styles.unfolded)}
                          aria-label={entry.folded ? labels.unfold : labels.fold}
                          onClick={(event) => {
                            event.stopPropagation()
                            onFold(row, !entry.folded)
                          }}
                        >
                          <Icon name="chevron-right" size={12} />
                        </button>
                      ) : (
                        <span className={styles.leaf} />
                      )}
                      <div className={styles.words}>{column.render(row)}</div>
                    </div>
                  ) : (
                    <div role="gridcell" className={styles.cell}>
                      {column.render(row)}
                    </div>
                  )}
                </Fragment>
              ))}
            </div>
          )
        })}
      </div>
      <p id={hintId} className={styles.keys} data-print="hide">
        {labels.keys}
      </p>
    </div>
  )
}
