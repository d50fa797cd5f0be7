import { classNames } from './class-names.ts'
import styles from './line-chart.module.css'
import { computeLabelInterval, findGaps, gapPoints, type LineChartProps, placeNotes } from './line-chart-model.ts'
import type { valueScale } from './value-scale.ts'

type Scale = ReturnType<typeof valueScale>

const chartMargins = { top: 26, right: 14, left: 46 }

/**
 * Returns the positions of periods and values in a picture of that width. `tall` is the position of the lowest value,
 * from the top.
 */
export function computeChartPlaces(
  {
    width,
    tall,
    names = 0,
  }: { width: number; tall: number /** Space at the right for the names of lines. */; names?: number },
  periods: number,
  scale: Scale,
) {
  const inner = width - chartMargins.left - chartMargins.right - names
  const step = inner / Math.max(1, periods)
  return {
    width,
    inner,
    step,
    top: chartMargins.top,
    right: width - chartMargins.right - names,
    floor: tall,
    x: (index: number) => chartMargins.left + (index + 0.5) * step,
    y: (value: number) =>
      chartMargins.top + (1 - (value - scale.low) / (scale.high - scale.low)) * (tall - chartMargins.top),
  }
}

type ChartBackgroundProps = Pick<
  LineChartProps,
  'periods' | 'lines' | 'marks' | 'notes' | 'formatValue' | 'truncatedAxisLabel'
> & {
  place: ChartPlaces
  scale: Scale
}

/** Shows the background of the lines: heights, periods, texts under ranges, marks, and gaps with the reason. */
export function ChartBackground({
  periods,
  lines,
  marks = [],
  notes = [],
  formatValue,
  truncatedAxisLabel,
  place,
  scale,
}: ChartBackgroundProps) {
  const { inner, step, floor, right: end, x, y } = place
  const every = computeLabelInterval(periods, inner)
  return (
    <>
      <g>
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line x1={chartMargins.left} x2={end} y1={y(tick)} y2={y(tick)} className={styles.grid} />
            <text x={chartMargins.left - 8} y={y(tick)} dy="0.35em" className={styles.height}>
              {formatValue(tick)}
            </text>
          </g>
        ))}
        {scale.low > 0 && (
          <text x={2} y={12} className={styles.hint}>
            {truncatedAxisLabel}
          </text>
        )}
        {periods.map((period, index) =>
          (periods.length - 1 - index) % every === 0 ? (
            <text
              key={period}
              x={Math.min(x(index), end + chartMargins.right - 4 - period.length * 3.1)}
              y={floor + 17}
              className={styles.period}
            >
              {period}
            </text>
          ) : null,
        )}
        <Notes notes={notes} place={place} />
        {marks.map((mark) => {
          const left = chartMargins.left + mark.beforeIndex * step
          const isRight = left > end * 0.6
          return (
            <g key={mark.beforeIndex}>
              <line x1={left} x2={left} y1={8} y2={floor} className={styles.mark} />
              <text
                x={left + (isRight ? -5 : 5)}
                y={16}
                className={classNames(styles.markLabel, isRight && styles.before)}
              >
                {mark.label}
              </text>
            </g>
          )
        })}
      </g>
      <Gaps lines={lines} place={place} />
    </>
  )
}

type ChartPlaces = ReturnType<typeof computeChartPlaces>

/** Shows a text under a range of periods. Texts that would overlap are placed in several rows. */
function Notes({ notes, place }: { notes: NonNullable<LineChartProps['notes']>; place: ChartPlaces }) {
  const { width, step, floor, x } = place
  const placed = placeNotes(
    notes.map((note) => ({
      ...note,
      left: x(note.from) - step * 0.4,
      right: x(note.to) + step * 0.4,
    })),
    width - 4,
  )
  return (
    <>
      {placed.map((note) => (
        <g key={`${note.from}-${note.label}`}>
          <line x1={note.left} x2={note.right} y1={floor + 24} y2={floor + 24} className={styles.span} />
          <text x={note.end} y={floor + 37 + note.row * 13} className={styles.spanLabel}>
            {note.label}
          </text>
        </g>
      ))}
    </>
  )
}

/** Shows the periods without a value, with the reason. */
function Gaps({ lines, place }: { lines: LineChartProps['lines']; place: ChartPlaces }) {
  const { step, floor, x } = place
  return (
    <>
      {findGaps(gapPoints(lines)).map((gap) => {
        const [left, right] = [x(gap.from) - step / 2, x(gap.to) + step / 2]
        const middle = (left + right) / 2
        const turned = gap.label.length * 6 > right - left
        return (
          <g key={gap.from}>
            <rect
              x={left}
              y={chartMargins.top}
              width={right - left}
              height={floor - chartMargins.top}
              className={styles.gap}
            />
            <text
              x={middle}
              y={turned ? floor - 6 : floor - 8}
              className={classNames(styles.gapLabel, turned && styles.turned)}
              transform={turned ? `rotate(-90 ${middle} ${floor - 6})` : undefined}
              dy={turned ? '0.35em' : undefined}
            >
              {gap.label}
            </text>
          </g>
        )
      })}
    </>
  )
}
