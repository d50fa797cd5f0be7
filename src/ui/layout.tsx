import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import styles from './layout.module.css'

interface LayoutProps extends Omit<ComponentProps<'div'>, 'style'> {
  /** Distance between the children in pixels, or the distance between lines and the distance within a line. */
  gap?: number | readonly [lines: number, withinLine: number]
}

interface RowProps extends LayoutProps {
  align?: 'center' | 'baseline' | 'start' | 'end'
  /** Moves the children apart, or to the end of the line. By default they are at the start. */
  justify?: 'between' | 'end'
}

const toGap = (gap: NonNullable<LayoutProps['gap']>) =>
  typeof gap === 'number' ? gap : gap.map((distance) => `${distance}px`).join(' ')

/** Children next to each other. They wrap on a narrow screen. */
export function Row({ gap = 8, align = 'center', justify, className, ...rest }: RowProps) {
  return (
    <div
      className={classNames(
        styles.row,
        styles[align],
        justify === 'between' && styles.between,
        justify === 'end' && styles.justifyEnd,
        className,
      )}
      style={{ gap: toGap(gap) }}
      {...rest}
    />
  )
}

/** Children below each other, each as wide as the place. */
export function Stack({ gap = 16, className, ...rest }: LayoutProps) {
  return <div className={classNames(styles.stack, className)} style={{ gap: toGap(gap) }} {...rest} />
}

interface ColumnsProps extends LayoutProps {
  minWidth: number
  /** By default the children of a line have the same height. */
  align?: 'start' | 'end'
  /** Widens few children to the whole line, instead of leaving empty columns. */
  stretch?: boolean
}

/** Children of equal width next to each other, as many per line as have room for `minWidth` pixels. */
export function Columns({ gap = 16, minWidth, align, stretch = false, className, ...rest }: ColumnsProps) {
  return (
    <div
      className={classNames(styles.columns, align && styles[align], className)}
      style={{
        gap: toGap(gap),
        gridTemplateColumns: `repeat(${stretch ? 'auto-fit' : 'auto-fill'}, minmax(min(${minWidth}px, 100%), 1fr))`,
      }}
      {...rest}
    />
  )
}
