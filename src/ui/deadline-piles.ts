import { timelineScale } from './timeline-scale.ts'

/** One who is expected: it came on that day, or is still missing on it (today). */
export interface DeadlinePoint {
  id: string
  on: string
  /** `missing` after the deadline, `open` before it; `hidden`: on which day it came is not to be known. */
  state: 'in_time' | 'late' | 'missing' | 'open' | 'hidden'
}

/** Points that would be drawn over each other. */
export interface DeadlinePile {
  id: string
  /** Percent of the width. */
  at: number
  points: readonly DeadlinePoint[]
}

/** So many places stand beside each other; on a phone a dot still has room. */
const places = 40

/** The points in piles, from the first day to the last. A day outside of the drawing stands at its edge. */
export function pileUp(points: readonly DeadlinePoint[], from: string, to: string): DeadlinePile[] {
  const { at } = timelineScale(from, to)
  const piles = Map.groupBy(points, (point) => Math.round((at(point.on) / 100) * places))
  return [...piles]
    .sort(([one], [other]) => one - other)
    .map(([place, its]) => ({
      id: String(place),
      at: (place / places) * 100,
      points: its.toSorted((one, other) => one.on.localeCompare(other.on)),
    }))
}
