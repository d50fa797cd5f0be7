// biome-ignore-all lint/a11y/useFocusableInteractive: a single cell of the grid has the tab stop, headings never do
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './matrix.module.css'
import type { MatrixColumn } from './matrix.tsx'
import type { layoutRows } from './matrix-layout.ts'

/** Height in px of the headings of the columns. */
export const headHeight = 124

/** Shows the headings of the columns. */
export function MatrixHead(props: {
  columns: readonly MatrixColumn[]
  rowsLabel: string
  pointedColumn: number | undefined
}) {
  const { columns, rowsLabel, pointedColumn } = props
  return (
    <div role="row" aria-rowindex={1} className={styles.heads}>
      <span role="columnheader" className="visually-hidden">
        {rowsLabel}
      </span>
      {columns.map((column, index) => (
        <span
          key={column.id}
          role="columnheader"
          aria-colindex={index + 2}
          title={column.label}
          style={{ gridColumn: index + 2 }}
          className={classNames(styles.columnHead, pointedColumn === index && styles.pointedHead)}
        >
          <span className={styles.slant} lang={column.lang}>
            {column.label}
          </span>
        </span>
      ))}
    </div>
  )
}

/** Shows the names of the groups next to their rows. Without `height`, each name is as high as its group. */
export function GroupNames(props: { groups: ReturnType<typeof layoutRows>['groups']; height: number | undefined }) {
  const { groups, height } = props
  return (
    <div className={styles.groups} aria-hidden="true" style={{ top: headHeight }}>
      {groups.map((group) => (
        <span key={group.top} className={styles.group} style={{ top: group.top, height: height ?? group.height }}>
          <span className={styles.groupName}>{group.label}</span>
        </span>
      ))}
    </div>
  )
}

/** Shows the name of the hovered or focused cell, and the legend. */
export function MatrixCaption(props: {
  columns: readonly MatrixColumn[]
  readout: string | undefined
  legend: ReactNode
}) {
  const { columns, readout, legend } = props
  return (
    <figcaption>
      <PrintedHeads columns={columns} />
      <p className={styles.readout} aria-hidden="true" data-print="hide">
        {readout ?? '\u00a0'}
      </p>
      {legend}
    </figcaption>
  )
}

/** Shows the headings in full. In print they are short and cannot be hovered. */
function PrintedHeads({ columns }: { columns: readonly MatrixColumn[] }) {
  return (
    <ol className={styles.headsInFull} data-print="show">
      {columns.map((column) => (
        <li key={column.id} lang={column.lang}>
          {column.label}
        </li>
      ))}
    </ol>
  )
}
