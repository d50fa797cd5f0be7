import { usePlanKinds } from '#features/planning/plans/web/index.ts'
import { useNavigateTo } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, lastDay, periodYears } from '#shared/format.ts'
import { Timeline } from '#ui/timeline.tsx'
import type { Cycles, Lane } from '../contract.ts'
import { cyclesMessages } from './messages/index.ts'
import { type Bar, buildTracks } from './tracks.ts'

/** Draws the lines of all kinds of plan, with a movable day marker. */
export function CyclesPicture(props: { cycles: Cycles; date: string; onMove: (day: string) => void }) {
  const { cycles, date, onMove } = props
  const messages = useMessages(cyclesMessages)
  const kinds = usePlanKinds({ former: true })
  const { language, name, text } = useLocalizedText()
  const go = useNavigateTo()
  const getLaneName = (lane: Lane) => [kinds.getName(lane.kind), name(lane.place)].filter(Boolean).join(', ')
  const years = (bar: Bar) => (bar.to === null ? bar.from.slice(0, 4) : periodYears(bar.from, bar.to))
  const getLabel = (bar: Bar) => {
    if (bar.phase === 'gap') return messages.phases.gap
    return bar.plans > 1 ? `${years(bar)} · ${messages.plans(bar.plans)}` : years(bar)
  }
  const getTermName = (code: string) => name(cycles.terms.find((term) => term.code === code)?.names)
  const tracks = buildTracks(cycles, {
    getLaneName,
    getLabel,
    terms: messages.terms,
    getTermName,
  })
  const formatDay = (day: string) => formatDate(day, language)
  const findBar = (trackId: string, spanId: string) =>
    tracks.find(({ id }) => id === trackId)?.bars.find(({ id }) => id === spanId)
  const getName = (trackId: string, spanId: string) => {
    const track = tracks.find(({ id }) => id === trackId)
    const bar = findBar(trackId, spanId)
    if (!track || !bar) return ''
    const until = bar.to === null ? messages.open : formatDay(lastDay(bar.to))
    if (bar.phase === 'term') return `${getTermName(bar.id)}, ${formatDay(bar.from)} – ${until}`
    const what = bar.plan ? text(bar.plan.title) : track.label
    // The accessible name includes the text in the bar.
    const named = bar.phase === 'gap' ? what : `${what}, ${getLabel(bar)}`
    return messages.bar(named, messages.phases[bar.phase], formatDay(bar.from), until)
  }
  return (
    <Timeline
      label={messages.timeline}
      tracks={tracks}
      from={cycles.from}
      to={cycles.to}
      today={{ date: cycles.today, label: messages.today }}
      day={{ date, label: messages.dayLine, onMove }}
      getName={getName}
      formatDay={formatDay}
      table={{
        open: messages.asTable,
        caption: messages.timeline,
        track: messages.columns.track,
        span: messages.columns.span,
        from: messages.columns.from,
        to: messages.columns.to,
      }}
      getTableLabel={getName}
      onSelect={(trackId, spanId) => {
        const bar = findBar(trackId, spanId)
        const kind = tracks.find(({ id }) => id === trackId)?.lane?.kind
        if (bar?.plan) go(`/plans/${bar.plan.planId}?tab=cycle`)
        else if (kind) go(`/plans?kind=${kind}`)
      }}
    />
  )
}
