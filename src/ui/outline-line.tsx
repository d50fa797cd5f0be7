// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on rows; heads and cells are reached inside them
import { type DragEvent, Fragment, type KeyboardEvent, type MouseEvent, memo, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './outline.module.css'
import type { OutlineColumn } from './outline.tsx'
import type { OutlineRow } from './outline-rows.ts'

/**
 * The callbacks of a line to the outline. The functions stay the same, so that a line is rendered again only when it
 * changes.
 */
export interface LineActs<Row> {
  focus: (row: Row, from: EventTarget | null) => void
  blur: (to: EventTarget | null) => void
  click: (row: Row, event: MouseEvent) => void
  key: (row: Row, event: KeyboardEvent<HTMLDivElement>) => void
  fold: (row: Row) => void
  drag: (row: Row, event: DragEvent<HTMLElement>) => void
}

export interface LineProps<Row extends OutlineRow, State> {
  row: Row
  state: State | undefined
  columns: readonly OutlineColumn<Row, State>[]
  labels: { fold: string; unfold: string }
  acts: LineActs<Row>
  hasChildren: boolean
  folded: boolean
  /** Position among the siblings, from 1, and the number of siblings. */
  position: number
  siblings: number
  reachable: boolean
  selected: boolean
  marked: boolean
  draggable: boolean
  className: string | undefined
}

/** A row of an outline. */
export const OutlineLine = memo(Line) as typeof Line

function Line<Row extends OutlineRow, State>(props: LineProps<Row, State>): ReactNode {
  const { row, state, columns, labels, acts, hasChildren, folded, draggable } = props
  const drag = (event: DragEvent<HTMLElement>) => acts.drag(row, event)
  return (
    <div
      role="row"
      data-row={row.id}
      aria-level={row.level}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={hasChildren ? !folded : undefined}
      aria-selected={props.selected || props.marked}
      tabIndex={props.reachable ? 0 : -1}
      className={classNames(
        styles.row,
        props.selected && styles.selected,
        props.marked && styles.marked,
        props.className,
      )}
      onFocus={(event) => acts.focus(row, event.relatedTarget)}
      onBlur={(event) => acts.blur(event.relatedTarget)}
      onClick={(event) => acts.click(row, event)}
      onKeyDown={(event) => acts.key(row, event)}
      draggable={draggable || undefined}
      {...(draggable ? { onDragStart: drag, onDragOver: drag, onDragEnd: drag, onDrop: drag } : {})}
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
                  className={classNames(styles.fold, !folded && styles.unfolded)}
                  aria-label={folded ? labels.unfold : labels.fold}
                  onClick={(event) => {
                    event.stopPropagation()
                    acts.fold(row)
                  }}
                >
                  <Icon name="chevron-right" size={12} />
                </button>
              ) : (
                <span className={styles.leaf} />
              )}
              <div className={styles.text}>{column.render(row, state)}</div>
            </div>
          ) : (
            <div role="gridcell" className={styles.cell}>
              {column.render(row, state)}
            </div>
          )}
        </Fragment>
      ))}
    </div>
  )
}
