import styles from './skeleton.module.css'

/** Shows placeholders for rows that are being loaded. `label` informs screen readers. */
export function Skeleton({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are equal and their order never changes
        <span key={row} className={styles.bar} style={{ width: `${92 - ((row * 17) % 34)}%` }} />
      ))}
    </div>
  )
}
