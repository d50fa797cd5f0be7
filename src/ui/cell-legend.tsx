import styles from './cell-legend.module.css'
import toneStyles from './cell-tone.module.css'
import type { CellKind } from './cell-tone.ts'
import { classNames } from './class-names.ts'

export interface CellLegendProps {
  /** Names the legend. */
  label: string
  kinds: readonly CellKind[]
  /** How many cells of each kind, as the reader's language writes figures. */
  counts?: Record<string, string>
}

/** What the grounds and glyphs of a picture mean, with how often each occurs. */
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
