import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { type CalendarEntry, type CalendarKind, calendarKinds, type Scope } from '../contract.ts'
import { calendarMessages } from '../messages/index.ts'
import { calendarApi } from './api.ts'
import { AssignTaskDialog } from './assign-task.tsx'
import styles from './calendar.module.css'
import { EntryTable } from './entry-table.tsx'
import { calendarPageMessages } from './messages/index.ts'
import { MonthGrid } from './month-grid.tsx'
import { firstDay, formatMonthName, moved, toMonth } from './months.ts'

const scopes: readonly Scope[] = ['mine', 'body', 'all']

/** Shows dated entries per month as a grid and as a list. Late entries come first. */
export default function CalendarPage() {
  const messages = useMessages(calendarPageMessages)
  const kinds = useMessages(calendarMessages).kinds
  const { language } = useLocalizedText()
  const [asked, setMonth] = useSearchValue('month')
  const [who, setWho] = useSearchValue('who')
  const [kind, setKind] = useSearchValue('kind')
  const [handing, setHanding] = useState<CalendarEntry>()
  const now = new Date().toISOString().slice(0, 7)
  const month = toMonth(asked, `${now}-01`)
  const scope = scopes.find((value) => value === who) ?? 'mine'
  const known = calendarKinds.find((calendarKind) => calendarKind === kind)
  const [from, to] = [firstDay(month), firstDay(month, 1)]
  const query = useQuery({
    ...calendarApi.listCalendar.queryOptions({
      input: { from, to, scope: scope, includeOverdue: month === now, ...(known && { kind: known as CalendarKind }) },
    }),
    placeholderData: keepPreviousData,
  })
  const name = formatMonthName(month, language)
  const rows = query.data?.rows ?? []
  const today = query.data?.today ?? ''
  const late = rows.filter((row) => row.lateDays !== null)
  const within = rows.filter((row) => row.date >= from && row.date < to)
  return (
    <>
      <PageHeader
        title={messages.title}
        intro={messages.intro}
        actions={
          <>
            <ButtonLink href="/cycles">{messages.cycles}</ButtonLink>
            <ButtonLink href="/settings">{messages.own}</ButtonLink>
          </>
        }
      />
      <div className={styles.filters} data-print="hide">
        <div className={styles.months}>
          <Button aria-label={messages.previous} icon="chevron-left" onClick={() => setMonth(moved(month, -1))} />
          <strong className={styles.month} aria-live="polite">
            {name}
          </strong>
          <Button aria-label={messages.next} icon="chevron-right" onClick={() => setMonth(moved(month, 1))} />
          {month !== now && <Button onClick={() => setMonth('')}>{messages.thisMonth}</Button>}
        </div>
        <SelectField
          label={messages.scope}
          value={scope}
          data={scopes.map((value) => ({ value, label: messages.whos[value] }))}
          onChange={(event) => setWho(event.currentTarget.value === 'mine' ? '' : event.currentTarget.value)}
        />
        <SelectField
          label={messages.kind}
          value={known ?? ''}
          data={[
            { value: '', label: messages.allKinds },
            ...calendarKinds
              .filter((calendarKind) => calendarKind !== 'step')
              .map((value) => ({ value, label: kinds[value] })),
          ]}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
      </div>
      {query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Skeleton label={messages.loading} rows={8} />
      ) : (
        <div className={styles.cards}>
          {month === now && late.length > 0 && (
            <Card title={messages.late} note={messages.lateHint}>
              <EntryTable caption={messages.late} rows={late} onHandOver={setHanding} />
            </Card>
          )}
          <div className={styles.picture}>
            <Card>
              <MonthGrid month={month} today={today} rows={within} holidays={query.data.holidays} />
            </Card>
          </div>
          <Card title={messages.list(name)}>
            <EntryTable
              caption={messages.list(name)}
              rows={within}
              onHandOver={setHanding}
              empty={
                <EmptyState kind="none_yet" title={messages.none}>
                  {messages.noneText}
                </EmptyState>
              }
            />
            {query.data.omittedCount > 0 && <p className={styles.quiet}>{messages.left(query.data.omittedCount)}</p>}
          </Card>
        </div>
      )}
      {handing?.taskId && <AssignTaskDialog taskId={handing.taskId} onClose={() => setHanding(undefined)} />}
    </>
  )
}
