// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { path, planId, recordedAct, renderView, seat, step } from './path-page.fixture.tsx'

const openPoints = [
  { rule: 'R18', names: { en: 'Each objective has an indicator' } },
  { rule: 'R29', names: { en: 'A plan states how it is evaluated' } },
]
const dialog = () => within(screen.getByRole('dialog'))

describe('submission of a version with open points of method', () => {
  it('asks in the same form for a reason for each kind of point, and sends them', async () => {
    const user = userEvent.setup()
    const results = await renderView(path({ submittedVersion: null }), { openPoints })
    await user.click(await screen.findByRole('button', { name: 'Submit a version' }))
    await user.click(dialog().getByRole('button', { name: 'Confirm' }))
    const first = await dialog().findByLabelText(/R18 · Each objective/)
    expect(dialog().getByRole('button', { name: 'Confirm' })).toHaveProperty('disabled', true)
    await user.type(first, 'In the yearly plan.')
    await user.type(dialog().getByLabelText(/R29 · /), 'With the addendum.')
    await user.click(dialog().getByRole('button', { name: 'Confirm' }))
    await waitFor(() => expect(results).toHaveLength(1))
    expect(results).toMatchObject([
      {
        planId,
        versionId: id(6),
        reasons: [
          { rule: 'R18', reason: 'In the yearly plan.' },
          { rule: 'R29', reason: 'With the addendum.' },
        ],
      },
    ])
  })

  it('shows the open points and the reasons beside the decision', async () => {
    const submission = recordedAct({
      kind: 'submitted',
      step: null,
      seat: null,
      verdict: null,
      openPoints: [{ ...openPoints[0]!, reason: 'In the yearly plan.' }],
    })
    const steps = [step('b', { act: 'decision', state: 'open', seats: [seat(11)] })]
    await renderView(path({ steps, acts: [submission] }))
    expect(await screen.findByText(/R18 · Each objective has an indicator: In the yearly plan\./)).toBeTruthy()
  })
})

describe('entry into force beside another plan', () => {
  it('says which plan is replaced from the day of the entry, and sends it', async () => {
    const user = userEvent.setup()
    const plans = [
      {
        planId: id(40),
        code: 'P0',
        title: localized('en', 'Former plan'),
        from: '2026-01-01',
        to: '2032-01-01',
        maySupersede: true,
      },
    ]
    const steps = [step('e', { act: 'entry', state: 'open' })]
    const results = await renderView(path({ steps, state: 'approved', approvedOn: '2026-11-20' }), { plans })
    await user.click(await screen.findByRole('button', { name: /Bring into force$/ }))
    await user.click(dialog().getByRole('button', { name: 'Confirm' }))
    expect(await dialog().findByText('“Former plan” is replaced from 1 Jan 2030.')).toBeTruthy()
    await user.click(dialog().getByRole('button', { name: 'Confirm' }))
    await waitFor(() => expect(results).toHaveLength(1))
    expect(results).toMatchObject([{ planId, date: '2030-01-01', supersedes: [id(40)] }])
  })
})

describe('step', () => {
  it('is called required by law only if its basis is law', async () => {
    const steps = [step('a', { required: true, isLaw: true }), step('b', { required: true, isLaw: false })]
    await renderView(path({ steps }))
    expect(await screen.findAllByText(/Required by law/)).toHaveLength(1)
    expect(screen.getAllByText(/Required in practice/)).toHaveLength(1)
  })

  it('that is skipped has a reason and a date', async () => {
    const user = userEvent.setup()
    const results = await renderView(path({ steps: [step('a', { required: false, state: 'open' })] }))
    await user.click(await screen.findByRole('button', { name: /Skip step$/ }))
    await user.type(dialog().getByLabelText(/Reason for skipping/), 'Not this year.')
    expect(dialog().getByLabelText(/Date/)).toBeTruthy()
    await user.click(dialog().getByRole('button', { name: 'Confirm' }))
    await waitFor(() =>
      expect(results).toMatchObject([{ step: 'a', reason: 'Not this year.', date: expect.any(String) }]),
    )
  })
})
