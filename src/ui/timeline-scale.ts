export interface TimelineSpan {
  id: string
  /** Short. Drawn inside the bar if it fits. */
  label: string
  /** Days as `YYYY-MM-DD`. `to` is not included. */
  from: string
  to: string
  /**
   * `bridging`: in force after the plan period. `before` is drawn as a thin line and shows the preparation of a period.
   * `gap` is empty time.
   */
  state: 'past' | 'now' | 'coming' | 'bridging' | 'late' | 'before' | 'gap'
}

export interface TimelineTrack {
  id: string
  label: string
  spans: readonly TimelineSpan[]
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/**
 * Returns the position of a day in percent of the width, limited to the drawing, and a tick at the start of every
 * first, second or fifth year.
 */
export function timelineScale(from: string, to: string) {
  const start = dayNumber(from)
  const length = dayNumber(to) - start
  const toPercentage = (day: string) => Math.max(0, Math.min(100, ((dayNumber(day) - start) / length) * 100))
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1)
  const last = Number(to.slice(0, 4))
  const years = last - first
  const step = years <= 6 ? 1 : years <= 14 ? 2 : 5
  const ticks: { label: string; position: number }[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const position = toPercentage(`${year}-01-01`)
    // A label at the edge would be cut off.
    if (position <= 97) ticks.push({ label: String(year), position: position })
  }
  return { toPercentage: toPercentage, ticks }
}

/** Returns the number of days that two spans share. Negative: the distance in days. */
const overlap = (a: TimelineSpan, b: TimelineSpan) =>
  Math.min(dayNumber(a.to), dayNumber(b.to)) - Math.max(dayNumber(a.from), dayNumber(b.from))

/**
 * Returns the span that a key leads to from `spanId`: along the track, or the span of the next track with the largest
 * overlap.
 */
export function nextSpan(tracks: readonly TimelineTrack[], spanId: string, key: string): TimelineSpan | undefined {
  const filled = tracks.filter((track) => track.spans.length > 0)
  const trackIndex = filled.findIndex((track) => track.spans.some((span) => span.id === spanId))
  const track = filled[trackIndex]
  if (!track) return undefined
  const index = track.spans.findIndex((span) => span.id === spanId)
  const here = track.spans[index]!
  if (key === 'ArrowRight') return track.spans[index + 1] ?? here
  if (key === 'ArrowLeft') return track.spans[index - 1] ?? here
  if (key === 'Home') return track.spans[0]
  if (key === 'End') return track.spans.at(-1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const other = filled[trackIndex + (key === 'ArrowDown' ? 1 : -1)]
  if (!other) return here
  return other.spans.reduce((best, span) => (overlap(here, span) > overlap(here, best) ? span : best))
}

/** Returns the day that a key leads to: arrow keys move by a day, page keys by a month, with Shift by a year. */
export function nextDay(
  day: string,
  key: string,
  shift: boolean,
  ends: { from: string; to: string },
): string | undefined {
  const last = toDay(dayNumber(ends.to) - 1)
  const by: Record<string, [unit: 'day' | 'month' | 'year', count: number]> = {
    ArrowRight: [shift ? 'year' : 'day', 1],
    ArrowUp: [shift ? 'year' : 'day', 1],
    ArrowLeft: [shift ? 'year' : 'day', -1],
    ArrowDown: [shift ? 'year' : 'day', -1],
    PageUp: ['month', 1],
    PageDown: ['month', -1],
  }
  if (key === 'Home') return ends.from
  if (key === 'End') return last
  const step = by[key]
  if (!step) return undefined
  const moved = moveDay(day, ...step)
  // ISO days sort as text.
  return [ends.from, moved, last].sort()[1]
}

const toDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

function moveDay(day: string, unit: 'day' | 'month' | 'year', count: number): string {
  if (unit === 'day') return toDay(dayNumber(day) + count)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const months = year * 12 + month - 1 + count * (unit === 'year' ? 12 : 1)
  // In a shorter month, the last day.
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Returns the day at a share of the width (0 to 1). */
export const getDayAtShare = (share: number, from: string, to: string): string =>
  toDay(Math.round(dayNumber(from) + Math.max(0, Math.min(1, share)) * (dayNumber(to) - 1 - dayNumber(from))))
