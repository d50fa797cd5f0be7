import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './line-chart.module.css'
import { ChartBackground, computeChartPlaces } from './line-chart-axes.tsx'
import {
  areNamed,
  type Line,
  type LineChartProps,
  type LinePoint,
  listChartValues,
  toLineSegments,
} from './line-chart-model.ts'
import { CommittedLines, computeNameWidth, LineNames, Mark } from './line-chart-parts.tsx'
import { valueScale } from './value-scale.ts'

/** Position of the lowest value, from the top. */
const tall = { usual: 206, small: 150 }
/** Heights of the rows under the lines: names of periods, and texts. */
const rowHeights = { periods: 28, notes: 26 }

/**
 * Shows lines over time with rounded heights, gaps with a reason, and a label at each end instead of a legend. It is a
 * single tab stop with arrow keys.
 */
export function LineChart(props: LineChartProps) {
  const { label, periods, lines, notes = [], promises = [], small, onOpen } = props
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [at, setAt] = useState<{ line: number; point: number }>()
  const [pointed, setPointed] = useState<{ line: Line; point: LinePoint }>()
  const floorAt = small ? tall.small : tall.usual
  const height = floorAt + rowHeights.periods + (notes.length > 0 ? rowHeights.notes : 0)
  const scale = valueScale(listChartValues(props))
  // The title names a single line. Two lines have space for names above and below.
  const hasEndLabels = areNamed(lines.length) && (small || lines.length > 2)
  const place = computeChartPlaces(
    { width, tall: floorAt, names: hasEndLabels ? computeNameWidth(lines, width) : 0 },
    periods.length,
    scale,
  )
  const latest = lines[0]?.points.findLastIndex(({ value }) => value !== null) ?? -1
  const last = { line: 0, point: latest < 0 ? periods.length - 1 : latest }
  const stop = at ?? last

  const onKeyDown = (event: KeyboardEvent, line: Line, point: LinePoint) => {
    const next = movePoint(event.key, stop, { lines: lines.length, points: periods.length })
    if (next) {
      setAt(next)
      frame.current?.querySelector<SVGGElement>(`[data-place="${next.line}-${next.point}"]`)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') onOpen?.(line, point)
    else return
    event.preventDefault()
  }

  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list inside it carries the name */}
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={styles.chart}>
          <ChartBackground {...props} place={place} scale={scale} />
          <CommittedLines promises={promises} place={place} />
          {lines.map((line) => (
            <LinePath key={line.id} line={line} place={place} isLit={pointed?.line.id === line.id} />
          ))}
          <g role="listbox" aria-label={label} onMouseLeave={() => setPointed(undefined)}>
            {lines.flatMap((line, number) =>
              line.points.map((point, index) => {
                const isStop = number === stop.line && index === stop.point
                return (
                  <g
                    key={`${line.id} ${point.id}`}
                    role="option"
                    data-place={`${number}-${index}`}
                    aria-label={lines.length > 1 ? `${line.label}, ${point.label}` : point.label}
                    aria-selected={false}
                    tabIndex={isStop ? 0 : -1}
                    className={classNames(styles.point, styles[line.tone ?? 'plain'])}
                    onClick={() => onOpen?.(line, point)}
                    onFocus={() => {
                      setAt({ line: number, point: index })
                      setPointed({ line, point })
                    }}
                    onBlur={() => setPointed(undefined)}
                    onMouseEnter={() => setPointed({ line, point })}
                    onKeyDown={(event) => onKeyDown(event, line, point)}
                  >
                    <PointMark line={line} point={point} index={index} place={place} small={small} />
                  </g>
                )
              }),
            )}
          </g>
          {areNamed(lines.length) && <LineNames lines={lines} place={place} isOutsidePlot={hasEndLabels} />}
        </svg>
      </div>
      <p className={styles.readout} aria-hidden="true">
        {pointed ? [lines.length > 1 ? pointed.line.label : '', pointed.point.label].filter(Boolean).join(', ') : ' '}
      </p>
    </figure>
  )
}

/** Returns the width of the frame in pixels. It follows the size of the page. */
function useWidth(frame: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(640)
  useLayoutEffect(() => {
    const measure = () => frame.current?.clientWidth && setWidth(frame.current.clientWidth)
    measure()
    const sizes = new ResizeObserver(measure)
    if (frame.current) sizes.observe(frame.current)
    return () => sizes.disconnect()
  }, [frame])
  return width
}

interface PointPosition {
  line: number
  point: number
}

/** Returns the point to which a key moves the focus. Undefined for other keys. */
function movePoint(
  key: string,
  { line, point }: PointPosition,
  count: { lines: number; points: number },
): PointPosition | undefined {
  const moves: Record<string, PointPosition> = {
    ArrowRight: { line, point: Math.min(count.points - 1, point + 1) },
    ArrowLeft: { line, point: Math.max(0, point - 1) },
    ArrowDown: { line: Math.min(count.lines - 1, line + 1), point },
    ArrowUp: { line: Math.max(0, line - 1), point },
    Home: { line, point: 0 },
    End: { line, point: count.points - 1 },
  }
  return moves[key]
}

type ChartPlaces = ReturnType<typeof computeChartPlaces>

/** Draws the segments of a line between neighbouring values. */
function LinePath({ line, place: { x, y }, isLit }: { line: Line; place: ChartPlaces; isLit: boolean }) {
  return (
    <g className={classNames(styles[line.tone ?? 'plain'], isLit && styles.lit)}>
      {toLineSegments(line.points).map(({ from, dashed }) => (
        <path
          key={from}
          d={`M${x(from).toFixed(1)} ${y(line.points[from]!.value!).toFixed(1)}L${x(from + 1).toFixed(1)} ${y(line.points[from + 1]!.value!).toFixed(1)}`}
          className={classNames(styles.line, dashed && styles.dashed)}
        />
      ))}
    </g>
  )
}

/** Draws a point with the area that reacts to the pointer, the range, and the mark. */
function PointMark(props: {
  line: Line
  point: LinePoint
  index: number
  place: ChartPlaces
  small: boolean | undefined
}) {
  const { line, point, index, place, small } = props
  const { x, y, step, floor } = place
  const middle = point.value === null ? floor - 10 : y(point.value)
  return (
    <>
      <rect
        x={x(index) - Math.max(4, step / 2)}
        y={middle - 12}
        width={Math.max(8, step)}
        height={24}
        className={styles.hit}
      />
      {point.range && <Whisker x={x(index)} low={y(point.range.low)} high={y(point.range.high)} wide={step > 16} />}
      {point.value !== null && (
        <Mark
          tone={line.tone ?? 'plain'}
          x={x(index)}
          y={middle}
          size={step < 9 && !point.isIncomparable ? 1.6 : small ? 3 : 3.6}
          hollow={Boolean(point.open || point.isIncomparable)}
        />
      )}
    </>
  )
}

/** Shows a whisker. For narrow periods it has no end bars, so that it does not touch the next whisker. */
function Whisker({ x, low, high, wide }: { x: number; low: number; high: number; wide: boolean }) {
  const ends = wide ? `M${x - 4} ${low}H${x + 4}M${x - 4} ${high}H${x + 4}` : ''
  return <path d={`M${x} ${low}V${high}${ends}`} className={styles.whisker} />
}
