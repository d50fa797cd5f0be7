import { useQuery } from '@tanstack/react-query'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { usePlanKindNames } from '#features/alignment/items/web/plan/plan-kind-names.ts'
import type { Timeline as Cycles } from '#features/alignment/lineage/contract.ts'
import { lineageApi } from '#features/alignment/lineage/web/index.ts'
import { useGo } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, formatNumber, periodYears } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Timeline } from '#ui/timeline.tsx'
import type { TimelineTrack } from '#ui/timeline-scale.ts'
import styles from './country.module.css'

type Bar = Cycles['lanes'][number]['bars'][number]

const idOf = (kind: string, bar: Bar) => `${kind} ${bar.from} ${bar.to}`

function stateOf(bar: Bar, today: string): TimelineTrack['spans'][number]['state'] {
  if (bar.states.includes('bridging')) return 'bridging'
  return bar.to <= today ? 'past' : bar.from > today ? 'coming' : 'now'
}

/** Timeline of plans in force, answered versions and lapsing answers. */
export function TimelineCard({ planId }: { planId: Id }) {
  const words = useWords(alignmentPageMessages)
  const kindName = usePlanKindNames()
  const { language, text, spokenIn } = useReading()
  const go = useGo()
  const found = useQuery(lineageApi.getTimeline.queryOptions({ input: { planId } }))
  const plans = (count: number) => words.timeline.plans(count)
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const cycles = found.data
  const tracks = (cycles?.lanes ?? []).map((lane) => ({
    id: lane.kind,
    label: kindName(lane.kind),
    spans: lane.bars.map((bar) => ({
      id: idOf(lane.kind, bar),
      label: periodYears(bar.from, bar.to),
      from: bar.from,
      to: bar.to,
      state: stateOf(bar, cycles?.today ?? ''),
    })),
  }))
  const barOf = (trackId: string, spanId: string) =>
    cycles?.lanes.find(({ kind }) => kind === trackId)?.bars.find((bar) => idOf(trackId, bar) === spanId)
  const lapsing = (cycles?.relations ?? []).filter((one) => one.superseded)
  const apart = (cycles?.relations ?? []).filter((one) => !one.superseded && one.daysWithoutUpper > 0)
  return (
    <Card title={words.timeline.title} note={words.timeline.note}>
      {!cycles ? (
        <Skeleton label={words.loading} rows={5} />
      ) : tracks.length === 0 ? (
        <p className={styles.quiet}>{words.timeline.none}</p>
      ) : (
        <Timeline
          label={words.timeline.title}
          tracks={tracks}
          from={cycles.from}
          to={cycles.to}
          today={{ on: cycles.today, label: words.timeline.today }}
          nameOf={(trackId, spanId) => {
            const bar = barOf(trackId, spanId)
            return bar
              ? words.timeline.bar(
                  bar.plan ? text(bar.plan.title) : kindName(trackId),
                  periodYears(bar.from, bar.to),
                  plans(bar.plans),
                )
              : kindName(trackId)
          }}
          dayOf={(day) => formatDate(day, language)}
          table={{
            open: words.asTable,
            caption: words.timeline.title,
            track: words.timeline.track,
            span: words.timeline.span,
            from: words.timeline.from,
            to: words.timeline.to,
          }}
          onSelect={(trackId, spanId) => {
            const bar = barOf(trackId, spanId)
            if (bar) go(bar.plan ? `/plans/${bar.plan.planId}` : `/plans?kind=${trackId}`)
          }}
        />
      )}
      {(lapsing.length > 0 || apart.length > 0) && (
        <ul className={styles.remarks}>
          {lapsing.map((one) => (
            <li key={`${one.lowerKind}-${one.lowerFrom}-${one.versionId}`}>
              {spokenIn((title) => words.timeline.lapses(plans(one.plans), title, one.versionNumber), one.upper.title)}
            </li>
          ))}
          {apart.map((one) => (
            <li key={`${one.lowerKind}-${one.lowerFrom}-${one.versionId}`}>
              {spokenIn(
                (title) =>
                  words.timeline.without(plans(one.plans), formatNumber(one.daysWithoutUpper, language), title),
                one.upper.title,
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
