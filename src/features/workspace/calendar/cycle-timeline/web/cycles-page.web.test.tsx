// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { type Cycles, cycleTimelineContract } from '../contract.ts'
import CyclesPage from './cycles-page.tsx'

const national = { planId: id(1), code: 'NVP', title: localized('en', 'National plan 2026-2029') }
const cycles: Cycles = {
  today: '2026-11-24',
  from: '2020-01-01',
  to: '2032-01-01',
  area: null,
  lanes: [
    {
      key: 'framework_note',
      kind: 'framework_note',
      level: 'federal',
      place: null,
      grouped: false,
      spans: [{ phase: 'in_force', from: '2022-01-01', to: '2025-01-01', plans: 1, plan: null }],
      gaps: [{ from: '2025-01-01', to: null }],
    },
    {
      key: 'national_security_plan',
      kind: 'national_security_plan',
      level: 'federal',
      place: null,
      grouped: false,
      spans: [
        { phase: 'preparing', from: '2024-06-01', to: '2026-03-31', plans: 1, plan: national },
        { phase: 'late', from: '2026-01-01', to: '2026-03-31', plans: 1, plan: national },
        { phase: 'in_force', from: '2026-03-31', to: '2030-01-01', plans: 1, plan: national },
      ],
      gaps: [],
    },
  ],
  terms: [],
  issues: [
    { code: 'gap', kind: 'framework_note', place: null, from: '2025-01-01', to: null, next: null },
    {
      code: 'begins_without',
      lower: { kind: 'zonal_security_plan', from: '2026-01-01', to: '2032-01-01', plans: 24, plan: null },
      upperKind: 'national_security_plan',
      isBridged: false,
      next: { plan: national, from: '2026-03-31', isConfirmed: true },
    },
  ],
}

async function renderView(address = '/cycles') {
  const requests: unknown[] = []
  const routes = implement(cycleTimelineContract)
  await renderPage(CyclesPage, address, {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      kinds: {
        listPlanKinds: testServer.plans.kinds.listPlanKinds.handler(() => []),
      },
    },
    cycles: {
      getCycles: routes.getCycles.handler(() => cycles),
      listApplicablePlans: routes.listApplicablePlans.handler(({ input }) => {
        requests.push(input.date)
        const isThere = input.date >= '2026-03-31'
        return {
          date: input.date,
          area: null,
          rows: [
            {
              key: 'national_security_plan',
              kind: 'national_security_plan',
              place: null,
              phase: isThere ? 'in_force' : 'late',
              plan: national,
              state: 'in_force',
              from: '2026-03-31',
              to: '2030-01-01',
              version: isThere ? { id: id(2), number: 3, inForceOn: '2026-03-31' } : null,
              next: null,
            },
          ],
          terms: [],
        }
      }),
    },
  })
  await screen.findByRole('slider')
  return requests
}

it('draws each plan kind with the gaps, and describes the gaps as text', async () => {
  await renderView()
  expect(await screen.findByRole('option', { name: /framework_note: no plan in force, .* – unknown/ })).toBeDefined()
  expect(
    screen.getByRole('option', { name: 'National plan 2026-2029, 2026–2029: in force, 31 Mar 2026 – 31 Dec 2029' }),
  ).toBeDefined()
  const [gap, begins] = within(screen.getAllByRole('list').at(-1)!).getAllByRole('listitem')
  expect(gap!.textContent).toContain('no plan in force since 1 Jan 2025')
  expect(gap!.textContent).toContain('No next plan is known')
  expect(begins!.textContent).toContain(
    '(24 plans): starts on 1 Jan 2026. national_security_plan: no plan in force on that date',
  )
  expect(begins!.textContent).toContain('in force from 31 Mar 2026')
})

it('moves the day by keyboard, updates the applicable plans, and keeps the day in the address', async () => {
  const requests = await renderView('/cycles?date=2026-03-30')
  expect(await screen.findByText('not in force yet')).toBeDefined()
  const line = screen.getByRole('slider')
  expect(line.getAttribute('aria-valuetext')).toBe('30 Mar 2026')
  line.focus()
  await userEvent.keyboard('{ArrowRight}')
  await waitFor(() => expect(screen.getByText('version 3')).toBeDefined())
  expect(requests).toEqual(['2026-03-30', '2026-03-31'])
  await userEvent.keyboard('{PageUp}')
  await waitFor(() => expect(requests.at(-1)).toBe('2026-04-30'))
  expect(screen.getByRole('heading', { name: 'Applicable plans on 30 April 2026' })).toBeDefined()
})

it('shows the same data as a table', async () => {
  await renderView()
  await userEvent.click(screen.getByText('Show as table'))
  const table = await screen.findByRole('table', { name: 'Timeline of plans' })
  expect(within(table).getAllByRole('row')).toHaveLength(6)
})
