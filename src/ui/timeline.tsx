import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { ChartTable } from './chart-table.tsx'
import { classNames } from './class-names.ts'
import { DayLine } from './day-line.tsx'
import styles from './timeline.module.css'
import { nextSpan, type TimelineTrack, timelineScale } from './timeline-scale.ts'

export interface TimelineProps {
  label: string
  tracks: readonly TimelineTrack[]
  /** The days at both ends, `YYYY-MM-DD`, the second not included. */
  from: string
  to: string
  /** Draws a line at today. */
  today: { date: string; label: string } | undefined
  /** A line that the reader can move over the days. */
  day?: { date: string; label: string; onMove: (day: string) => void }
  /** The accessible name of a span, which contains the label: "National plan: 2026–2029, in force". */
  getName: (trackId: string, spanId: string) => string
  table: { open: string; caption: string; track: string; span: string; from: string; to: string }
  /** The name of a span in the table, if it is longer than the label. */
  getTableLabel?: (trackId: string, spanId: string) => string
  /** Formats a day in the reader's language. */
  formatDay: (day: string) => string
  onSelect?: (trackId: string, spanId: string) => void
  selectedId?: string | undefined
  legend?: ReactNode
}

/**
 * Shows cycles with different periods: a track per kind, a bar per period, today as a line. Left and right move in a
 * track, up and down to the period at the same time.
 */
export function Timeline(props: TimelineProps) {
  const { label, tracks, from, to, today, day, getName, formatDay, onSelect, selectedId, legend } = props
  const scale = timelineScale(from, to)
  const spans = tracks.flatMap((track) => track.spans.map((span) => ({ track, span })))
  const preferred = spans.find(({ span }) => span.id === selectedId) ?? spans.find(({ span }) => span.state === 'now')
  const [stopId, setStopId] = useState<string>()
  const stop = spans.find(({ span }) => span.id === stopId) ?? preferred ?? spans[0]
  const stage = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent, trackId: string, spanId: string) => {
    const next = nextSpan(tracks, spanId, event.key)
    if (next) {
      setStopId(next.id)
      ;[...(stage.current?.querySelectorAll<HTMLElement>('[data-span]') ?? [])]
        .find((element) => element.dataset.span === next.id)
        ?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') onSelect?.(trackId, spanId)
    else return
    event.preventDefault()
  }

  return (
    <figure className={styles.figure}>
      <div ref={stage} className={styles.stage}>
        <Axis scale={scale} today={today} />
        {day && (
          <DayLine
            {...day}
            from={from}
            to={to}
            valueText={formatDay(day.date)}
            position={scale.toPercentage(day.date)}
            className={styles.axis}
          />
        )}
        <div role="listbox" aria-label={label}>
          {tracks.map((track) => (
            <div key={track.id} role="group" aria-label={track.label} className={styles.track}>
              <span className={styles.name} aria-hidden="true">
                {track.label}
              </span>
              <div className={styles.spans}>
                {track.spans.map((span) => (
                  <div
                    key={span.id}
                    role="option"
                    data-span={span.id}
                    aria-label={getName(track.id, span.id)}
                    aria-selected={span.id === selectedId}
                    title={getName(track.id, span.id)}
                    tabIndex={span.id === stop?.span.id ? 0 : -1}
                    className={classNames(styles.span, styles[span.state])}
                    style={{
                      left: `${scale.toPercentage(span.from)}%`,
                      width: `calc(${scale.toPercentage(span.to) - scale.toPercentage(span.from)}% - 3px)`,
                    }}
                    onFocus={() => setStopId(span.id)}
                    onClick={() => onSelect?.(track.id, span.id)}
                    onKeyDown={(event) => onKeyDown(event, track.id, span.id)}
                  >
                    <span className={styles.text}>{span.label}</span>
                  </div>
                ))}
              </div>
            </div>
          ))}
        </div>
      </div>
      <figcaption>
        {legend}
        <SpanTable {...props} />
      </figcaption>
    </figure>
  )
}

/** Shows the years above the tracks, and today as a line. */
function Axis(props: { scale: ReturnType<typeof timelineScale>; today: TimelineProps['today'] }) {
  const { scale, today } = props
  return (
    <div className={styles.axis} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick.label} className={styles.tick} style={{ left: `${tick.position}%` }}>
          {tick.label}
        </span>
      ))}
      {today && (
        <span className={styles.today} style={{ left: `${scale.toPercentage(today.date)}%` }}>
          <span className={styles.todayLabel}>{today.label}</span>
        </span>
      )}
    </div>
  )
}

/** Shows the periods as a table, for readers who do not use the timeline. */
function SpanTable(props: Pick<TimelineProps, 'tracks' | 'table' | 'getTableLabel' | 'formatDay'>) {
  const { tracks, table, getTableLabel, formatDay } = props
  const spans = tracks.flatMap((track) => track.spans.map((span) => ({ track, span })))
  return (
    <ChartTable
      label={table.open}
      caption={table.caption}
      rows={spans}
      rowKey={({ span }) => span.id}
      columns={[
        { key: 'track', head: table.track, rowHead: true, cell: ({ track }) => track.label },
        {
          key: 'span',
          head: table.span,
          cell: ({ track, span }) => getTableLabel?.(track.id, span.id) ?? span.label,
        },
        { key: 'from', head: table.from, cell: ({ span }) => formatDay(span.from) },
        { key: 'to', head: table.to, cell: ({ span }) => formatDay(span.to) },
      ]}
    />
  )
}
