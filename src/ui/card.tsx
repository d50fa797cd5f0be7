import { type ReactNode, useId } from 'react'
import styles from './card.module.css'
import { classNames } from './class-names.ts'

export interface CardProps {
  children: ReactNode
  title?: ReactNode
  /** A single quiet line under the title that explains the content. */
  hint?: ReactNode
  /** Shown next to the title: a badge, a pill. */
  badge?: ReactNode
  actions?: ReactNode
  level?: 2 | 3 | 4
  /** Without padding, for a table or list that reaches the edges. */
  flush?: boolean
  className?: string
}

/** Shows related content on a white background with a hairline. With a title it is a named region. */
export function Card({ children, title, hint, badge, actions, level = 2, flush, className }: CardProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section
      className={classNames(styles.card, flush && styles.flush, className)}
      aria-labelledby={title ? id : undefined}
    >
      {(title || actions) && (
        <div className={styles.head}>
          <div>
            <div className={styles.titleLine}>
              {title && (
                <Heading className={styles.title} id={id}>
                  {title}
                </Heading>
              )}
              {badge}
            </div>
            {hint && <p className={styles.hint}>{hint}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
