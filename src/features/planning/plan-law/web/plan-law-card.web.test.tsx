// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { id } from '#shared/id.fixture.ts'
import type { PlanLawStatus } from '../contract.ts'
import { PlanLawCard } from './plan-law-card.tsx'

const status: PlanLawStatus = {
  planId: id(1),
  packVersion: '2026.11.0',
  newestVersion: '2027.1.0',
  obstacle: null,
  differences: [
    { part: 'step', change: 'new', code: 'advice', names: { en: 'Advice of the council' } },
    { part: 'collegial_body', change: 'withdrawn', code: 'BE-COUNCIL', names: null },
  ],
  moves: [],
  abilities: { changeLaw: true },
}
const Card = () => <PlanLawCard planId={id(1)} />

/** Renders the card. After a move the plan has the newest law. */
const show = async (first: PlanLawStatus, isRefused = false) => {
  const inputs: unknown[] = []
  let current = first
  await renderPage(Card, '/', {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      law: {
        getPlanLaw: testServer.plans.law.getPlanLaw.handler(() => current),
        changeLaw: testServer.plans.law.changeLaw.handler(({ input, errors }) => {
          if (isRefused) throw errors.LAW_OUTDATED()
          inputs.push(input)
          const { packVersion, reason } = input
          const move = { fromVersion: '2026.11.0', toVersion: packVersion, reason, changedAt: '2026-11-24T10:00:00Z' }
          current = { ...first, packVersion, obstacle: 'newest', differences: [], moves: [move] }
          current.abilities = { changeLaw: false }
          return planFile({ packVersion }).plan
        }),
      },
    },
  })
  return inputs
}

const fillDialog = async () => {
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Move to the newest law' }))
  const dialog = await screen.findByRole('dialog', { name: 'Move this plan to the law of version 2027.1.0?' })
  const move = within(dialog).getByRole('button', { name: 'Move to the newest law' })
  expect(move).toHaveProperty('disabled', true)
  await user.type(within(dialog).getByLabelText(/^Reason/), 'The council applies the reform.')
  await user.click(move)
}

describe('the law of a plan on its page', { timeout: 30_000 }, () => {
  it('is shown with what a move would change, and the move needs a reason', async () => {
    const inputs = await show(status)
    expect(await screen.findByText('2026.11.0')).toBeTruthy()
    expect(screen.getByText('2027.1.0')).toBeTruthy()
    expect(screen.getByText('Step “Advice of the council”: new')).toBeTruthy()
    expect(screen.getByText('Collegial organisation BE-COUNCIL: no longer in the law')).toBeTruthy()
    await fillDialog()
    expect(await screen.findByText('This plan follows the newest law.')).toBeTruthy()
    expect(inputs).toEqual([{ planId: id(1), packVersion: '2027.1.0', reason: 'The council applies the reform.' }])
    expect(screen.getByText(/from version 2026\.11\.0 to version 2027\.1\.0 · The council applies/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Move to the newest law' })).toBeNull()
  })

  it('offers no move of a plan that is no longer a draft, nor to users who may not lead it', async () => {
    await show({ ...status, obstacle: 'not_draft', abilities: { changeLaw: false } })
    expect(await screen.findByText(/It keeps its law\./)).toBeTruthy()
    expect(screen.queryByText(/Advice of the council/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Move to the newest law' })).toBeNull()
  })

  it('shows why a move was refused', async () => {
    await show(status, true)
    await fillDialog()
    expect(await screen.findByText(/A newer law was installed/)).toBeTruthy()
  })
})
