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
