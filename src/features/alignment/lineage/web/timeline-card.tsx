import { useQuery } from '@tanstack/react-query'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useNavigateTo } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, formatNumber, periodYears } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { Timeline } from '#ui/timeline.tsx'
import type { TimelineTrack } from '#ui/timeline-scale.ts'
import type { Timeline as Cycles } from '../contract.ts'
import { lineageApi } from './api.ts'
import styles from './lineage.module.css'
import { usePlanKindNames } from './plan-kind-names.ts'

type Bar = Cycles['lanes'][number]['bars'][number]

const toSpanId = (kind: string, bar: Bar) => `${kind} ${bar.from} ${bar.to}`

function toSpanState(bar: Bar, today: string): TimelineTrack['spans'][number]['state'] {
  if (bar.states.includes('bridging')) return 'bridging'
  return bar.to <= today ? 'past' : bar.from > today ? 'coming' : 'now'
}

/** Timeline of plans in force, answered versions and lapsing answers. */
export function TimelineCard({ planId }: { planId: Id }) {
  const messages = useMessages(alignmentPageMessages).timeline
  const query = useQuery(lineageApi.getTimeline.queryOptions({ input: { planId } }))
  return (
    <Card title={messages.title} hint={messages.hint}>
      <QueryView query={query} rows={5}>
        {(cycles) => (
          <>
            {cycles.lanes.length === 0 ? (
              <p className={styles.quiet}>{messages.none}</p>
            ) : (
              <CyclesTimeline cycles={cycles} />
            )}
            <RelationNotes relations={cycles.relations} />
          </>
        )}
      </QueryView>
    </Card>
  )
}

function CyclesTimeline({ cycles }: { cycles: Cycles }) {
  const messages = useMessages(alignmentPageMessages)
  const kindName = usePlanKindNames()
  const { language, text } = useLocalizedText()
  const go = useNavigateTo()
  const tracks = cycles.lanes.map((lane) => ({
    id: lane.kind,
    label: kindName(lane.kind),
    spans: lane.bars.map((bar) => ({
      id: toSpanId(lane.kind, bar),
      label: periodYears(bar.from, bar.to),
      from: bar.from,
      to: bar.to,
      state: toSpanState(bar, cycles.today),
    })),
  }))
  const findBar = (trackId: string, spanId: string) =>
    cycles.lanes.find(({ kind }) => kind === trackId)?.bars.find((bar) => toSpanId(trackId, bar) === spanId)
  const getName = (trackId: string, spanId: string) => {
    const bar = findBar(trackId, spanId)
    if (!bar) return kindName(trackId)
    const title = bar.plan ? text(bar.plan.title) : kindName(trackId)
    return messages.timeline.bar(title, periodYears(bar.from, bar.to), messages.timeline.plans(bar.plans))
  }
  return (
    <Timeline
      label={messages.timeline.title}
      tracks={tracks}
      from={cycles.from}
      to={cycles.to}
      today={{ date: cycles.today, label: messages.timeline.today }}
      getName={getName}
      formatDay={(day) => formatDate(day, language)}
      table={{
        open: messages.asTable,
        caption: messages.timeline.title,
        track: messages.timeline.track,
        span: messages.timeline.span,
        from: messages.timeline.from,
        to: messages.timeline.to,
      }}
      onSelect={(trackId, spanId) => {
        const bar = findBar(trackId, spanId)
        if (bar) go(bar.plan ? `/plans/${bar.plan.planId}` : `/plans?kind=${trackId}`)
      }}
    />
  )
}

/** The lower plans whose answers lapse, and those in force for a time without their upper plan. */
function RelationNotes({ relations }: { relations: Cycles['relations'] }) {
  const messages = useMessages(alignmentPageMessages).timeline
  const { language, renderInSentence } = useLocalizedText()
  const lapsing = relations.filter((relation) => relation.superseded)
  const apart = relations.filter((relation) => !relation.superseded && relation.daysWithoutUpper > 0)
  if (lapsing.length === 0 && apart.length === 0) return null
  return (
    <ul className={styles.comments}>
      {lapsing.map((entry) => (
        <li key={`${entry.lowerKind}-${entry.lowerFrom}-${entry.versionId}`}>
          {renderInSentence(
            (title) => messages.lapses(messages.plans(entry.plans), title, entry.versionNumber),
            entry.upper.title,
          )}
        </li>
      ))}
      {apart.map((entry) => (
        <li key={`${entry.lowerKind}-${entry.lowerFrom}-${entry.versionId}`}>
          {renderInSentence(
            (title) =>
              messages.without(messages.plans(entry.plans), formatNumber(entry.daysWithoutUpper, language), title),
            entry.upper.title,
          )}
        </li>
      ))}
    </ul>
  )
}
