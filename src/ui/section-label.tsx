import type { ReactNode } from 'react'
import styles from './section-label.module.css'

/** Shows a small heading in capitals over a group of rows or cards. `level` keeps the heading outline correct. */
export function SectionLabel({
  children,
  level = 3,
  id,
  end,
}: {
  children: ReactNode
  level?: 2 | 3 | 4
  id?: string
  end?: ReactNode
}) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.line}>
      <Heading className={styles.label} id={id}>
        {children}
      </Heading>
      {end}
    </div>
  )
}
