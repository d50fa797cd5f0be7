import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './line-chart.module.css'
import { type Line, type LineChartProps, type LinePoint, segmentsOf } from './line-chart-model.ts'
import { placesIn, Scenery, tall } from './line-chart-scenery.tsx'
import { valueScale } from './value-scale.ts'

/** Under the lines: the names of periods, and words under them. */
const under = { periods: 28, notes: 26 }

/** Lines over time with round heights, gaps that say why, and a label at the end of each instead of a legend. One tab stop, arrows move. */
export function LineChart(props: LineChartProps) {
  const { label, periods, lines, notes = [], onOpen } = props
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  const [at, setAt] = useState<{ line: number; point: number }>()
  const [pointed, setPointed] = useState<{ line: Line; point: LinePoint }>()
  useLayoutEffect(() => {
    const measure = () => frame.current?.clientWidth && setWidth(frame.current.clientWidth)
    measure()
    const sizes = new ResizeObserver(measure)
    if (frame.current) sizes.observe(frame.current)
    return () => sizes.disconnect()
  }, [])

  const height = tall + under.periods + (notes.length > 0 ? under.notes : 0)
  const scale = valueScale(
    lines.flatMap(({ points }) =>
      points.flatMap(({ value, range }) => [value ?? [], range?.low ?? [], range?.high ?? []].flat()),
    ),
  )
  const place = placesIn(width, periods.length, scale)
  const { x, y, step, floor } = place
  const last = { line: 0, point: periods.length - 1 }
  const stop = at ?? last

  const onKeyDown = (event: KeyboardEvent, line: Line, point: LinePoint) => {
    const moves: Record<string, { line: number; point: number }> = {
      ArrowRight: { line: stop.line, point: Math.min(periods.length - 1, stop.point + 1) },
      ArrowLeft: { line: stop.line, point: Math.max(0, stop.point - 1) },
      ArrowDown: { line: Math.min(lines.length - 1, stop.line + 1), point: stop.point },
      ArrowUp: { line: Math.max(0, stop.line - 1), point: stop.point },
      Home: { line: stop.line, point: 0 },
      End: { line: stop.line, point: periods.length - 1 },
    }
    const next = moves[event.key]
    if (next) {
      setAt(next)
      frame.current?.querySelector<SVGGElement>(`[data-place="${next.line}-${next.point}"]`)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') onOpen?.(line, point)
    else return
    event.preventDefault()
  }

  // One line is named by the title over it.
  const named = lines.length > 1 ? lines : []
  const ends = lines.map(({ points }) => points.findLastIndex(({ value, apart }) => value !== null && !apart))
  const endHeights = lines.map(({ points }, index) => points[ends[index]!]?.value ?? Number.NEGATIVE_INFINITY)

  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list inside it carries the name */}
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={styles.chart}>
          <Scenery {...props} place={place} scale={scale} />
          {lines.map((line) => (
            <g key={line.id} className={styles[line.tone ?? 'plain']}>
              {segmentsOf(line.points).map(({ from, dashed }) => (
                <path
                  key={from}
                  d={`M${x(from).toFixed(1)} ${y(line.points[from]!.value!).toFixed(1)}L${x(from + 1).toFixed(1)} ${y(line.points[from + 1]!.value!).toFixed(1)}`}
                  className={classNames(styles.line, dashed && styles.dashed)}
                />
              ))}
            </g>
          ))}
          <g role="listbox" aria-label={label} onMouseLeave={() => setPointed(undefined)}>
            {lines.flatMap((line, number) =>
              line.points.map((point, index) => {
                const isStop = number === stop.line && index === stop.point
                const middle = point.value === null ? floor - 10 : y(point.value)
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
                    <rect
                      x={x(index) - Math.max(4, step / 2)}
                      y={middle - 12}
                      width={Math.max(8, step)}
                      height={24}
                      className={styles.hit}
                    />
                    {point.range && (
                      <Whisker at={x(index)} low={y(point.range.low)} high={y(point.range.high)} wide={step > 16} />
                    )}
                    {point.value !== null && (
                      <circle
                        cx={x(index)}
                        cy={middle}
                        r={step < 9 && !point.apart ? 1.6 : 3.6}
                        className={classNames(styles.dot, (point.open || point.apart) && styles.hollow)}
                      />
                    )}
                  </g>
                )
              }),
            )}
          </g>
          {named.map(
            (line, number) =>
              ends[number]! >= 0 && (
                <text
                  key={line.id}
                  x={Math.min(width - 6, x(ends[number]!) + step / 2)}
                  y={y(endHeights[number]!)}
                  dy={endHeights[number] === Math.max(...endHeights) ? -11 : 20}
                  className={styles.name}
                >
                  {line.label}
                </text>
              ),
          )}
        </svg>
      </div>
      <p className={styles.readout} aria-hidden="true">
        {pointed ? [lines.length > 1 ? pointed.line.label : '', pointed.point.label].filter(Boolean).join(', ') : ' '}
      </p>
    </figure>
  )
}

/** Where periods are narrow it has no ends, so that it does not touch the next. */
function Whisker({ at, low, high, wide }: { at: number; low: number; high: number; wide: boolean }) {
  const ends = wide ? `M${at - 4} ${low}H${at + 4}M${at - 4} ${high}H${at + 4}` : ''
  return <path d={`M${at} ${low}V${high}${ends}`} className={styles.whisker} />
}
