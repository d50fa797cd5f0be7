import type { ScaleStep } from './cell-tone.ts'
import styles from './scale-legend.module.css'

export interface ScaleLegendProps {
  /** Names the legend. */
  label: string
  /** The classes in use, from little to much, each with its bounds in words: "2–3". */
  steps: readonly { step: ScaleStep; label: string }[]
  /** What is measured: "per 1,000 inhabitants". */
  unit: string
}

/** The classes of a scale side by side, each with its bounds under it. */
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
