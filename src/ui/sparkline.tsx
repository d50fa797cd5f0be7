import { classNames } from './class-names.ts'
import styles from './sparkline.module.css'

export interface SparklineProps {
  /** The drawing as text: "From 5.9 in 2017 to 3.3 in 2025, target 3.0". */
  label: string
  /** In order of time. `null` is a gap. */
  values: readonly (number | null)[]
  /** A dashed line at this height. */
  target?: number
  /** From this index values are provisional: dotted. */
  provisionalFrom?: number
  /** `quiet` for values that are shown without judgement. */
  tone?: 'plain' | 'quiet'
  width?: number
  height?: number
  /** The heights at bottom and top, so that several can be compared. Default: the minimum and maximum value. */
  from?: number
  to?: number
  /** A dot on the last value. */
  dot?: boolean
}

const edge = 4

/** Shows a line without axes, for the shape of a series. The figures are shown elsewhere. */
export function Sparkline(props: SparklineProps) {
  const { label, values, target, provisionalFrom, from, to, tone = 'plain', width = 104, height = 28, dot } = props
  const known = values.filter((value) => value !== null)
  const all = target === undefined ? known : [...known, target]
  const low = from ?? Math.min(...all)
  const high = to ?? Math.max(...all)
  const y = (value: number) => edge + (1 - (high === low ? 0.5 : (value - low) / (high - low))) * (height - 2 * edge)
  const x = (index: number) => edge + (index / Math.max(1, values.length - 1)) * (width - 2 * edge)
  const firm = provisionalFrom ?? values.length
  const buildLinePath = (from: number, to: number) => {
    let path = ''
    for (let index = Math.max(0, from); index < to; index += 1) {
      const value = values[index]
      if (value === null || value === undefined) continue
      const joined = path && values[index - 1] !== null
      path += `${joined ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
    }
    return path
  }
  const lastIndex = values.findLastIndex((value) => value !== null)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className={classNames(styles.spark, styles[tone])}
    >
      {known.length > 0 && (
        <>
          {target !== undefined && <line x1={0} x2={width} y1={y(target)} y2={y(target)} className={styles.target} />}
          <path d={buildLinePath(0, firm)} className={styles.line} />
          {firm < values.length && (
            <path d={buildLinePath(firm - 1, values.length)} className={classNames(styles.line, styles.provisional)} />
          )}
          {dot && <circle cx={x(lastIndex)} cy={y(values[lastIndex] as number)} r={3.2} className={styles.dot} />}
        </>
      )}
    </svg>
  )
}
