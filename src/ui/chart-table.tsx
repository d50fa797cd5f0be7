import { type ReactNode, useState } from 'react'
import styles from './chart-table.module.css'
import { DataTable } from './data-table.tsx'
import { Icon } from './icon.tsx'

export interface ChartTableProps<Row> {
  /** The label that opens it: "As a table". */
  label: string
  caption: string
  columns: { key: string; head: string; cell: (row: Row) => ReactNode; align?: 'start' | 'end'; rowHead?: boolean }[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** Shows the content of the picture above as a table. The rows are rendered only while it is open. */
export function ChartTable<Row>({ label, caption, columns, rows, rowKey }: ChartTableProps<Row>) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.twin} data-print="hide" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Icon name="chevron-right" size={12} />
        {label}
      </summary>
      {open && <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} maxHeight="420px" />}
    </details>
  )
}
