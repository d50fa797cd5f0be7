// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { pathContract } from '../../contract.ts'
import { planId, recordedAct } from '../../web/path-page.fixture.tsx'
import { confirmationsContract, type RecordedSeatAct } from '../contract.ts'
import { ConfirmationsCard } from './confirmations-card.tsx'

const server = implement(confirmationsContract)
const evidence = [
  {
    id: id(30),
    name: 'minutes.pdf',
    size: 14,
    sha256: 'b'.repeat(64),
    marking: 'TLP:GREEN' as const,
    uploadedAt: '2026-11-21T10:00:00Z',
  },
]
const entry = (number: number, given: Partial<RecordedSeatAct> = {}): RecordedSeatAct => ({
  act: recordedAct({ id: id(number), confirmation: 'awaited', evidence }),
  stepNumber: `Z${number}`,
  stepNames: { en: 'Approval' },
  organisationNames: { en: `Body ${number}` },
  functionNames: null,
  contest: null,
  abilities: { confirm: true, contest: true },
  ...given,
})

async function renderCard(acts: RecordedSeatAct[]) {
  const requests: unknown[] = []
  await renderPage(() => <ConfirmationsCard planId={planId} />, '/', {
    confirmations: {
      listRecordedActs: server.listRecordedActs.handler(() => ({ acts, isSecondPerson: true, hasEntered: false })),
      confirmAct: server.confirmAct.handler(({ input }) => {
        requests.push({ confirm: input })
        return input
      }),
      contestAct: server.contestAct.handler(({ input }) => {
        requests.push({ contest: input })
        return { id: input.id }
      }),
    },
    legalPath: {
      withdrawAct: implement(pathContract).withdrawAct.handler(({ input, errors }) => {
        requests.push({ withdraw: input })
        throw errors.ALREADY_RECORDED()
      }),
    },
  })
  return requests
}

it('lists each recorded act with its document, to confirm', async () => {
  const requests = await renderCard([
    entry(11),
    entry(12, {
      act: recordedAct({ id: id(12), confirmation: 'confirmed', evidence }),
      abilities: { confirm: false, contest: true },
    }),
  ])
  expect(await screen.findAllByRole('link', { name: 'minutes.pdf' })).toHaveLength(2)
  expect(screen.getByText('not yet confirmed')).toBeTruthy()
  expect(screen.getByText('confirmed by a second person')).toBeTruthy()
  const buttons = screen.getAllByRole('button', { name: /^Confirm: / })
  expect(buttons).toHaveLength(1)
  await userEvent.setup().click(buttons[0]!)
  await waitFor(() => expect(requests).toEqual([{ confirm: { id: id(11) } }]))
})

it('contests an act with a reason, and withdraws a contest', async () => {
  const contest = { id: id(50), text: 'It was another version.', recordedBy: 'Mayor' }
  const requests = await renderCard([
    entry(11),
    entry(12, {
      act: recordedAct({ id: id(12), confirmation: 'contested' }),
      contest,
      abilities: { confirm: false, contest: true },
    }),
  ])
  const user = userEvent.setup()
  const answer = async (button: RegExp, name: string, text: string) => {
    await user.click(await screen.findByRole('button', { name: button }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByRole('button', { name })).toHaveProperty('disabled', true)
    await user.type(dialog.getByLabelText(/Reason/), text)
    await user.click(dialog.getByRole('button', { name }))
  }
  await answer(/^Contest: /, 'Contest', 'We did not meet.')
  await waitFor(() => expect(requests).toEqual([{ contest: { id: id(11), text: 'We did not meet.' } }]))
  expect(screen.getByText('It was another version.')).toBeTruthy()
  await answer(/^Withdraw contest: /, 'Withdraw contest', 'It was right.')
  await waitFor(() => expect(requests).toContainEqual({ withdraw: { id: id(50), text: 'It was right.' } }))
})

it('is not shown without recorded acts', async () => {
  await renderCard([])
  await waitFor(() => expect(screen.queryByText('Recorded for others')).toBeNull())
})
