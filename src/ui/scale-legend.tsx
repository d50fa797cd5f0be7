import type { ScaleStep } from './cell-tone.ts'
import styles from './scale-legend.module.css'

export interface ScaleLegendProps {
  /** Names the legend. */
  label: string
  /** The classes in use, from low to high, each with the bounds as text: "2–3". */
  steps: readonly { step: ScaleStep; label: string }[]
  /** The unit: "per 1,000 inhabitants". */
  unit: string
}

/** Shows the classes of a scale next to each other, each with the bounds below. */
export function ScaleLegend({ label, steps, unit }: ScaleLegendProps) {
  return (
    <div className={styles.legend}>
      <ol className={styles.steps} aria-label={label}>
        {steps.map(({ step, label: bounds }) => (
          <li key={step} className={styles.step}>
            <span className={styles.ground} style={{ background: `var(--step-${step})` }} />
            {bounds}
          </li>
        ))}
      </ol>
      <span>{unit}</span>
    </div>
  )
}
