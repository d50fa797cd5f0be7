// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { path, planId, renderView, step } from './path-page.fixture.tsx'

/** Opens the dialog in which the evaluation is recorded, and returns its parts. */
async function open(given: Parameters<typeof step>[1]) {
  const user = userEvent.setup()
  const results = await renderView(path({ state: 'in_force', inForceOn: '2027-01-01', steps: [step('e', given)] }))
  await user.click(await screen.findByRole('button', { name: 'E Step e: Mark as completed' }))
  const dialog = within(screen.getByRole('dialog'))
  const setDate = async (day: string) => {
    const field = dialog.getByLabelText(/^Date/)
    await user.clear(field)
    await user.type(field, day)
  }
  const save = dialog.getByRole<HTMLButtonElement>('button', { name: 'Confirm' })
  const getReason = () => dialog.getByLabelText<HTMLTextAreaElement>(/^Reason for the early date/)
  return { user, results, dialog, setDate, save, getReason }
}

// A yearly evaluation has a usual day for each year, and a final evaluation the last day of the plan.
describe.each(['2027-12-31', '2031-12-31'])('an evaluation whose usual day is %s', (reasonBefore) => {
  it('asks for the reason of an earlier day, and stores it [law-110]', async () => {
    const { user, results, setDate, save, getReason } = await open({ reasonBefore })
    await setDate('2027-12-30')
    expect([getReason().required, save.disabled]).toEqual([true, true])
    await user.type(getReason(), 'The zones merge.')
    expect(save.disabled).toBe(false)
    await user.click(save)
    await waitFor(() => expect(results).toHaveLength(1))
    expect(results).toMatchObject([{ planId, step: 'e', date: '2027-12-30', reason: 'The zones merge.' }])
  })

  it('needs no reason on its usual day or later', async () => {
    const { user, results, setDate, save, getReason } = await open({ reasonBefore })
    await setDate(reasonBefore)
    expect([getReason().required, save.disabled]).toEqual([false, false])
    await setDate('2032-01-15')
    expect([getReason().required, save.disabled]).toEqual([false, false])
    await user.click(save)
    await waitFor(() => expect(results).toHaveLength(1))
    expect(results).toMatchObject([{ step: 'e', date: '2032-01-15', reason: null }])
  })
})

describe('an evaluation', () => {
  it('without a usual day asks for no reason', async () => {
    const { dialog, save } = await open({})
    expect([dialog.queryByLabelText(/^Reason/), save.disabled]).toEqual([null, false])
  })

  it('of which a usual predecessor is open asks for the reason on every day', async () => {
    const { dialog, setDate, save } = await open({ reasonBefore: '2027-12-31', stepsOutOfOrder: ['Z9'] })
    await setDate('2028-01-01')
    expect([dialog.queryByLabelText(/^Reason for the early date/), save.disabled]).toEqual([null, true])
    expect(dialog.getByLabelText<HTMLTextAreaElement>(/^Reason/).required).toBe(true)
  })
})
