// biome-ignore-all lint/a11y/useFocusableInteractive: a cell has the tab stop, the heading never does
import { memo } from 'react'
import toneStyles from './cell-tone.module.css'
import type { CellKind } from './cell-tone.ts'
import { classNames } from './class-names.ts'
import styles from './matrix.module.css'
import type { MatrixRow } from './matrix-layout.ts'

interface MatrixLineProps<Row extends MatrixRow, Column extends { id: string; label: string }> {
  row: Row
  /** The name of the group that starts with this row, printed above it. */
  groupLabel: string | undefined
  rowIndex: number
  top: number
  columns: readonly Column[]
  getKind: (row: Row, column: Column) => CellKind
  getName: (row: Row, column: Column, kind: CellKind) => string
  /** The column of the tab stop and of the selection in this row, or -1. */
  focusColumn: number
  selectedColumn: number
}

function Line<Row extends MatrixRow, Column extends { id: string; label: string }>({
  row,
  groupLabel,
  rowIndex,
  top,
  columns,
  getKind,
  getName,
  focusColumn,
  selectedColumn,
}: MatrixLineProps<Row, Column>) {
  return (
    <div role="row" aria-rowindex={rowIndex + 2} className={styles.line} style={{ top }} data-begins={groupLabel}>
      <span role="rowheader" className={styles.lineHead} title={row.label}>
        {row.label}
      </span>
      {columns.map((column, index) => {
        const kind = getKind(row, column)
        return (
          <div
            key={column.id}
            role="gridcell"
            data-row={rowIndex}
            data-column={index}
            aria-colindex={index + 2}
            aria-label={getName(row, column, kind)}
            aria-selected={index === selectedColumn}
            tabIndex={index === focusColumn ? 0 : -1}
            className={classNames(styles.cell, toneStyles.cell, toneStyles[kind.tone], toneStyles[kind.glyph])}
          />
        )
      })}
    </div>
  )
}

/** A row of the matrix, rendered again only when it changed. */
export const MatrixLine = memo(Line) as typeof Line
