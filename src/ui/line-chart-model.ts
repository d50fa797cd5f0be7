/** A period of a line. */
export interface LinePoint {
  id: string
  /** Null: no value. */
  value: number | null
  /** The range of the value, if known: a whisker through the point. */
  range?: { low: number; high: number } | undefined
  /** Announced, and shown on hover: "2024: 3.3 per 1,000 inhabitants, provisional". */
  label: string
  /** Provisional: a hollow point with a dashed line. */
  open?: boolean
  /** A part of the value is missing: a hollow point. */
  isIncomplete?: boolean
  /** Not comparable with neighbours: hollow, without connecting lines. */
  isIncomparable?: boolean
  /** No line from the previous point to this point. */
  isDisconnected?: boolean
  /** The reason for a missing value, if known. It is written into the gap. */
  gap?: string | undefined
}

export interface Line {
  id: string
  /** Written at the end of the line instead of a legend. */
  label: string
  /** A point per period, in order. */
  points: readonly LinePoint[]
  tone?: LineTone
}

/**
 * Distinguishes lines by colour and by the shape of the points. `quiet` lines are faded until the user points at them.
 */
export const lineTones = ['plain', 'second', 'third', 'fourth', 'quiet'] as const
export type LineTone = (typeof lineTones)[number]

/** The committed results for the periods of a line: a value or a range, or null without a commitment. */
export interface CommittedLine {
  id: string
  /** The tone of the line to which the commitment applies. */
  tone?: LineTone | undefined
  points: readonly (number | { low: number; high: number } | null)[]
  /** The starting point: the period and the value. */
  from?: { periodIndex: number; value: number } | undefined
  /** Written at the end. */
  label: string
  fromLabel: string
}

export interface LineChartProps {
  /** Names the picture. */
  label: string
  /** The labels of the periods, from left to right. Not all of them are shown. */
  periods: readonly string[]
  lines: readonly Line[]
  /** Vertical lines before a period, with a label. */
  marks?: readonly { beforeIndex: number; label: string }[]
  /** Texts under ranges of periods: "provisional". */
  notes?: readonly { from: number; to: number; label: string }[]
  /** Formats a height in the reader's language. */
  formatValue: (value: number) => string
  /** Shown when the heights do not start at zero. */
  truncatedAxisLabel: string
  /** Committed results, drawn differently from figures. */
  promises?: readonly CommittedLine[]
  /** Additional heights that must fit, so that several pictures can be compared. */
  comparedValues?: readonly number[]
  /** Reduced height, for several pictures next to each other. */
  small?: boolean
  onOpen?: (line: Line, point: LinePoint) => void
}

/** Returns the interval at which periods are labelled, so that the labels do not overlap. */
export const computeLabelInterval = (periods: readonly string[], width: number): number => {
  const longest = Math.max(...periods.map((period) => period.length), 1) * 6.6 + 12
  return Math.max(1, Math.ceil((periods.length * longest) / Math.max(1, width)))
}

/** Returns the right end and the row (0 or 1) of the text under each range, so that texts do not overlap. */
export function placeNotes<Note extends { left: number; right: number; label: string }>(
  notes: readonly Note[],
  edge: number,
) {
  const taken = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return notes.map((note) => {
    const half = note.label.length * 3.1
    const end = Math.min(edge, (note.left + note.right) / 2 + half)
    const row = end - 2 * half > taken[0]! + 6 ? 0 : 1
    taken[row] = end
    return { ...note, end, row }
  })
}

/** Returns the neighbours that are connected by a line, and the line style. */
export function toLineSegments(points: readonly LinePoint[]): { from: number; dashed: boolean }[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]!
    if (
      before.value === null ||
      point.value === null ||
      before.isIncomparable ||
      point.isIncomparable ||
      point.isDisconnected
    )
      return []
    return [{ from: index, dashed: Boolean(before.open || point.open) }]
  })
}

/** Returns the points where no line has a value. Gaps of a single line among several are described as text. */
export const gapPoints = ([first, ...others]: readonly Line[]): LinePoint[] =>
  (first?.points ?? []).map((point, index) =>
    others.every(({ points }) => points[index]?.value === null) ? point : { ...point, gap: undefined },
  )

/** Returns ranges of periods without a value for the same reason. */
export function findGaps(points: readonly LinePoint[]): { from: number; to: number; label: string }[] {
  const gaps: { from: number; to: number; label: string }[] = []
  for (const [index, { value, gap }] of points.entries()) {
    if (value !== null || gap === undefined) continue
    const last = gaps.at(-1)
    if (last && last.to === index - 1 && last.label === gap) last.to = index
    else gaps.push({ from: index, to: index, label: gap })
  }
  return gaps
}

/** Maximum number of lines with a label at the end. With more lines, the name appears on hover. */
export const maxNamed = 8
export const areNamed = (lines: number): boolean => lines > 1 && lines <= maxNamed

/** Returns positions for names near the wanted heights, from the top, in the same order and without overlap. */
export function placeNames(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((left, other) => wanted[left]! - wanted[other]!)
  const placed = [...wanted]
  let free = top
  for (const index of order) {
    placed[index] = Math.max(wanted[index]!, free)
    free = placed[index]! + gap
  }
  let limit = bottom
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index]!, limit)
    limit = placed[index]! - gap
  }
  return placed
}

/** Returns all values that must fit into a picture. */
export const listChartValues = ({
  lines,
  promises = [],
  comparedValues = [],
}: Pick<LineChartProps, 'lines' | 'promises' | 'comparedValues'>) => [
  ...lines.flatMap(({ points }) =>
    points.flatMap(({ value, range }) => [value ?? [], range?.low ?? [], range?.high ?? []].flat()),
  ),
  ...promises.flatMap(({ points, from }) => [
    ...points.flatMap((point) => (point === null ? [] : typeof point === 'number' ? point : [point.low, point.high])),
    ...(from ? [from.value] : []),
  ]),
  ...comparedValues,
]
