import { useState } from 'react'
import { Button } from './button.tsx'
import type { CellKind } from './cell-tone.ts'
import { DataTable } from './data-table.tsx'
import type { MatrixColumn } from './matrix.tsx'
import type { MatrixRow } from './matrix-layout.ts'
import styles from './matrix-table.module.css'

export interface MatrixTableProps<Row extends MatrixRow, Column extends MatrixColumn> {
  caption: string
  rows: readonly Row[]
  columns: readonly Column[]
  getKind: (row: Row, column: Column) => CellKind
  labels: {
    rows: string
    previous: string
    next: string
    /** "1 to 50 of 176" */
    position: (from: number, to: number, total: number) => string
  }
  pageSize?: number
}

/** Shows the matrix as a paged table, with the same rows, columns and kinds as `Matrix`. */
export function MatrixTable<Row extends MatrixRow, Column extends MatrixColumn>(props: MatrixTableProps<Row, Column>) {
  const { caption, rows, columns, getKind, labels, pageSize = 50 } = props
  const [from, setFrom] = useState(0)
  const start = from < rows.length ? from : 0
  const page = rows.slice(start, start + pageSize)
  return (
    <>
      <DataTable
        caption={caption}
        rows={page}
        rowKey={(row) => row.id}
        maxHeight="560px"
        columns={[
          { key: 'row', head: labels.rows, rowHead: true, cell: (row: Row) => row.label },
          ...columns.map((column) => ({
            key: column.id,
            head: <span lang={column.lang}>{column.label}</span>,
            cell: (row: Row) => getKind(row, column).label,
          })),
        ]}
      />
      {rows.length > pageSize && (
        <div className={styles.pager}>
          <Button size="small" disabled={start === 0} onClick={() => setFrom(Math.max(0, start - pageSize))}>
            {labels.previous}
          </Button>
          <span aria-live="polite">{labels.position(start + 1, start + page.length, rows.length)}</span>
          <Button size="small" disabled={start + pageSize >= rows.length} onClick={() => setFrom(start + pageSize)}>
            {labels.next}
          </Button>
        </div>
      )}
    </>
  )
}
