import { classNames } from './class-names.ts'
import styles from './line-chart.module.css'
import type { computeChartPlaces } from './line-chart-axes.tsx'
import { type CommittedLine, type Line, type LineTone, placeNames } from './line-chart-model.ts'

type Places = ReturnType<typeof computeChartPlaces>

/**
 * Shows a value in the shape of the line, so that lines differ not only by colour. Hollow: provisional or not
 * comparable.
 */
export function Mark(props: { tone: LineTone; x: number; y: number; size: number; hollow: boolean }) {
  const { tone, x, y, size, hollow } = props
  const className = classNames(styles.dot, hollow && styles.hollow)
  const reach = size * 1.25
  if (tone === 'second')
    return <rect x={x - size} y={y - size} width={size * 2} height={size * 2} className={className} />
  if (tone === 'third')
    return (
      <path d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`} className={className} />
    )
  if (tone === 'fourth')
    return <path d={`M${x} ${y - reach}L${x + reach} ${y + size}L${x - reach} ${y + size}Z`} className={className} />
  return <circle cx={x} cy={y} r={tone === 'quiet' ? size * 0.6 : size} className={className} />
}

/** Approximate width of a letter of a name. */
const letter = 6.4
/** Maximum share of the picture for names. */
const widest = 0.34

export const computeNameWidth = (lines: readonly Line[], width: number): number =>
  Math.min(width * widest, Math.max(...lines.map(({ label }) => label.length)) * letter + 14)

const truncateLabel = (label: string, letters: number): string =>
  label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1)).trimEnd()}…`

/**
 * Shows the name of each line at the end: next to the picture with a connecting thread, or over the last value when
 * there are only two lines.
 */
export function LineNames({
  lines,
  place,
  isOutsidePlot,
}: {
  lines: readonly Line[]
  place: Places
  isOutsidePlot: boolean
}) {
  const { width, step, top, right, floor, x, y } = place
  const ending = lines.flatMap((line) => {
    const end = line.points.findLastIndex(({ value, isIncomparable }) => value !== null && !isIncomparable)
    return end < 0 ? [] : [{ line, end, height: y(line.points[end]!.value!) }]
  })
  const highest = Math.min(...ending.map(({ height }) => height))
  if (!isOutsidePlot)
    return ending.map(({ line, end, height }) => (
      <text
        key={line.id}
        x={Math.min(width - 6, x(end) + step / 2)}
        y={height}
        dy={height === highest ? -11 : 20}
        className={styles.name}
      >
        {line.label}
      </text>
    ))
  const heights = placeNames(
    ending.map(({ height }) => height),
    14,
    top - 8,
    floor,
  )
  const letters = Math.floor((width - right - 14) / letter)
  return ending.map(({ line, end, height }, index) => (
    <g key={line.id} className={styles[line.tone ?? 'plain']}>
      <path d={`M${x(end) + 6} ${height}L${right + 4} ${heights[index]!}h6`} className={styles.thread} />
      <text x={right + 13} y={heights[index]!} dy="0.35em" className={classNames(styles.name, styles.aside)}>
        {line.label.length > letters && <title>{line.label}</title>}
        {truncateLabel(line.label, letters)}
      </text>
    </g>
  ))
}

/** Shows committed results: from the starting value, along a dashed line or within a band, to the target. */
export function CommittedLines({ promises, place }: { promises: readonly CommittedLine[]; place: Places }) {
  const { step, right, floor, x, y } = place
  const half = Math.max(3, step * 0.36)
  const across = (index: number, value: number) => `M${x(index) - half} ${y(value)}h${half * 2}`
  return promises.map(({ id, points, from, label, fromLabel, tone = 'plain' }) => {
    const last = points.findLastIndex((point) => point !== null)
    const end = points[last]
    const lines = points.flatMap((point, index) => {
      if (point === null) return []
      if (typeof point !== 'number') return [across(index, point.low), across(index, point.high)]
      const before = points[index - 1]
      return typeof before === 'number'
        ? [`M${x(index - 1)} ${y(before)}L${x(index)} ${y(point)}`]
        : [across(index, point)]
    })
    const height = end == null ? 0 : y(typeof end === 'number' ? end : end.high)
    // The label of the higher value is above it and that of the lower value below, so that they do not overlap.
    const falls = from !== undefined && height > y(from.value)
    const [above, below] = [-6, 14]
    return (
      <g key={id} className={styles[tone]}>
        {points.map((point, index) =>
          point === null || typeof point === 'number' ? null : (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a place of the picture
              key={index}
              x={x(index) - step / 2}
              y={y(point.high)}
              width={step}
              height={Math.max(1, y(point.low) - y(point.high))}
              className={styles.band}
            />
          ),
        )}
        <path d={lines.join('')} className={styles.promise} />
        {from && (
          <>
            <path d={across(from.periodIndex, from.value)} className={styles.baseline} />
            <text
              x={x(from.periodIndex) - half}
              y={y(from.value)}
              dy={falls ? above : below}
              className={styles.promiseLabel}
            >
              {fromLabel}
            </text>
          </>
        )}
        {end != null && (
          <text
            x={Math.min(right, x(last) + half)}
            y={height}
            dy={falls && height + below < floor ? below : above}
            className={classNames(styles.promiseLabel, styles.before)}
          >
            {label}
          </text>
        )}
      </g>
    )
  })
}
