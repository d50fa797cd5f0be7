import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './data-table.module.css'
import { Icon } from './icon.tsx'

export interface DataColumn<Row> {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures are aligned at the end of the cell, with tabular digits. */
  align?: 'start' | 'end'
  /** A CSS width. */
  width?: string
  /** The cell that names the row. */
  rowHead?: boolean
  sorted?: 'ascending' | 'descending'
  onSort?: () => void
}

export interface DataTableProps<Row> {
  /** Names the table. Visually hidden unless `captionVisible`. */
  caption: string
  captionVisible?: boolean
  columns: DataColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Makes rows selectable: arrow keys, Home and End move, Enter and Space select. */
  onSelect?: (row: Row) => void
  selectedKey?: string | undefined
  /** Shown when there are no rows: an `EmptyState` with the reason. */
  empty?: ReactNode
  /** Lets the table scroll within this height (CSS), under a sticky header. */
  maxHeight?: string
  /**
   * On a phone each row is shown as a block with the cells below each other, instead of a table that scrolls sideways.
   */
  stacks?: boolean
}

/** Shows rows of 40 px under a sticky header, separated by hairlines. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionVisible, columns, rows, rowKey, onSelect, selectedKey, empty, maxHeight, stacks } = props
  const id = useId()
  const body = useRef<HTMLTableSectionElement>(null)
  const focusable = rows.some((row) => rowKey(row) === selectedKey) ? selectedKey : rows[0] && rowKey(rows[0])

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: Row) => {
    if (event.target !== event.currentTarget) return
    const all = [...(body.current?.rows ?? [])]
    const here = all.indexOf(event.currentTarget)
    const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key]
    if (target !== undefined) {
      event.preventDefault()
      all[Math.max(0, Math.min(all.length - 1, target))]?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect?.(row)
    }
  }

  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} style={{ maxHeight }} aria-labelledby={id} tabIndex={0}>
      <table
        className={classNames(styles.table, stacks && styles.stacks)}
        role={onSelect ? 'grid' : stacks ? 'table' : undefined}
      >
        <caption id={id} className={captionVisible ? styles.caption : 'visually-hidden'}>
          {caption}
        </caption>
        <TableHead columns={columns} />
        <tbody ref={body}>
          {rows.map((row) => {
            const key = rowKey(row)
            const selected = key === selectedKey
            const selectable = onSelect && {
              tabIndex: key === focusable ? 0 : -1,
              'aria-selected': selected,
              onClick: () => onSelect(row),
              onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => onKeyDown(event, row),
            }
            return (
              <tr
                key={key}
                // With a different layout, screen readers need the explicit role to recognise the table.
                role={stacks ? 'row' : undefined}
                className={classNames(onSelect && styles.selectable, selected && styles.selected)}
                {...selectable}
              >
                {columns.map((column) => {
                  const Cell = column.rowHead ? 'th' : 'td'
                  return (
                    <Cell
                      key={column.key}
                      scope={column.rowHead ? 'row' : undefined}
                      role={stacks ? (column.rowHead ? 'rowheader' : 'cell') : undefined}
                      className={column.align === 'end' ? styles.end : undefined}
                    >
                      {column.cell(row)}
                    </Cell>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Shows the headings of the columns, with a button for each column that can be sorted. */
function TableHead<Row>({ columns }: { columns: readonly DataColumn<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            aria-sort={column.onSort ? (column.sorted ?? 'none') : undefined}
            className={column.align === 'end' ? styles.end : undefined}
            style={{ width: column.width }}
          >
            {column.onSort ? (
              <button type="button" className={styles.sort} onClick={column.onSort}>
                {column.head}
                <span className={column.sorted ? undefined : styles.unsorted}>
                  <Icon name={column.sorted === 'descending' ? 'chevron-down' : 'chevron-up'} size={10} />
                </span>
              </button>
            ) : (
              column.head
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
