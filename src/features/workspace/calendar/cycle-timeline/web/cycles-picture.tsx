import { usePlanKinds } from '#features/planning/plans/web/index.ts'
import { useGo } from '#platform/web/address.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, lastDay, periodYears } from '#shared/format.ts'
import { Timeline } from '#ui/timeline.tsx'
import type { Cycles, Lane } from '../contract.ts'
import { cyclesMessages } from './messages/index.ts'
import { type Bar, tracksOf } from './tracks.ts'

/** Draws the lines of all kinds of plan, with a movable day marker. */
export function CyclesPicture(props: { cycles: Cycles; on: string; onMove: (day: string) => void }) {
  const { cycles, on, onMove } = props
  const words = useWords(cyclesMessages)
  const kinds = usePlanKinds()
  const { language, name, text } = useReading()
  const go = useGo()
  const laneOf = (lane: Lane) => [kinds.nameOf(lane.kind), name(lane.place)].filter(Boolean).join(', ')
  const years = (bar: Bar) => (bar.to === null ? bar.from.slice(0, 4) : periodYears(bar.from, bar.to))
  const labelOf = (bar: Bar) => {
    if (bar.phase === 'gap') return words.phases.gap
    return bar.plans > 1 ? `${years(bar)} · ${words.plans(bar.plans)}` : years(bar)
  }
  const termOf = (code: string) => name(cycles.terms.find((term) => term.code === code)?.names)
  const tracks = tracksOf(cycles, { laneOf, labelOf, terms: words.terms, termOf })
  const dayOf = (day: string) => formatDate(day, language)
  const barOf = (trackId: string, spanId: string) =>
    tracks.find(({ id }) => id === trackId)?.bars.find(({ id }) => id === spanId)
  const nameOf = (trackId: string, spanId: string) => {
    const track = tracks.find(({ id }) => id === trackId)
    const bar = barOf(trackId, spanId)
    if (!track || !bar) return ''
    const until = bar.to === null ? words.open : dayOf(lastDay(bar.to))
    if (bar.phase === 'term') return `${termOf(bar.id)}, ${dayOf(bar.from)} – ${until}`
    const what = bar.plan ? text(bar.plan.title) : track.label
    // The accessible name includes the text in the bar.
    const named = bar.phase === 'gap' ? what : `${what}, ${labelOf(bar)}`
    return words.bar(named, words.phases[bar.phase], dayOf(bar.from), until)
  }
  return (
    <Timeline
      label={words.timeline}
      tracks={tracks}
      from={cycles.from}
      to={cycles.to}
      today={{ on: cycles.today, label: words.today }}
      day={{ on, label: words.dayLine, onMove }}
      nameOf={nameOf}
      dayOf={dayOf}
      table={{
        open: words.asTable,
        caption: words.timeline,
        track: words.columns.track,
        span: words.columns.span,
        from: words.columns.from,
        to: words.columns.to,
      }}
      spanWords={nameOf}
      onSelect={(trackId, spanId) => {
        const bar = barOf(trackId, spanId)
        const kind = tracks.find(({ id }) => id === trackId)?.lane?.kind
        if (bar?.plan) go(`/plans/${bar.plan.planId}?tab=cycle`)
        else if (kind) go(`/plans?kind=${kind}`)
      }}
    />
  )
}
