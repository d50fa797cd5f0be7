import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { type Calendar, type CalendarEntry, calendarKinds, type Scope } from '../contract.ts'
import { calendarApi } from './api.ts'
import { AssignTaskDialog } from './assign-task.tsx'
import styles from './calendar.module.css'
import { EntryTable } from './entry-table.tsx'
import { calendarPageMessages } from './messages/index.ts'
import { MonthGrid } from './month-grid.tsx'
import { addMonths, firstDay, formatMonthName, toMonth } from './months.ts'
import { useCalendarTexts } from './use-calendar-texts.ts'

const scopes: readonly Scope[] = ['mine', 'organisation', 'all']

/** Returns the selection in the address: the month, the scope and the kind of entry. */
function useCalendarSelection() {
  const [requestedMonth, setMonth] = useSearchValue('month')
  const [who, setWho] = useSearchValue('who')
  const [kind, setKind] = useSearchValue('kind')
  const currentMonth = new Date().toISOString().slice(0, 7)
  return {
    month: toMonth(requestedMonth, `${currentMonth}-01`),
    currentMonth,
    scope: scopes.find((value) => value === who) ?? 'mine',
    kind: calendarKinds.find((calendarKind) => calendarKind === kind),
    setMonth,
    setScope: (scope: string) => setWho(scope === 'mine' ? '' : scope),
    setKind,
  }
}
type Selection = ReturnType<typeof useCalendarSelection>

/** Shows dated entries per month as a grid and as a list. Late entries come first. */
export default function CalendarPage() {
  const messages = useMessages(calendarPageMessages)
  const selection = useCalendarSelection()
  const [handing, setHanding] = useState<CalendarEntry>()
  const { month, currentMonth, scope, kind } = selection
  const query = useQuery({
    ...calendarApi.listCalendar.queryOptions({
      input: {
        from: firstDay(month),
        to: firstDay(month, 1),
        scope,
        includeOverdue: month === currentMonth,
        ...(kind && { kind }),
      },
    }),
    placeholderData: keepPreviousData,
  })
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
      <CalendarFilters selection={selection} />
      <QueryView query={query} rows={8}>
        {(calendar) => <CalendarMonth calendar={calendar} selection={selection} onHandOver={setHanding} />}
      </QueryView>
      {handing?.taskId && <AssignTaskDialog taskId={handing.taskId} onClose={() => setHanding(undefined)} />}
    </>
  )
}

function CalendarFilters({ selection }: { selection: Selection }) {
  const messages = useMessages(calendarPageMessages)
  const { kinds } = useCalendarTexts()
  const { language } = useLocalizedText()
  const { month, currentMonth, scope, kind, setMonth, setScope, setKind } = selection
  return (
    <div className={styles.filters} data-print="hide">
      <Row>
        <Button aria-label={messages.previous} icon="chevron-left" onClick={() => setMonth(addMonths(month, -1))} />
        <strong className={styles.month} aria-live="polite">
          {formatMonthName(month, language)}
        </strong>
        <Button aria-label={messages.next} icon="chevron-right" onClick={() => setMonth(addMonths(month, 1))} />
        {month !== currentMonth && <Button onClick={() => setMonth('')}>{messages.thisMonth}</Button>}
      </Row>
      <SelectField
        label={messages.scope}
        value={scope}
        data={scopes.map((value) => ({ value, label: messages.whos[value] }))}
        onChange={(event) => setScope(event.currentTarget.value)}
      />
      <SelectField
        label={messages.kind}
        value={kind ?? ''}
        data={[
          { value: '', label: messages.allKinds },
          ...calendarKinds
            .filter((calendarKind) => calendarKind !== 'step')
            .map((value) => ({ value, label: kinds[value] ?? value })),
        ]}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
    </div>
  )
}

function CalendarMonth(props: {
  calendar: Calendar
  selection: Selection
  onHandOver: (entry: CalendarEntry) => void
}) {
  const { calendar, selection, onHandOver } = props
  const messages = useMessages(calendarPageMessages)
  const { language } = useLocalizedText()
  const { month, currentMonth } = selection
  const { rows, today, holidays, omittedCount } = calendar
  const late = rows.filter((row) => row.lateDays !== null)
  const within = rows.filter((row) => row.date >= firstDay(month) && row.date < firstDay(month, 1))
  const title = messages.list(formatMonthName(month, language))
  return (
    <Stack>
      {month === currentMonth && late.length > 0 && (
        <Card title={messages.late} hint={messages.lateHint}>
          <EntryTable caption={messages.late} rows={late} onHandOver={onHandOver} />
        </Card>
      )}
      <div className={styles.picture}>
        <Card>
          <MonthGrid month={month} today={today} rows={within} holidays={holidays} />
        </Card>
      </div>
      <Card title={title}>
        <EntryTable
          caption={title}
          rows={within}
          onHandOver={onHandOver}
          empty={
            <EmptyState kind="none_yet" title={messages.none}>
              {messages.noneText}
            </EmptyState>
          }
        />
        {omittedCount > 0 && <p className={styles.quiet}>{messages.left(omittedCount)}</p>}
      </Card>
    </Stack>
  )
}
