import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigateTo, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, formatTime } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import type { MeetingSummary } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { ScheduleMeetingDialog } from './schedule-dialog.tsx'
import { stateTones } from './tones.ts'

/**
 * Lists the meetings of the deciding bodies in which the user takes part or that the user supports: upcoming or past.
 */
export default function MeetingsPage() {
  const messages = useMessages(meetingPageMessages)
  const go = useNavigateTo()
  const [which, setWhich] = useSearchValue('show')
  const [planning, setPlanning] = useState(false)
  const past = which === 'held'
  const query = useQuery({
    ...meetingApi.listMeetings.queryOptions({ input: { past } }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeader
        title={messages.title}
        intro={messages.intro}
        actions={
          query.data?.abilities.plan && (
            <Button variant="primary" onClick={() => setPlanning(true)}>
              {messages.planTitle}
            </Button>
          )
        }
      />
      <div className={styles.filters} data-print="hide">
        <SelectField
          label={messages.which}
          value={past ? 'held' : ''}
          data={[
            { value: '', label: messages.coming },
            { value: 'held', label: messages.past },
          ]}
          onChange={(event) => setWhich(event.currentTarget.value)}
        />
      </div>
      <QueryView query={query} rows={6}>
        {({ rows, hasMore }) => <MeetingTable rows={rows} hasMore={hasMore} past={past} />}
      </QueryView>
      {planning && (
        <ScheduleMeetingDialog onClose={() => setPlanning(false)} onPlanned={(id) => go(`/meetings/${id}`)} />
      )}
    </>
  )
}

function MeetingTable({ rows, hasMore, past }: { rows: readonly MeetingSummary[]; hasMore: boolean; past: boolean }) {
  const messages = useMessages(meetingPageMessages)
  const common = useMessages(meetingMessages)
  const { language, name } = useLocalizedText()
  return (
    <Card flush>
      <DataTable
        stacks
        caption={messages.title}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState kind="none_yet" title={past ? messages.noPastMeetings : messages.none}>
            {messages.noneText}
          </EmptyState>
        }
        columns={[
          {
            key: 'when',
            head: messages.dateHead,
            cell: (row) => (
              <span className={styles.day}>
                {[formatDate(row.date, language), row.time && formatTime(row.time, language)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            ),
          },
          {
            key: 'body',
            head: messages.body,
            rowHead: true,
            cell: (row) => <Link href={`/meetings/${row.id}`}>{name(row.body.names)}</Link>,
          },
          {
            key: 'how',
            head: messages.method,
            cell: (row) => [common.methods[row.method], row.place].filter(Boolean).join(', '),
          },
          { key: 'items', head: messages.onAgenda, align: 'end', cell: (row) => row.items },
          {
            key: 'state',
            head: messages.state,
            cell: (row) => <Pill tone={stateTones[row.state]}>{common.states[row.state]}</Pill>,
          },
        ]}
      />
      {hasMore && <p className={styles.hint}>{messages.more}</p>}
    </Card>
  )
}
