export interface TimelineSpan {
  id: string
  /** Short; drawn inside the bar where there is room. */
  label: string
  /** Days as `YYYY-MM-DD`; `to` is not included. */
  from: string
  to: string
  /** `bridging`: in force beyond its own period. */
  state: 'past' | 'now' | 'coming' | 'bridging'
}

export interface TimelineTrack {
  id: string
  label: string
  spans: readonly TimelineSpan[]
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** Percent of the width at which a day stands, kept within the drawing, and a tick at the start of every first, second or fifth year. */
export function timelineScale(from: string, to: string) {
  const start = dayNumber(from)
  const length = dayNumber(to) - start
  const at = (day: string) => Math.max(0, Math.min(100, ((dayNumber(day) - start) / length) * 100))
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1)
  const last = Number(to.slice(0, 4))
  const years = last - first
  const step = years <= 6 ? 1 : years <= 14 ? 2 : 5
  const ticks: { label: string; at: number }[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const position = at(`${year}-01-01`)
    // A label at the very edge would be cut off.
    if (position <= 97) ticks.push({ label: String(year), at: position })
  }
  return { at, ticks }
}

/** How many days two spans share; negative: how far apart they are. */
const overlap = (a: TimelineSpan, b: TimelineSpan) =>
  Math.min(dayNumber(a.to), dayNumber(b.to)) - Math.max(dayNumber(a.from), dayNumber(b.from))

/** The span that a key leads to from `spanId`: along its track, or the one of the next track that shares most time with it. */
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
