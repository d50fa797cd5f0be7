// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { fileContract } from '#platform/files/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { type Duty, type DutyPeriodView, dutiesContract } from '../contract.ts'
import { DutiesCard } from './duties-card.tsx'

const planId = id(1)
const period = (given: Partial<DutyPeriodView>): DutyPeriodView => ({
  id: id(2),
  startsOn: '2026-01-01',
  endsOn: '2026-04-01',
  dueOn: '2026-05-01',
  state: 'overdue',
  organisation: { id: id(3), names: { en: 'Zone Maasgrens' } },
  functionNames: { en: 'Analyst' },
  completedOn: null,
  note: null,
  fileId: null,
  fileName: null,
  abilities: { complete: true },
  ...given,
})
const duty = (periods: DutyPeriodView[]): Duty => ({
  code: 'analysis',
  names: { en: 'Analysis of the figures' },
  every: 'P3M',
  basis: { en: 'practice' },
  basisKind: 'practice',
  periods,
  nextDueOn: '2026-08-01',
})
const server = implement(dutiesContract)
const files = implement(fileContract)

async function renderCard(duties: Duty[]) {
  const done: unknown[] = []
  await renderPage(() => <DutiesCard planId={planId} />, `/plans/${planId}`, {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    duties: {
      listDuties: server.listDuties.handler(() => ({ duties })),
      completeDuty: server.completeDuty.handler(({ input }) => {
        done.push(input)
        return period({ state: 'done', completedOn: input.date })
      }),
    },
    files: { listFiles: files.listFiles.handler(() => ({ files: [], abilities: { attach: false } })) },
  })
  return done
}

it('shows each period with its state, and records the fulfilment only with a note or a document', async () => {
  const user = userEvent.setup()
  const done = await renderCard([
    duty([
      period({}),
      period({
        id: id(4),
        startsOn: '2025-10-01',
        endsOn: '2026-01-01',
        state: 'done',
        completedOn: '2026-01-20',
        note: 'Sent',
        abilities: { complete: false },
      }),
    ]),
  ])
  expect(await screen.findByText('Analysis of the figures')).toBeTruthy()
  const [overdue, fulfilled] = screen.getAllByRole('listitem')
  expect(overdue!.textContent).toMatch(/Q1 2026.*overdue.*Analyst, Zone Maasgrens.*due on 1 May 2026/)
  expect(fulfilled!.textContent).toMatch(/Q4 2025.*fulfilled.*fulfilled on 20 Jan 2026.*Sent/)
  expect(within(fulfilled!).queryByRole('button')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Record fulfilment: Q1 2026' }))
  const form = within(screen.getByRole('form', { name: 'Record fulfilment' }))
  expect(form.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
  await user.type(form.getByRole('textbox', { name: /Note/ }), 'Presented to the council')
  await user.click(form.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(done).toEqual([expect.objectContaining({ id: id(2), note: 'Presented to the council' })]))
})

it('shows nothing where the law has no recurring duties', async () => {
  await renderCard([])
  await waitFor(() => expect(screen.queryByText('Recurring duties')).toBeNull())
})
