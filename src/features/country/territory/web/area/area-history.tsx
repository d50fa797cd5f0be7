import type { AreaPage, Succession } from '#features/country/registry/areas/contract.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useNavigateTo } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, legalToday } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { Timeline } from '#ui/timeline.tsx'
import styles from './area-page.module.css'
import { AreaSuccessors } from './area-successors.tsx'
import { lifeTracks } from './life-tracks.ts'
import { areaMessages } from './messages/index.ts'

/** Shows predecessors and successors on a time line, with a query for any day. */
export function AreaHistory({ page }: { page: AreaPage }) {
  const messages = useMessages(areaMessages)
  const common = useMessages(registryMessages)
  const { language, name } = useLocalizedText()
  const go = useNavigateTo()
  const changed = page.predecessors.length + page.successors.length > 0
  const { tracks, from, to } = lifeTracks(page, legalToday(), (area) => name(area.names))
  const formatBoundaryDay = (day: string) => (day === from || day === to ? messages.open : formatDate(day, language))
  const lines = (heading: string, some: readonly Succession[]) =>
    some.length > 0 && (
      <>
        <h3 className={styles.quiet}>{heading}</h3>
        <ul className={styles.steps}>
          {some.map(({ area, kind, date }) => (
            <li key={`${area.id}-${date}`}>
              <Link href={`/territory/${area.id}`}>{name(area.names)}</Link>{' '}
              <span className={styles.quiet}>
                {common.changes[kind]} · {formatDate(date, language)}
              </span>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <Card title={messages.history}>
      {!changed && <p className={styles.quiet}>{messages.noHistory}</p>}
      {changed && (
        <>
          <Timeline
            label={messages.history}
            tracks={tracks}
            from={from}
            to={to}
            today={{ date: legalToday(), label: common.today }}
            getName={(trackId) => {
              const span = tracks.find((track) => track.id === trackId)?.spans[0]
              return span ? `${span.label}: ${formatBoundaryDay(span.from)} – ${formatBoundaryDay(span.to)}` : ''
            }}
            table={{
              open: common.asTable,
              caption: messages.history,
              track: messages.track,
              span: messages.span,
              from: common.from,
              to: common.until,
            }}
            formatDay={formatBoundaryDay}
            selectedId={page.area.id}
            onSelect={(trackId) => go(`/territory/${trackId}`)}
          />
          {lines(messages.before, page.predecessors)}
          {lines(messages.after, page.successors)}
        </>
      )}
      <div className={styles.divider}>
        <AreaSuccessors areaId={page.area.id} />
      </div>
    </Card>
  )
}
