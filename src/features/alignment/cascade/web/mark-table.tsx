import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatNumber } from '#shared/format.ts'
import { ChartTable } from '#ui/chart-table.tsx'
import { Link } from '#ui/link.tsx'
import type { CascadeMark } from '../contract.ts'
import { MarkName } from './mark-name.tsx'
import { cascadeMessages } from './messages/index.ts'
import { getMarkId } from './points.ts'
import { useMarkMessages } from './use-mark-messages.ts'

/** The strip as a table: each expected result with the date, delay and plan. */
export function MarkTable({ caption, marks }: { caption: string; marks: readonly CascadeMark[] }) {
  const messages = useMessages(cascadeMessages)
  const { language, name, renderText } = useLocalizedText()
  const { lackOf } = useMarkMessages()
  return (
    <ChartTable
      label={messages.asTable}
      caption={caption}
      rows={marks}
      rowKey={getMarkId}
      columns={[
        { key: 'what', head: messages.columns.subject, rowHead: true, cell: (mark) => <MarkName mark={mark} /> },
        {
          key: 'state',
          head: messages.columns.state,
          cell: (mark) => [messages.states[mark.state], lackOf(mark)].filter(Boolean).join(' · '),
        },
        {
          key: 'on',
          head: messages.columns.availableSince,
          cell: ({ doneOn }) => doneOn && formatDate(doneOn, language),
        },
        {
          key: 'late',
          head: messages.columns.late,
          align: 'end',
          cell: ({ lateDays }) => lateDays !== null && formatNumber(lateDays, language),
        },
        { key: 'owedBy', head: messages.columns.owedBy, cell: ({ owedBy }) => name(owedBy.names) },
        {
          key: 'plan',
          head: messages.columns.plan,
          cell: ({ plan }) => plan && <Link href={`/plans/${plan.planId}`}>{renderText(plan.title)}</Link>,
        },
      ]}
    />
  )
}
