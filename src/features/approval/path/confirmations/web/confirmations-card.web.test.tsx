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
    signature: null,
  },
]
const none = { withdrawConfirmation: false, withdrawContest: false }
const entry = (number: number, given: Partial<RecordedSeatAct> = {}): RecordedSeatAct => ({
  act: recordedAct({ id: id(number), confirmation: 'awaited', evidence }),
  stepNumber: `Z${number}`,
  stepNames: { en: 'Approval' },
  organisationNames: { en: `Body ${number}` },
  version: null,
  functionNames: null,
  confirmationId: null,
  contest: null,
  link: null,
  isReservedForSeat: false,
  abilities: { confirm: true, contest: true, sendLink: false, ...none },
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
      links: {
        sendConfirmationLink: server.links.sendConfirmationLink.handler(({ input, errors }) => {
          requests.push({ send: input })
          throw errors.NO_INDEPENDENT_ADDRESS()
        }),
        revokeConfirmationLink: server.links.revokeConfirmationLink.handler(({ input, errors }) => {
          requests.push({ revoke: input })
          throw errors.NOT_FOUND()
        }),
      },
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
      abilities: { confirm: false, contest: true, sendLink: false, ...none },
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
  const contest = { id: id(50), text: 'It was another version.', recordedBy: 'Mayor', isAfterEntry: false }
  const requests = await renderCard([
    entry(11),
    entry(12, {
      act: recordedAct({ id: id(12), confirmation: 'contested' }),
      contest,
      abilities: { ...none, confirm: false, contest: false, sendLink: false, withdrawContest: true },
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

it('withdraws a confirmation with a reason, where the reader may', async () => {
  const act = recordedAct({ id: id(13), confirmation: 'confirmed' })
  const abilities = { ...none, confirm: false, contest: false, sendLink: false }
  const requests = await renderCard([
    entry(12, { act, confirmationId: id(50), abilities }),
    entry(13, { act, confirmationId: id(51), abilities: { ...abilities, withdrawConfirmation: true } }),
  ])
  const user = userEvent.setup()
  // Only one of the two is offered.
  await user.click(await screen.findByRole('button', { name: /^Withdraw confirmation: / }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText(/Reason/), 'Another letter.')
  await user.click(dialog.getByRole('button', { name: 'Withdraw confirmation' }))
  await waitFor(() => expect(requests).toEqual([{ withdraw: { id: id(51), text: 'Another letter.' } }]))
})

it('sends a link to a seat without an account, and revokes it', async () => {
  const link = { id: id(60), createdAt: '2026-11-21T10:00:00Z', expiresAt: '2026-12-21T10:00:00Z', isRevoked: false }
  const requests = await renderCard([
    entry(11, { abilities: { confirm: false, contest: false, sendLink: true, ...none } }),
    entry(12, { link }),
  ])
  const user = userEvent.setup()
  expect(await screen.findByText(/confirmation link sent, valid until 21/)).toBeTruthy()
  const send = screen.getAllByRole('button', { name: /^Send confirmation link: / })
  expect(send).toHaveLength(1)
  await user.click(send[0]!)
  await waitFor(() => expect(requests).toEqual([{ send: { id: id(11) } }]))
  await user.click(screen.getByRole('button', { name: /^Revoke link: / }))
  await waitFor(() => expect(requests).toContainEqual({ revoke: { id: id(60) } }))
})

it('tells that a contest after the entry into force does not change the plan', async () => {
  const contest = { id: id(50), text: 'It was another version.', recordedBy: 'Mayor', isAfterEntry: true }
  await renderCard([entry(12, { act: recordedAct({ id: id(12), confirmation: 'contested' }), contest })])
  expect(await screen.findByText(/the plan stays in force/)).toBeTruthy()
})

it('is not shown without recorded acts', async () => {
  await renderCard([])
  await waitFor(() => expect(screen.queryByText('Recorded for others')).toBeNull())
})

it('says that an act waits for the organisation of the seat, to those who may not confirm it [law-88]', async () => {
  await renderCard([
    entry(1, { isReservedForSeat: true, abilities: { confirm: false, contest: true, sendLink: false, ...none } }),
    entry(2, { isReservedForSeat: true }),
  ])
  const lines = await screen.findAllByRole('listitem')
  const hint = /waits for a person of this organisation/
  expect(lines.filter((line) => within(line).queryByText(hint) !== null)).toHaveLength(1)
  expect(within(lines[0]!).queryByText(hint)).not.toBeNull()
})
