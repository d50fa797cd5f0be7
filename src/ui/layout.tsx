import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './layout.module.css'

interface LayoutProps {
  children: ReactNode
  /** Distance between the children in pixels. */
  gap?: number
  className?: string
}

interface RowProps extends LayoutProps {
  align?: 'center' | 'baseline' | 'start' | 'end'
  /** Moves the children apart, or to the end of the line. By default they are at the start. */
  justify?: 'between' | 'end'
}

/** Children next to each other. They wrap on a narrow screen. */
export function Row({ children, gap = 8, align = 'center', justify, className }: RowProps) {
  return (
    <div
      className={classNames(
        styles.row,
        styles[align],
        justify === 'between' && styles.between,
        justify === 'end' && styles.justifyEnd,
        className,
      )}
      style={{ gap }}
    >
      {children}
    </div>
  )
}

/** Children below each other, each as wide as the place. */
export function Stack({ children, gap = 16, className }: LayoutProps) {
  return (
    <div className={classNames(styles.stack, className)} style={{ gap }}>
      {children}
    </div>
  )
}

/** Children of equal width next to each other, as many per line as have room for `minWidth` pixels. */
export function Columns({ children, gap = 16, minWidth, className }: LayoutProps & { minWidth: number }) {
  return (
    <div
      className={classNames(styles.columns, className)}
      style={{ gap, gridTemplateColumns: `repeat(auto-fill, minmax(min(${minWidth}px, 100%), 1fr))` }}
    >
      {children}
    </div>
  )
}
