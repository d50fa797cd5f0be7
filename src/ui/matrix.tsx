// biome-ignore-all lint/a11y/useFocusableInteractive: a single cell of the grid has the tab stop, headings never do
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
  type UIEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { CellLegend } from './cell-legend.tsx'
import type { CellKind } from './cell-tone.ts'
import { classNames } from './class-names.ts'
import { type GridPlace, moveInGrid } from './grid-keys.ts'
import styles from './matrix.module.css'
import { findVisibleRows, layoutRows, type MatrixRow } from './matrix-layout.ts'
import { MatrixLine } from './matrix-line.tsx'
import { GroupNames, headHeight, MatrixCaption, MatrixHead } from './matrix-parts.tsx'
import { usePrinting } from './use-printing.ts'

export interface MatrixColumn {
  id: string
  label: string
  /** The language of the label, when it differs from the page language. */
  lang?: string | undefined
}

export interface MatrixProps<Row extends MatrixRow, Column extends MatrixColumn> {
  /** Names the grid. */
  label: string
  rows: readonly Row[]
  columns: readonly Column[]
  /** All possible kinds of cell, in the order of the legend. */
  kinds: readonly CellKind[]
  /** Returns the kind of a cell. Keep the same function while the results are the same. */
  getKind: (row: Row, column: Column) => CellKind
  labels: { rows: string; legend: string }
  counts?: Record<string, string>
  /** Returns the name of a cell. Default: "row, column: kind". Keep the same function. */
  getName?: (row: Row, column: Column, kind: CellKind) => string
  onSelect?: (row: Row, column: Column) => void
  selected?: { rowId: string; columnId: string } | undefined
  /** `overview` shows many rows under group names. `named` shows the name of each row. */
  density?: 'overview' | 'named'
  /** The height in px above which the rows scroll. */
  maxHeight?: number
}

/** In px. With named rows the group name is in the gap above the group. */
const pitches = { overview: { pitch: 14, gap: 8, lead: 0 }, named: { pitch: 28, gap: 28, lead: 24 } }
/** Height in px of rows rendered beyond the edge, so that they are ready for fast scrolling. */
const spare = 140

const defaultName = (row: MatrixRow, column: MatrixColumn, kind: CellKind) =>
  `${row.group ? `${row.group}, ` : ''}${row.label}, ${column.label}: ${kind.label}`

/**
 * Shows the answers of many organisations: rows by columns, each cell a colour and a glyph. Only visible rows are
 * rendered, so 2,000 rows by 40 columns stay fast. Arrow keys, Home, End, Page Up and Page Down move. Enter and Space
 * select. `MatrixTable` shows the same as text.
 */
export function Matrix<Row extends MatrixRow, Column extends MatrixColumn>(props: MatrixProps<Row, Column>) {
  const { label, rows, columns, kinds, getKind, labels, counts, getName = defaultName, onSelect, selected } = props
  const { density = 'overview', maxHeight = 560 } = props
  const { pitch, gap, lead } = pitches[density]
  const layout = useMemo(() => layoutRows(rows, pitch, gap, lead), [rows, pitch, gap, lead])
  const frame = useRef<HTMLDivElement>(null)
  const selectedRow = selected ? rows.findIndex((row) => row.id === selected.rowId) : -1
  const selectedColumn = selected ? columns.findIndex((column) => column.id === selected.columnId) : -1
  const initialStop = { row: Math.max(0, selectedRow), column: Math.max(0, selectedColumn) }
  const { stop, setStop, moveTo } = useTabStop(frame, initialStop)
  const [pointed, setPointed] = useState<GridPlace>()
  const { drawn, stopRow, onScroll } = useDrawnRows({ layout, pitch, maxHeight, stop, rowCount: rows.length })

  const select = (place: GridPlace) => {
    const row = rows[place.row]
    const column = columns[place.column]
    if (row && column) onSelect?.(row, column)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = findGridPlace(event)
    if (!at || event.altKey) return
    const next = moveInGrid(event, at, rows.length, columns.length)
    if (next) moveTo(next)
    else if (event.key === 'Enter' || event.key === ' ') select(at)
    else return
    event.preventDefault()
  }

  const readRow = pointed && rows[pointed.row]
  const readColumn = pointed && columns[pointed.column]
  return (
    <figure className={classNames(styles.figure, styles[density])}>
      <div ref={frame} className={styles.frame} style={{ maxHeight: maxHeight + headHeight }} onScroll={onScroll}>
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          className={styles.grid}
          style={toGridStyle(layout.height, pitch, columns.length)}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const place = findGridPlace(event)
            if (place) setStop(place)
            if (place) select(place)
          }}
          onFocus={(event) => {
            const place = findGridPlace(event)
            if (place) setStop(place)
            setPointed(place)
          }}
          onMouseOver={(event) => setPointed(findGridPlace(event))}
          onMouseLeave={() => setPointed(undefined)}
          onBlur={() => setPointed(undefined)}
        >
          <MatrixHead columns={columns} rowsLabel={labels.rows} pointedColumn={pointed?.column} />
          {drawn.map((index) => (
            <MatrixLine
              key={rows[index]!.id}
              row={rows[index]!}
              groupLabel={rows[index]!.group !== rows[index - 1]?.group ? rows[index]!.group : undefined}
              rowIndex={index}
              top={headHeight + layout.tops[index]!}
              columns={columns}
              getKind={getKind}
              getName={getName}
              focusColumn={index === stopRow ? Math.min(stop.column, columns.length - 1) : -1}
              selectedColumn={index === selectedRow ? selectedColumn : -1}
            />
          ))}
        </div>
        <GroupNames groups={layout.groups} height={density === 'overview' ? undefined : lead - 2} />
      </div>
      <MatrixCaption
        columns={columns}
        readout={readRow && readColumn && getName(readRow, readColumn, getKind(readRow, readColumn))}
        legend={<CellLegend label={labels.legend} kinds={kinds} counts={counts} />}
      />
    </figure>
  )
}

/** Returns the cell with the tab stop. `moveTo` also moves the focus to it and scrolls to it. */
function useTabStop(frame: RefObject<HTMLDivElement | null>, initialStop: GridPlace) {
  const [stop, setStop] = useState(initialStop)
  const moving = useRef(false)
  useLayoutEffect(() => {
    if (!moving.current) return
    moving.current = false
    const cell = frame.current?.querySelector<HTMLElement>(`[data-row="${stop.row}"][data-column="${stop.column}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [stop, frame])
  const moveTo = (place: GridPlace) => {
    moving.current = true
    setStop(place)
  }
  return { stop, setStop, moveTo }
}

/** Returns the rows to render: the visible rows, with some rows beyond the edge, or all rows in print. */
function useDrawnRows(props: {
  layout: ReturnType<typeof layoutRows>
  pitch: number
  maxHeight: number
  stop: GridPlace
  rowCount: number
}) {
  const { layout, pitch, maxHeight, stop, rowCount } = props
  const [scrollTop, setScrollTop] = useState(0)
  const printing = usePrinting()
  const [first, last] = printing
    ? [0, rowCount - 1]
    : findVisibleRows(layout.tops, pitch, scrollTop - spare, scrollTop + maxHeight + spare)
  const drawn = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  // The cell with the tab stop stays rendered while scrolled out of view. Otherwise the focus would move to the
  // document body.
  const stopRow = Math.min(stop.row, rowCount - 1)
  if (stopRow >= 0 && (stopRow < first || stopRow > last)) drawn.push(stopRow)
  const onScroll = (event: UIEvent<HTMLElement>) => {
    const top = event.currentTarget.scrollTop
    // Rows are rendered again once half of the spare rows are used.
    if (Math.abs(top - scrollTop) > spare / 2 || top === 0) setScrollTop(top)
  }
  return { drawn, stopRow, onScroll }
}

/** Returns the cell in which an event occurred. */
function findGridPlace(event: SyntheticEvent): GridPlace | undefined {
  const cell = event.target instanceof Element && event.target.closest<HTMLElement>('[data-column]')
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined
}

const toGridStyle = (height: number, pitch: number, columnCount: number): CSSProperties => ({
  height: headHeight + height,
  ['--pitch' as string]: `${pitch}px`,
  ['--head' as string]: `${headHeight}px`,
  ['--count' as string]: columnCount,
})
