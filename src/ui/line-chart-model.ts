/** One period of a line. */
export interface LinePoint {
  id: string
  /** Null: there is no value. */
  value: number | null
  /** Between what it lies, as far as that is known: a whisker through its point. */
  range?: { low: number; high: number } | undefined
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
  tone?: LineTone
}

/** Tells lines apart by colour and by the shape of their points; `quiet` ones stand back until one points at them. */
export const lineTones = ['plain', 'second', 'third', 'fourth', 'quiet'] as const
export type LineTone = (typeof lineTones)[number]

/** What was promised of the periods of a line: a value, or between two of them; null where nothing was. */
export interface PromisedLine {
  id: string
  /** That of the line for which it was promised. */
  tone?: LineTone | undefined
  points: readonly (number | { low: number; high: number } | null)[]
  /** From where it was to go: in which period it stood at which value. */
  from?: { at: number; value: number } | undefined
  /** Written at its end. */
  label: string
  fromLabel: string
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
  /** Drawn beside the lines, as promises and not as figures. */
  promises?: readonly PromisedLine[]
  /** Heights that the picture has to hold too, so that several can be compared. */
  among?: readonly number[]
  /** Lower, for several pictures beside each other. */
  small?: boolean
  onOpen?: (line: Line, point: LinePoint) => void
}

/** Every how many periods one is named, so that the names do not touch. */
export const everyFor = (periods: readonly string[], width: number): number => {
  const longest = Math.max(...periods.map((one) => one.length), 1) * 6.6 + 12
  return Math.max(1, Math.ceil((periods.length * longest) / Math.max(1, width)))
}

/** Where the word under each run ends, and on which of two rows it stands so that it does not lie over the one before. */
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

/** Between which neighbours a line is drawn, and how. */
export function segmentsOf(points: readonly LinePoint[]): { from: number; dashed: boolean }[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]!
    if (before.value === null || point.value === null || before.apart || point.apart || point.cut) return []
    return [{ from: index, dashed: Boolean(before.open || point.open) }]
  })
}

/** A gap of the picture: no line has a value there. What one of several lacks is told in words. */
export const gapPoints = ([first, ...others]: readonly Line[]): LinePoint[] =>
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

/** More lines than these are not named at their ends: one points at them. */
export const mostNamed = 8
export const areNamed = (lines: number): boolean => lines > 1 && lines <= mostNamed

/**
 * Where names stand that want to stand at these heights, from the top: as near as the room between them allows, in the same order.
 */
export function placeNames(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((one, other) => wanted[one]! - wanted[other]!)
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

/** All values that a picture has to hold. */
export const heightsOf = ({
  lines,
  promises = [],
  among = [],
}: Pick<LineChartProps, 'lines' | 'promises' | 'among'>) => [
  ...lines.flatMap(({ points }) =>
    points.flatMap(({ value, range }) => [value ?? [], range?.low ?? [], range?.high ?? []].flat()),
  ),
  ...promises.flatMap(({ points, from }) => [
    ...points.flatMap((one) => (one === null ? [] : typeof one === 'number' ? one : [one.low, one.high])),
    ...(from ? [from.value] : []),
  ]),
  ...among,
]
