// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on rows; heads and cells are reached inside them
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './outline.module.css'
import { type DropPlace, useOutlineDrag } from './outline-drag.ts'
import { type OutlineKeys, outlineKey } from './outline-keys.ts'
import { type LineActs, OutlineLine } from './outline-line.tsx'
import { type OutlineMarks, useOutlineMarks } from './outline-marks.ts'
import { type OutlineRow, type VisibleRow, visibleRows } from './outline-rows.ts'
import { useTypeAhead } from './type-ahead.ts'

export interface OutlineColumn<Row, State = undefined> {
  key: string
  head: ReactNode
  /** A CSS grid track: `64px`, `minmax(0, 1fr)`. */
  width: string
  /**
   * Renders the cell of a row.
   * @param state the result of `rowState` for the row
   */
  render: (row: Row, state: State | undefined) => ReactNode
  /** The column that is indented by level and has the fold button. Exactly a single column has it. */
  tree?: boolean
}

export interface OutlineProps<Row extends OutlineRow, State = undefined> extends OutlineKeys<Row> {
  label: string
  /** All rows in document order, including collapsed rows. An unchanged row must be the same object. */
  rows: readonly Row[]
  /** Keep the same columns while they are unchanged, because a line is rendered again when they change. */
  columns: readonly OutlineColumn<Row, State>[]
  folded: ReadonlySet<string>
  onFold: (row: Row, folded: boolean) => void
  selectedId?: string | undefined
  labels: { fold: string; unfold: string; keys: string }
  /** Called when a row was dropped with the pointer. Without it, rows cannot be dragged. */
  onDrop?: (row: Row, target: Row, place: DropPlace) => void
  rowClassName?: (row: Row) => string | undefined
  /** Returns changing state of a row that is not part of the row, such as editing or other users' presence. */
  rowState?: (row: Row) => State | undefined
  /** Enables the selection of several rows for a bulk action. Without it, only a single row can be selected. */
  marks?: OutlineMarks
  /** Returns the text by which typing finds a row. */
  getText?: (row: Row) => string
  onFocusRow?: (row: Row) => void
}

/**
 * Shows an editable tree in rows and columns (WAI-ARIA `treegrid`, focus on rows). `labels.keys` describes the keys to
 * screen readers and, while the focus is inside, on screen. It must mention that Escape frees the Tab key where Tab
 * indents, so that keyboard users can leave.
 */
export function Outline<Row extends OutlineRow, State = undefined>(props: OutlineProps<Row, State>) {
  const { label, rows, columns, folded, onFold, selectedId, labels, onDrop, rowClassName, rowState } = props
  const visible = useMemo(() => visibleRows(rows, folded), [rows, folded])
  const tabFreed = useRef(false)
  const { grid, hadFocus, currentId, setFocusedId, focusRow } = useRowFocus(visible, selectedId)
  const hintId = useId()
  const drag = useOutlineDrag(rows, onDrop)
  const marks = useOutlineMarks(visible, props.marks)
  const typeAhead = useTypeAhead()
  const onKeyDown = createOutlineKeyHandler(props, { visible, marks, typeAhead, tabFreed, focusRow })

  const findEntry = (row: Row) => visible.find((entry) => entry.row.id === row.id)
  const latest = useRef<LineActs<Row>>(null)
  latest.current = {
    focus: (row, from) => {
      hadFocus.current = true
      setFocusedId(row.id)
      props.onFocusRow?.(row)
      if (!grid.current?.contains(from as Node | null)) tabFreed.current = false
    },
    blur: (to) => {
      if (to && !grid.current?.contains(to as Node)) hadFocus.current = false
    },
    click: (row, event) => {
      // A link in a cell navigates and does not select.
      if ((event.target as Element).closest('a[href]')) return
      if (!marks.click(event, row)) props.onSelect?.(row)
    },
    key: (row, event) => {
      const entry = findEntry(row)
      if (entry) onKeyDown(event, entry)
    },
    fold: (row) => {
      const entry = findEntry(row)
      if (entry) onFold(row, !entry.folded)
    },
    drag: drag.onDrag,
  }
  const acts = useStableActs(latest)

  return (
    <div className={styles.frame}>
      <div
        ref={grid}
        role="treegrid"
        aria-label={label}
        aria-describedby={hintId}
        aria-multiselectable={props.marks ? true : undefined}
        style={{ ['--columns' as string]: columns.map((column) => column.width).join(' ') }}
      >
        <OutlineHead columns={columns} />
        {visible.map(({ row, ...entry }) => (
          <OutlineLine
            key={row.id}
            row={row}
            state={rowState?.(row)}
            columns={columns}
            labels={labels}
            acts={acts}
            hasChildren={entry.hasChildren}
            folded={entry.folded}
            position={entry.position}
            siblings={entry.siblings}
            reachable={row.id === currentId}
            selected={row.id === selectedId}
            marked={props.marks?.ids.has(row.id) ?? false}
            draggable={onDrop !== undefined}
            className={classNames(drag.getDropClassName(row.id), rowClassName?.(row)) || undefined}
          />
        ))}
      </div>
      <p id={hintId} className={styles.keys} data-print="hide">
        {labels.keys}
      </p>
    </div>
  )
}

/** Returns the row with the tab stop, and a function that moves the focus to a row. */
function useRowFocus<Row extends OutlineRow>(visible: readonly VisibleRow<Row>[], selectedId: string | undefined) {
  const [focusedId, setFocusedId] = useState(selectedId)
  const hadFocus = useRef(false)
  const grid = useRef<HTMLDivElement>(null)
  const current = visible.find((entry) => entry.row.id === focusedId) ?? visible[0]
  const currentId = current?.row.id

  const findRowElement = (id: string | undefined) =>
    id === undefined ? null : grid.current?.querySelector<HTMLElement>(`[data-row=${JSON.stringify(id)}]`)

  // Restores the focus of a row that moved in the page, also when an ancestor was folded over the row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows on the page change
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) findRowElement(currentId)?.focus()
  }, [visible])

  const focusRow = (entry: VisibleRow<Row> | undefined) => {
    if (!entry) return
    setFocusedId(entry.row.id)
    findRowElement(entry.row.id)?.focus()
  }
  return { grid, hadFocus, currentId, setFocusedId, focusRow }
}

/** The state of an outline that the keys use. */
interface KeyContext<Row extends OutlineRow> {
  visible: readonly VisibleRow<Row>[]
  marks: ReturnType<typeof useOutlineMarks<Row>>
  typeAhead: ReturnType<typeof useTypeAhead>
  /** Whether Escape freed the Tab key for leaving the outline. */
  tabFreed: RefObject<boolean>
  focusRow: (entry: VisibleRow<Row> | undefined) => void
}

/** Returns the handler of the keys that move the focus, fold rows and act on a row. */
function createOutlineKeyHandler<Row extends OutlineRow, State>(
  props: OutlineProps<Row, State>,
  context: KeyContext<Row>,
) {
  const { visible, marks, typeAhead, tabFreed, focusRow } = context
  const { onFold } = props
  return (event: KeyboardEvent<HTMLDivElement>, entry: VisibleRow<Row>) => {
    if (event.target !== event.currentTarget) {
      // Inside a cell, keys belong to the content. Escape returns to the row unless the content used it.
      if (event.key === 'Escape' && !event.defaultPrevented) focusRow(entry)
      return
    }
    if (event.key === 'Escape') {
      tabFreed.current = true
      marks.clear()
      return
    }
    if (event.key === 'Tab' && tabFreed.current) return
    const index = visible.indexOf(entry)
    const move = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: visible.length - 1 }[event.key]
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey
    const done = () => event.preventDefault()
    if (marks.key(event, entry, visible[move ?? -1])) {
      done()
      return move === undefined ? undefined : focusRow(visible[move])
    }
    if (plain && move !== undefined) {
      done()
      return focusRow(visible[move])
    }
    if (plain && event.key === 'ArrowRight' && entry.hasChildren) {
      done()
      return entry.folded ? onFold(entry.row, false) : focusRow(visible[index + 1])
    }
    if (plain && event.key === 'ArrowLeft') {
      done()
      if (entry.hasChildren && !entry.folded) return onFold(entry.row, true)
      return focusRow(visible.find((other) => other.row.id === entry.parentId))
    }
    if (outlineKey(event, entry.row, props)) return done()
    const found = props.getText && typeAhead(event, visible, index, (visibleRow) => props.getText!(visibleRow.row))
    if (found) {
      done()
      focusRow(found)
    }
  }
}

/** Returns acts that stay the same between renders and call the latest acts, so that unchanged lines are not rendered. */
function useStableActs<Row>(latest: RefObject<LineActs<Row> | null>): LineActs<Row> {
  return useMemo(
    (): LineActs<Row> => ({
      focus: (...given) => latest.current!.focus(...given),
      blur: (...given) => latest.current!.blur(...given),
      click: (...given) => latest.current!.click(...given),
      key: (...given) => latest.current!.key(...given),
      fold: (...given) => latest.current!.fold(...given),
      drag: (...given) => latest.current!.drag(...given),
    }),
    [latest],
  )
}

function OutlineHead<Row, State>({ columns }: { columns: readonly OutlineColumn<Row, State>[] }) {
  return (
    <div role="row" className={styles.head}>
      {columns.map((column) => (
        <span key={column.key} role="columnheader">
          {column.head}
        </span>
      ))}
    </div>
  )
}
