import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './progress.module.css'

export interface ProgressProps {
  /** The task in progress. */
  label: ReactNode
  /** 0 to 1. `undefined` while the total is unknown. */
  share: number | undefined
  /** The progress as text: "1,200 of 10,000 rows". */
  valueText?: string
  cancelLabel?: string
  /** Accessible name of the button in a list of several: "Cancel the document". */
  cancelName?: string
  onCancel?: () => void
}

/** Shows the progress of long work and a button to cancel it. */
export function Progress({ label, share, valueText, cancelLabel, cancelName, onCancel }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <div className={styles.text}>
        <span>{label}</span>
        {valueText && <span className={styles.shown}>{valueText}</span>}
      </div>
      <div
        role="progressbar"
        aria-label={typeof label === 'string' ? label : undefined}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
        aria-valuetext={valueText}
        className={styles.track}
      >
        <span
          className={share === undefined ? styles.unknown : styles.part}
          style={share === undefined ? undefined : { width: `${share * 100}%` }}
        />
      </div>
      {onCancel && cancelLabel && (
        <Button size="small" aria-label={cancelName} onClick={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  )
}
