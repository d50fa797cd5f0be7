import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { Link, type LinkProps } from './link.tsx'

/**
 * At most a single `primary` button per view. `danger` is for acts that cannot be undone, `quiet` for buttons in rows
 * and bars.
 */
export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'danger'

interface ButtonAppearance {
  variant?: ButtonVariant
  size?: 'small' | 'medium'
  icon?: IconName
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, ButtonAppearance {
  /** Work is in progress. The button keeps the same width, shows the progress and ignores further clicks. */
  busy?: boolean
}

const getButtonClass = (
  variant: ButtonVariant = 'default',
  size: ButtonAppearance['size'] = 'medium',
  className?: string,
) => classNames(styles.button, styles[variant], styles[size], className)

export function Button({ variant, size, icon, busy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={getButtonClass(variant, size, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} size={14} />}
      {children}
      {busy && <span className={styles.spinner} aria-hidden="true" />}
    </button>
  )
}

/** Shows a link with the appearance of a button, for steps with an address. Hidden in print. */
export function ButtonLink({ variant, size, icon, className, children, ...rest }: LinkProps & ButtonAppearance) {
  return (
    <Link data-print="hide" {...rest} className={getButtonClass(variant, size, className)}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </Link>
  )
}

/** Shows a square button with only an icon. `label` is the accessible name. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 'medium',
  className,
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> &
  ButtonAppearance & { label: string; icon: IconName }): ReactNode {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={classNames(getButtonClass(variant, size), styles.square, className)}
    >
      <Icon name={icon} />
    </button>
  )
}
