import styles from './cell-legend.module.css'
import toneStyles from './cell-tone.module.css'
import type { CellKind } from './cell-tone.ts'
import { classNames } from './class-names.ts'

export interface CellLegendProps {
  /** Names the legend. */
  label: string
  kinds: readonly CellKind[]
  /** Number of cells of each kind, formatted in the reader's language. */
  counts?: Record<string, string>
}

/** Shows the meaning of the backgrounds and glyphs of a picture, with their counts. */
export function CellLegend({ label, kinds, counts }: CellLegendProps) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {kinds.map((kind) => (
        <li key={kind.id} className={styles.item}>
          <span
            className={classNames(styles.swatch, toneStyles.cell, toneStyles[kind.tone], toneStyles[kind.glyph])}
            aria-hidden="true"
          />
          {kind.label}
          {counts?.[kind.id] !== undefined && <span className={styles.count}>{counts[kind.id]}</span>}
        </li>
      ))}
    </ul>
  )
}
