// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Assignment } from '#features/base/tasks/assignment/contract.ts'
import { nextCycleCalendarMessages } from '#features/planning/next-cycle/calendar-messages.ts'
import { plansCalendarMessages } from '#features/planning/plans/messages/index.ts'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { type CalendarEntry, calendarContract } from '../contract.ts'
import CalendarPage from './calendar-page.tsx'
import { CalendarSettingsCard } from './settings-card.tsx'

calendarTexts.fill({ load: async () => plansCalendarMessages })
calendarTexts.fill({ load: async () => nextCycleCalendarMessages })

const zone = { organisationId: id(1), names: { en: 'Zone North' } }
const entry = (given: Partial<CalendarEntry>): CalendarEntry => ({
  key: 'preparation:a:draft:ready',
  kind: 'preparation',
  event: 'ready',
  date: '2026-11-10',
  names: { en: 'Draft plan' },
  title: null,
  planTitle: localized('en', 'Zonal plan 2027'),
  basis: { en: 'Act of 7 December 1998, art. 37' },
  source: 'usual',
  state: 'open',
  lateDays: 14,
  owner: zone,
  responsibleParties: [{ ...zone, functionNames: { en: 'Strategic planner' }, personName: null }],
  responsiblePartyCount: 1,
  lateSince: '2026-11-11',
  href: '/plans/a?tab=cycle',
  taskId: id(7),
  ...given,
})
const signedInSession = { ...session, permissions: ['task.read' as const, 'plan.read' as const] }
const assignment: Assignment = {
  taskId: id(7),
  organisationId: id(1),
  functionId: id(5),
  personId: null,
  functions: [{ id: id(5), names: { en: 'Strategic planner' }, holder: 'Nora' }],
  persons: [{ id: id(8), name: 'Karel' }],
  history: [],
  abilities: { assign: true },
}
const requests: Record<string, unknown>[] = []
const routes = implement(calendarContract)
const settings = { feed: null, reminders: [5, 1], byMail: true }
const secret = 'a'.repeat(43)
const router = {
  session: { getSession: testServer.session.getSession.handler(() => signedInSession) },
  tasks: {
    assignment: {
      getAssignment: testServer.tasks.assignment.getAssignment.handler(() => assignment),
      assignTask: testServer.tasks.assignment.assignTask.handler(({ input }) => {
        requests.push(input)
        return assignment
      }),
    },
  },
  calendar: {
    listCalendar: routes.listCalendar.handler(({ input }) => {
      requests.push(input)
      const isNovember = input.from === '2026-11-01'
      const starts = { key: 'plan:a:starts', kind: 'plan', event: 'starts', date: '2026-11-30', names: null } as const
      const more: Partial<CalendarEntry> = {
        basis: null,
        source: 'planned',
        lateDays: null,
        lateSince: null,
        taskId: null,
      }
      return {
        today: '2026-11-24',
        rows: isNovember ? [entry({}), entry({ ...starts, ...more, responsibleParties: [] })] : [],
        omittedCount: 0,
        holidays: isNovember ? [{ date: '2026-11-11', name: 'Armistice' }] : [],
      }
    }),
    getCalendarSettings: routes.getCalendarSettings.handler(() => settings),
    createFeed: routes.createFeed.handler(({ input }) => {
      requests.push(input)
      return { ...settings, secret }
    }),
    saveReminders: routes.saveReminders.handler(({ input }) => {
      requests.push(input)
      return settings
    }),
  },
}
beforeEach(() => {
  requests.length = 0
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') })
})

it('shows a month as a grid and as a list: late dates first, with the basis, the responsible organisation and the start of the wait', async () => {
  await renderPage(CalendarPage, '/calendar', router)
  const late = await screen.findByRole('table', { name: 'Overdue' })
  const [, row] = within(late).getAllByRole('row')
  for (const text of ['14 days overdue', 'Zone North, Strategic planner', 'since 11 Nov 2026', 'art. 37'])
    expect(row!.textContent).toContain(text)
  const grid = screen.getByRole('table', { name: 'Calendar for November 2026' })
  expect(within(grid).getAllByRole('row')).toHaveLength(7)
  expect(within(grid).getByRole('cell', { name: /^30/ }).textContent).toContain('Zonal plan 2027')
  expect(within(grid).getByRole('cell', { name: /11 ?Armistice/ })).toBeDefined()
  const list = screen.getByRole('table', { name: 'Dates in November 2026' })
  expect(within(list).getAllByRole('row')).toHaveLength(3)
  expect(within(list).getByText(/start of the period/)).toBeDefined()
})

it('reads month, owner and kind from the address, and shows when a month has no dates', async () => {
  await renderPage(CalendarPage, '/calendar?who=all&kind=plan&month=2026-11', router)
  await screen.findByRole('table', { name: 'Overdue' })
  expect(requests[0]).toMatchObject({
    from: '2026-11-01',
    to: '2026-12-01',
    scope: 'all',
    kind: 'plan',
    includeOverdue: true,
  })
  await userEvent.click(screen.getByRole('button', { name: 'Next month' }))
  expect(await screen.findByText('No dates in this month')).toBeDefined()
  expect(requests.at(-1)).toMatchObject({ from: '2026-12-01', to: '2027-01-01', includeOverdue: false })
})

it('assigns a task to a person of the organisation, with a reason', async () => {
  await renderPage(CalendarPage, '/calendar', router)
  const late = await screen.findByRole('table', { name: 'Overdue' })
  await userEvent.click(within(late).getByRole('button', { name: 'Assign: Draft plan' }))
  await userEvent.selectOptions(await screen.findByLabelText('Assign to'), 'Karel')
  await userEvent.type(screen.getByLabelText(/^Reason/), 'On leave')
  await userEvent.click(screen.getAllByRole('button', { name: 'Assign task' }).at(-1)!)
  await waitFor(() =>
    expect(requests).toContainEqual({ id: id(7), personId: id(8), functionId: null, reason: 'On leave' }),
  )
  expect(await screen.findByText('Task assigned')).toBeDefined()
})

it('shows a private address once, and switches reminders off', async () => {
  await renderPage(CalendarSettingsCard, '/settings', router)
  await userEvent.selectOptions(await screen.findByLabelText('Show'), 'My organisation')
  await userEvent.click(screen.getByRole('button', { name: 'Create address' }))
  const address = await screen.findByLabelText<HTMLInputElement>('Private address')
  expect(address.value).toBe(`${location.origin}/calendar/${secret}.ics`)
  expect(requests).toContainEqual({ scope: 'organisation' })
  await userEvent.click(screen.getByLabelText('5 working days before'))
  await waitFor(() => expect(requests).toContainEqual({ days: [1] }))
})
