import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { Link, type LinkProps } from './link.tsx'

/** One `primary` per view; `danger` for what cannot be undone; `quiet` inside rows and bars. */
export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'danger'

interface Look {
  variant?: ButtonVariant
  size?: 'small' | 'medium'
  icon?: IconName
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** Work is under way: the button keeps its width, shows that, and does not act again. */
  busy?: boolean
}

const lookOf = (variant: ButtonVariant = 'default', size: Look['size'] = 'medium', className?: string) =>
  classNames(styles.button, styles[variant], styles[size], className)

export function Button({ variant, size, icon, busy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={lookOf(variant, size, className)}
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

/** Looks like a button and is a link: for a step that has an address. Paper takes no steps. */
export function ButtonLink({ variant, size, icon, className, children, ...rest }: LinkProps & Look) {
  return (
    <Link data-print="hide" {...rest} className={lookOf(variant, size, className)}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </Link>
  )
}

/** A square button that shows an icon only; `label` is its name. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 'medium',
  className,
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & Look & { label: string; icon: IconName }): ReactNode {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={classNames(lookOf(variant, size), styles.square, className)}
    >
      <Icon name={icon} />
    </button>
  )
}
