import type { AreaPage, Succession } from '#features/country/registry/areas/contract.ts'
import type { AreaRef } from '#features/country/registry/contract.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { TimelineSpan, TimelineTrack } from '#ui/timeline-scale.ts'

/** Number of years drawn beyond the known period if the start or end is unknown. */
const margin = 4

const shift = (day: LegalDate, years: number): LegalDate => `${Number(day.slice(0, 4)) + years}-01-01`

export interface LifeTracks {
  tracks: TimelineTrack[]
  from: LegalDate
  to: LegalDate
}

/** Returns the area between predecessors and successors, each with the period of existence. */
export function lifeTracks(page: AreaPage, today: LegalDate, nameOf: (area: AreaRef) => string): LifeTracks {
  const { area, predecessors, successors } = page
  const all = [
    area,
    ...predecessors.map((predecessor) => predecessor.area),
    ...successors.map((successor) => successor.area),
  ]
  const days = [
    today,
    ...predecessors.map(({ date }) => date),
    ...successors.map(({ date }) => date),
    ...all.flatMap(({ validFrom, validTo }) => [validFrom, validTo].filter((day) => day !== null)),
  ].sort()
  const from = shift(days[0] ?? today, -margin)
  const to = shift(days.at(-1) ?? today, margin)
  const toTimelineSpan = (entry: AreaRef, since: LegalDate | null, until: LegalDate | null): TimelineSpan => ({
    id: entry.id,
    label: nameOf(entry),
    from: since ?? from,
    to: until ?? to,
    state: until !== null && until <= today ? 'past' : since !== null && since > today ? 'coming' : 'now',
  })
  const track = (entry: AreaRef, since: LegalDate | null, until: LegalDate | null): TimelineTrack => ({
    id: entry.id,
    label: nameOf(entry),
    spans: [toTimelineSpan(entry, since, until)],
  })
  const before = ({ area: entry, date, kind }: Succession) =>
    track(entry, entry.validFrom, entry.validTo ?? (kind === 'planned_merge' ? null : date))
  const after = ({ area: entry, date }: Succession) => track(entry, entry.validFrom ?? date, entry.validTo)
  const seen = new Set<string>()
  const tracks = [
    ...predecessors.map(before),
    track(area, area.validFrom, area.validTo),
    ...successors.map(after),
  ].filter(({ id }) => !seen.has(id) && seen.add(id))
  return { tracks, from, to }
}
