import type { ReactNode } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { CalendarEntry } from '../contract.ts'
import { describeEvent } from '../messages/describe-event.ts'
import { calendarMessages } from '../messages/index.ts'
import styles from './calendar.module.css'
import { calendarPageMessages } from './messages/index.ts'
import { formatDayName } from './months.ts'
import { useCalendarTexts } from './use-calendar-texts.ts'

/** Maximum number of organisations named in a row. The linked page names them all. */
const named = 3

/** The event alone, if its text already names the kind. */
const listKindAndEvent = (kind: string, event: string): string[] =>
  event.toLowerCase().includes(kind.toLowerCase()) ? [event] : [kind, event]

/**
 * Lists dates by day, with the event, the legal basis, the organisations that must act, the delay and the assign
 * action.
 */
export function EntryTable(props: {
  caption: string
  rows: readonly CalendarEntry[]
  onHandOver: (entry: CalendarEntry) => void
  empty?: ReactNode
}) {
  const { caption, rows, onHandOver, empty } = props
  const messages = useMessages(calendarPageMessages)
  const common = useMessages(calendarMessages)
  const texts = useCalendarTexts()
  const { language, name, renderText } = useLocalizedText()
  return (
    <DataTable
      caption={caption}
      stacks
      rows={rows}
      rowKey={(row) => row.key}
      empty={empty}
      columns={[
        {
          key: 'day',
          head: messages.day,
          cell: (row) => <span className={styles.day}>{formatDayName(row.date, language)}</span>,
        },
        {
          key: 'what',
          head: messages.item,
          rowHead: true,
          cell: (row) => (
            <>
              <Link href={row.href}>
                <EntryTitle entry={row} />
              </Link>
              <div className={styles.quiet}>
                <Dotted
                  parts={[
                    ...listKindAndEvent(texts.kinds[row.kind] ?? '', describeEvent(row, language, texts)),
                    (row.names ?? row.title) && row.planTitle && renderText(row.planTitle),
                  ]}
                />
              </div>
            </>
          ),
        },
        {
          key: 'waits',
          head: messages.responsible,
          cell: (row) => <ResponsibleParties entry={row} />,
        },
        {
          key: 'basis',
          head: messages.basis,
          cell: (row) => (row.basis ? name(row.basis) : common.sources[row.source]),
        },
        {
          key: 'act',
          head: <span className="visually-hidden">{messages.hand}</span>,
          cell: (row) =>
            row.taskId && (
              <Button
                size="small"
                variant="quiet"
                aria-label={messages.handOf(name(row.names) || describeEvent(row, language, texts))}
                onClick={() => onHandOver(row)}
              >
                {messages.hand}
              </Button>
            ),
        },
      ]}
    />
  )
}

function ResponsibleParties({ entry }: { entry: CalendarEntry }) {
  const messages = useMessages(calendarPageMessages)
  const { language, name } = useLocalizedText()
  const { lateDays, lateSince, state, responsibleParties, responsiblePartyCount } = entry
  return (
    <>
      {lateDays !== null && <Pill tone="bad">{messages.days(lateDays)}</Pill>}
      {state === 'done' && <Pill tone="good">{messages.done}</Pill>}
      {responsibleParties.length > 0 && (
        <div>
          {responsibleParties
            .slice(0, named)
            .map((party) =>
              [name(party.names), party.personName ?? name(party.functionNames)].filter(Boolean).join(', '),
            )
            .join('; ')}
          {responsiblePartyCount > named && ` ${messages.more(responsiblePartyCount - named)}`}
        </div>
      )}
      {lateSince && <div className={styles.quiet}>{messages.since(formatDate(lateSince, language))}</div>}
    </>
  )
}

/** The title of an entry, or else the title of the plan. */
export function EntryTitle({ entry }: { entry: CalendarEntry }) {
  const { language, name, renderText } = useLocalizedText()
  const texts = useCalendarTexts()
  const { names, title, planTitle } = entry
  return names ? name(names) : renderText(title ?? planTitle) || describeEvent(entry, language, texts)
}
