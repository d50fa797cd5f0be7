import type { LegalDate } from '#shared/dates.ts'
import type { TimelineSpan, TimelineTrack } from '#ui/timeline-scale.ts'
import type { Cycles, Lane, PlanRef, Span } from '../contract.ts'

/** A bar of the chart with the underlying data. */
export interface Bar {
  id: string
  phase: Span['phase'] | 'gap' | 'term'
  from: LegalDate
  to: LegalDate | null
  plan: PlanRef | null
  plans: number
}

export interface Track extends TimelineTrack {
  lane: Lane | null
  bars: readonly Bar[]
}

const isThin = ({ phase }: Bar): boolean => phase === 'preparing' || phase === 'decided'

function toSpanState({ phase, from, to }: Bar, today: LegalDate): TimelineSpan['state'] {
  if (phase === 'gap' || phase === 'late' || phase === 'bridging') return phase
  if (phase === 'preparing' || phase === 'decided') return 'before'
  if (phase === 'planned' || from > today) return 'coming'
  return to !== null && to <= today ? 'past' : 'now'
}

function buildBars({ key, spans, gaps }: Lane): Bar[] {
  const late = spans.filter(({ phase }) => phase === 'late')
  const empty = gaps.filter(
    (gap) => !late.some(({ from, to }) => from <= gap.from && (to === null || (gap.to !== null && gap.to <= to))),
  )
  return [
    ...spans.map((span): Bar => ({ ...span, id: `${key} ${span.phase} ${span.from} ${span.to}` })),
    ...empty.map(({ from, to }): Bar => ({ id: `${key} gap ${from}`, phase: 'gap', from, to, plan: null, plans: 0 })),
  ].toSorted((left, other) => left.from.localeCompare(other.from))
}

/** Places overlapping bars in separate rows. The thin bars before entry into force are added to the first row. */
function arrangeInRows(bars: readonly Bar[], getEnd: (bar: Bar) => LegalDate): Bar[][] {
  const rows: Bar[][] = []
  for (const bar of bars.filter((entry) => !isThin(entry))) {
    const row = rows.find((group) => getEnd(group.at(-1)!) <= bar.from)
    if (row) row.push(bar)
    else rows.push([bar])
  }
  const thin = bars.filter(isThin)
  if (rows.length === 0) return thin.length > 0 ? [thin] : []
  rows[0] = [...rows[0]!, ...thin].toSorted((left, other) => left.from.localeCompare(other.from))
  return rows
}

/**
 * Computes the tracks of the chart within the visible period. A bar without a known end is drawn until today, and a gap
 * until the end of the period. So is a bar that begins today or later.
 * @param labels functions for the name of a lane, the text in a bar and the name of a term, and the label of the track
 *   of terms
 */
export function buildTracks(
  { lanes, terms, from, to, today }: Pick<Cycles, 'lanes' | 'terms' | 'from' | 'to' | 'today'>,
  labels: {
    getLaneName: (lane: Lane) => string
    getLabel: (bar: Bar) => string
    terms: string
    getTermName: (code: string) => string
  },
): Track[] {
  const getBarEnd = (bar: Bar): LegalDate => bar.to ?? (bar.phase === 'gap' || bar.from >= today ? to : today)
  const toTimelineSpan = (bar: Bar, label: string): TimelineSpan => ({
    id: bar.id,
    label,
    from: bar.from,
    to: getBarEnd(bar),
    state: toSpanState(bar, today),
  })
  const tracks = lanes.flatMap((lane) => {
    const visible = buildBars(lane).filter((bar) => getBarEnd(bar) > from && bar.from < to)
    return arrangeInRows(visible, getBarEnd).map((bars, row) => ({
      id: `${lane.key} ${row}`,
      label: labels.getLaneName(lane),
      lane,
      bars,
      spans: bars.map((bar) => toTimelineSpan(bar, labels.getLabel(bar))),
    }))
  })
  if (terms.length === 0) return tracks
  const bars = terms.map(
    (term): Bar => ({ id: term.code, phase: 'term', from: term.from, to: term.to, plan: null, plans: 0 }),
  )
  const spans = bars.map((bar) => toTimelineSpan(bar, labels.getTermName(bar.id)))
  return [...tracks, { id: 'terms', label: labels.terms, lane: null, bars, spans }]
}
