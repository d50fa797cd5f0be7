import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlanKinds } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, lastDay } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { Applying } from '../contract.ts'
import { cyclesApi } from './api.ts'
import styles from './cycles.module.css'
import { cyclesMessages } from './messages/index.ts'

const tones: Readonly<Record<Applying['phase'], Tone>> = {
  in_force: 'good',
  bridging: 'warn',
  late: 'bad',
  planned: 'info',
  none: 'neutral',
}

/** Lists the plans that apply on a day, each in the version of that day. */
export function ApplicablePlans({ date, areaId }: { date: string; areaId: Id | undefined }) {
  const query = useQuery({
    ...cyclesApi.listApplicablePlans.queryOptions({ input: areaId ? { date, areaId } : { date } }),
    enabled: date !== '',
    placeholderData: keepPreviousData,
  })
  return (
    <QueryView query={query} rows={4}>
      {(applicable) => <ApplicablePlansCard date={date} applicable={applicable} />}
    </QueryView>
  )
}

type ApplicablePlansOutput = Awaited<ReturnType<typeof cyclesApi.listApplicablePlans.call>>

function ApplicablePlansCard({ date, applicable }: { date: string; applicable: ApplicablePlansOutput }) {
  const messages = useMessages(cyclesMessages)
  const { language, name } = useLocalizedText()
  const { area, rows, terms } = applicable
  const day = formatDate(date, language, 'long')
  const zone = name(area?.names)
  return (
    <Card title={area ? messages.appliesIn(day, zone) : messages.applies(day)} hint={messages.appliesHint}>
      {area && !area.existsOnDate && <p className={styles.quiet}>{messages.notThere(zone)}</p>}
      <ApplicablePlansTable caption={area ? messages.appliesIn(day, zone) : messages.applies(day)} rows={rows} />
      {terms.length > 0 && (
        <p className={styles.quiet}>
          {messages.running(
            terms
              .map(({ names, unverified }) => (unverified ? `${name(names)} (${messages.unverified})` : name(names)))
              .join(', '),
          )}
        </p>
      )}
    </Card>
  )
}

function ApplicablePlansTable({ caption, rows }: { caption: string; rows: readonly Applying[] }) {
  const messages = useMessages(cyclesMessages)
  const kinds = usePlanKinds({ former: true })
  const { language, name, renderText } = useLocalizedText()
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'kind',
          head: messages.columns.track,
          rowHead: true,
          cell: (row) => (
            <>
              {kinds.getName(row.kind)}
              {row.place && <div className={styles.quiet}>{name(row.place)}</div>}
            </>
          ),
        },
        {
          key: 'how',
          head: messages.columns.status,
          cell: (row) => <Pill tone={tones[row.phase]}>{messages.statuses[row.phase]}</Pill>,
        },
        {
          key: 'plan',
          head: messages.columns.span,
          cell: (row) =>
            row.plan ? (
              <>
                <Link href={`/plans/${row.plan.planId}`}>{renderText(row.plan.title)}</Link>
                {row.version && <div className={styles.quiet}>{messages.version(row.version.number)}</div>}
              </>
            ) : (
              messages.noPlan
            ),
        },
        {
          key: 'since',
          head: messages.columns.from,
          cell: (row) => (row.from ? formatDate(row.from, language) : '–'),
        },
        {
          key: 'until',
          head: messages.columns.to,
          cell: (row) => (row.to ? formatDate(lastDay(row.to), language) : row.from ? messages.open : '–'),
        },
        {
          key: 'next',
          head: messages.columns.next,
          cell: (row) =>
            row.next ? (
              <>
                <Link href={`/plans/${row.next.plan.planId}`}>{renderText(row.next.plan.title)}</Link>
                <div className={styles.quiet}>{formatDate(row.next.from, language)}</div>
              </>
            ) : (
              '–'
            ),
        },
      ]}
    />
  )
}
