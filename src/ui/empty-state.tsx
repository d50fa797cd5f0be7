import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './empty-state.module.css'
import { Icon, type IconName } from './icon.tsx'

interface EmptyStateContent {
  title: string
  /** Explains the content of this place or names a contact. */
  children?: ReactNode
}

export type EmptyStateProps = EmptyStateContent &
  (
    | { kind: 'none_yet'; action?: ReactNode }
    | { kind: 'not_allowed'; action?: ReactNode }
    | { kind: 'not_computed'; action?: ReactNode }
    | {
        kind: 'failed'
        retryLabel: string
        onRetry: () => void
        /** Reference for support: `label` as text, `id` of the request. */
        request: { label: string; id: string } | undefined
      }
  )

const glyphs: Record<EmptyStateProps['kind'], IconName> = {
  none_yet: 'seedling',
  not_allowed: 'lock',
  failed: 'broken',
  not_computed: 'calculator',
}

/**
 * Shows why a place is empty. The four reasons have different appearances, and a failure never appears as an empty
 * list.
 */
export function EmptyState(props: EmptyStateProps) {
  const { kind, title, children } = props
  return (
    <div className={classNames(styles.empty, styles[kind])} role={kind === 'failed' ? 'alert' : undefined}>
      <span className={styles.glyph}>
        <Icon name={glyphs[kind]} size={22} />
      </span>
      <div className={styles.label}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
        {kind === 'failed' ? (
          <div className={styles.actions}>
            <Button icon="retry" onClick={props.onRetry}>
              {props.retryLabel}
            </Button>
            {props.request && (
              <span className={styles.request}>
                {props.request.label} <code>{props.request.id}</code>
              </span>
            )}
          </div>
        ) : (
          props.action && <div className={styles.actions}>{props.action}</div>
        )}
      </div>
    </div>
  )
}
