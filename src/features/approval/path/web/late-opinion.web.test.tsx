// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { attachLetter, path, recordedAct, renderView, seat, step } from './path-page.fixture.tsx'

const absence = recordedAct({
  kind: 'opinion_missing',
  step: 'a',
  verdict: null,
  provenance: null,
  text: 'No meeting.',
})
const lateOpinion = recordedAct({
  ...{ id: id(21), kind: 'opinion_given', step: 'a', verdict: null, provenance: 'in_person' },
  text: 'Say where the means come from.',
})
const show = (given: Partial<ReturnType<typeof seat>>, approvedOn: string | null = '2026-11-22') => {
  const absent = seat(11, { state: 'absent', act: absence, ...given })
  const opinion = step('a', { act: 'opinion', mayBeAbsent: true, state: 'completed', seats: [absent] })
  const acts = given.lateOpinion ? [absence, lateOpinion] : [absence]
  const abilities = { lead: true, plan: false, withdraw: [lateOpinion.id] }
  return renderView(path({ state: 'approved', approvedOn, steps: [opinion], acts, abilities }))
}

it('is recorded from the step whose opinion was missing when the plan was approved [law-58]', async () => {
  const user = userEvent.setup()
  const results = await show({})
  await user.click(await screen.findByText('Step a'))
  await user.click(screen.getByRole('button', { name: 'Record late opinion: Body 11' }))
  const dialog = within(screen.getByRole('dialog', { name: 'A Step a: Record late opinion' }))
  expect(dialog.getByText(/The plan was approved without this opinion\./)).toBeTruthy()
  await user.type(dialog.getByLabelText(/^Opinion/), 'Too late.')
  await attachLetter(user)
  await user.click(dialog.getByRole('button', { name: 'Confirm' }))
  await waitFor(() => expect(results).toHaveLength(1))
  expect(results).toMatchObject([{ step: 'a', text: 'Too late.', evidenceIds: [id(40)] }])
})

it('is an opinion like others before the approval', async () => {
  await show({}, null)
  expect(await screen.findByRole('button', { name: 'Record opinion: Body 11', hidden: true })).toBeTruthy()
})

it('is listed beside the absence and in the history, is given once, and is withdrawn at the seat [law-58]', async () => {
  const user = userEvent.setup()
  const results = await show({ lateOpinion })
  await user.click(await screen.findByText('Step a'))
  expect(screen.getByText('Opinion missing')).toBeTruthy()
  expect(screen.getByText('Late opinion')).toBeTruthy()
  expect(screen.getByText('Say where the means come from.')).toBeTruthy()
  expect(screen.getByText(/^A · Late opinion/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /late opinion: Body 11/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Withdraw: Body 11' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText(/^Reason/), 'A mistake.')
  await user.click(dialog.getByRole('button', { name: 'Confirm' }))
  await waitFor(() => expect(results).toMatchObject([{ id: lateOpinion.id, text: 'A mistake.' }]))
})
