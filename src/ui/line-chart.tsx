import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './line-chart.module.css'
import { valueScale } from './value-scale.ts'

/** One period of a line. */
export interface LinePoint {
  id: string
  /** Null: there is no value. */
  value: number | null
  /** Told aloud, and while it is pointed at: "2024: 3.3 per 1,000 inhabitants, provisional". */
  label: string
  /** Not final: hollow, its line dashed. */
  open?: boolean
  /** Not to be compared with its neighbours: hollow, without a line to them. */
  apart?: boolean
  /** No line from the one before to this one. */
  cut?: boolean
  /** Why there is no value, where that is known: written into the gap. */
  gap?: string | undefined
}

export interface Line {
  id: string
  /** Written at its end instead of a legend. */
  label: string
  /** As many as there are periods, in their order. */
  points: readonly LinePoint[]
  tone?: 'plain' | 'second'
}

export interface LineChartProps {
  /** Names the picture. */
  label: string
  /** The words of each period, from left to right; not all are written. */
  periods: readonly string[]
  lines: readonly Line[]
  /** Before which period a line is drawn from top to bottom, with its word. */
  marks?: readonly { before: number; label: string }[]
  /** Words under runs of periods: "provisional". */
  notes?: readonly { from: number; to: number; label: string }[]
  /** A height as the reader's language writes it. */
  shown: (value: number) => string
  /** Said where the heights do not begin at zero. */
  cutWord: string
  onOpen?: (line: Line, point: LinePoint) => void
}

const room = { top: 26, right: 14, left: 46 }
/** Under the lines: the names of periods, and words under them. */
const under = { periods: 28, notes: 26 }
const tall = 206

/** Every how many periods one is named, so that the names do not touch. */
const everyFor = (periods: readonly string[], width: number): number => {
  const longest = Math.max(...periods.map((one) => one.length), 1) * 6.6 + 12
  return Math.max(1, Math.ceil((periods.length * longest) / Math.max(1, width)))
}

/** Lines over time with round heights, gaps that say why, and a label at the end of each instead of a legend. One tab stop, arrows move. */
export function LineChart(props: LineChartProps) {
  const { label, periods, lines, marks = [], notes = [], shown, cutWord, onOpen } = props
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
  const floor = tall
  const scale = valueScale(lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])))
  const inner = width - room.left - room.right
  const step = inner / Math.max(1, periods.length)
  const x = (index: number) => room.left + (index + 0.5) * step
  const y = (value: number) => room.top + (1 - (value - scale.low) / (scale.high - scale.low)) * (floor - room.top)
  const every = everyFor(periods, inner)
  const placed = placeNotes(
    notes.map((note) => ({
      ...note,
      left: x(note.from) - step * 0.4,
      right: x(note.to) + step * 0.4,
    })),
    width - 4,
  )
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
          <g>
            {scale.ticks.map((tick) => (
              <g key={tick}>
                <line x1={room.left} x2={width - room.right} y1={y(tick)} y2={y(tick)} className={styles.grid} />
                <text x={room.left - 8} y={y(tick)} dy="0.35em" className={styles.height}>
                  {shown(tick)}
                </text>
              </g>
            ))}
            {scale.low > 0 && (
              <text x={2} y={12} className={styles.note}>
                {cutWord}
              </text>
            )}
            {periods.map((period, index) =>
              (periods.length - 1 - index) % every === 0 ? (
                <text
                  key={period}
                  x={Math.min(x(index), width - 4 - period.length * 3.1)}
                  y={floor + 17}
                  className={styles.period}
                >
                  {period}
                </text>
              ) : null,
            )}
            {placed.map((note) => (
              <g key={`${note.from}-${note.label}`}>
                <line x1={note.left} x2={note.right} y1={floor + 24} y2={floor + 24} className={styles.span} />
                <text x={note.end} y={floor + 37 + note.row * 13} className={styles.spanWord}>
                  {note.label}
                </text>
              </g>
            ))}
            {marks.map((mark) => {
              const place = room.left + mark.before * step
              const isRight = place > width * 0.6
              return (
                <g key={mark.before}>
                  <line x1={place} x2={place} y1={8} y2={floor} className={styles.mark} />
                  <text
                    x={place + (isRight ? -5 : 5)}
                    y={16}
                    className={classNames(styles.markWord, isRight && styles.before)}
                  >
                    {mark.label}
                  </text>
                </g>
              )
            })}
          </g>
          {gapsOf(gapPoints(lines)).map((gap) => {
            const [left, right] = [x(gap.from) - step / 2, x(gap.to) + step / 2]
            const middle = (left + right) / 2
            const turned = gap.label.length * 6 > right - left
            return (
              <g key={gap.from}>
                <rect x={left} y={room.top} width={right - left} height={floor - room.top} className={styles.gap} />
                <text
                  x={middle}
                  y={turned ? floor - 6 : floor - 8}
                  className={classNames(styles.gapWord, turned && styles.turned)}
                  transform={turned ? `rotate(-90 ${middle} ${floor - 6})` : undefined}
                  dy={turned ? '0.35em' : undefined}
                >
                  {gap.label}
                </text>
              </g>
            )
          })}
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

/** Where the word under each run ends, and on which of two rows it stands so that it does not lie over the one before. */
function placeNotes<Note extends { left: number; right: number; label: string }>(notes: readonly Note[], edge: number) {
  const taken = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return notes.map((note) => {
    const half = note.label.length * 3.1
    const end = Math.min(edge, (note.left + note.right) / 2 + half)
    const row = end - 2 * half > taken[0]! + 6 ? 0 : 1
    taken[row] = end
    return { ...note, end, row }
  })
}

/** Between which neighbours a line is drawn, and how. */
export function segmentsOf(points: readonly LinePoint[]): { from: number; dashed: boolean }[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]!
    if (before.value === null || point.value === null || before.apart || point.apart || point.cut) return []
    return [{ from: index, dashed: Boolean(before.open || point.open) }]
  })
}

/** A gap of the picture: no line has a value there. What one of several lacks is told in words. */
const gapPoints = ([first, ...others]: readonly Line[]): LinePoint[] =>
  (first?.points ?? []).map((point, index) =>
    others.every(({ points }) => points[index]?.value === null) ? point : { ...point, gap: undefined },
  )

/** Runs of periods without a value for one reason. */
export function gapsOf(points: readonly LinePoint[]): { from: number; to: number; label: string }[] {
  const gaps: { from: number; to: number; label: string }[] = []
  for (const [index, { value, gap }] of points.entries()) {
    if (value !== null || gap === undefined) continue
    const last = gaps.at(-1)
    if (last && last.to === index - 1 && last.label === gap) last.to = index
    else gaps.push({ from: index, to: index, label: gap })
  }
  return gaps
}
