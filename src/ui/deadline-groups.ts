import { timelineScale } from './timeline-scale.ts'

/** An expected organisation: the day of receipt, or today if still missing. */
export interface DeadlinePoint {
  id: string
  date: string
  /** `missing` after the deadline, `open` before it. `hidden`: the day of receipt is not visible to the reader. */
  state: 'in_time' | 'late' | 'missing' | 'open' | 'hidden'
}

/** Points that would overlap in the drawing. */
export interface DeadlineGroup {
  id: string
  /** Percent of the width. */
  position: number
  points: readonly DeadlinePoint[]
}

/** Number of horizontal positions. On a phone a dot still has enough space. */
const places = 40

/** Returns the points in piles, from the first day to the last. A day outside the drawing is placed at the edge. */
export function groupDeadlines(points: readonly DeadlinePoint[], from: string, to: string): DeadlineGroup[] {
  const { toPercentage } = timelineScale(from, to)
  const groups = Map.groupBy(points, (point) => Math.round((toPercentage(point.date) / 100) * places))
  return [...groups]
    .sort(([value], [other]) => value - other)
    .map(([place, deadlinePoints]) => ({
      id: String(place),
      position: (place / places) * 100,
      points: deadlinePoints.toSorted((left, other) => left.date.localeCompare(other.date)),
    }))
}
