import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, formatNumber } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import { TableTwin } from '#ui/table-twin.tsx'
import type { CascadeMark } from '../contract.ts'
import { MarkName } from './mark-name.tsx'
import { cascadeMessages } from './messages/index.ts'
import { idOf } from './points.ts'
import { useMarkWords } from './use-mark-messages.ts'

/** The strip as a table: each expected result with the date, delay and plan. */
export function MarkTable({ caption, marks }: { caption: string; marks: readonly CascadeMark[] }) {
  const words = useWords(cascadeMessages)
  const { language, name, spoken } = useReading()
  const { lackOf } = useMarkWords()
  return (
    <TableTwin
      label={words.asTable}
      caption={caption}
      rows={marks}
      rowKey={idOf}
      columns={[
        { key: 'what', head: words.columns.what, rowHead: true, cell: (mark) => <MarkName mark={mark} /> },
        {
          key: 'state',
          head: words.columns.state,
          cell: (mark) => [words.states[mark.state], lackOf(mark)].filter(Boolean).join(' · '),
        },
        {
          key: 'on',
          head: words.columns.on,
          cell: ({ doneOn }) => doneOn && formatDate(doneOn, language),
        },
        {
          key: 'late',
          head: words.columns.late,
          align: 'end',
          cell: ({ lateDays }) => lateDays !== null && formatNumber(lateDays, language),
        },
        { key: 'owedBy', head: words.columns.owedBy, cell: ({ owedBy }) => name(owedBy.names) },
        {
          key: 'plan',
          head: words.columns.plan,
          cell: ({ plan }) => plan && <Link href={`/plans/${plan.planId}`}>{spoken(plan.title)}</Link>,
        },
      ]}
    />
  )
}
