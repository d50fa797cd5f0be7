// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Plan } from '../contract.ts'
import { planFile } from './plan.fixture.ts'
import { PlanFile } from './plan-file.tsx'

const show = async (state: Plan['state'], decide: boolean) => {
  const { plan, abilities } = planFile({ state, marking: 'TLP:AMBER' })
  await renderPage(() => <PlanFile plan={plan} abilities={{ ...abilities, decide }} />, '/', {
    session: { getSession: testServer.session.getSession.handler(() => session) },
  })
  const marking = (await screen.findByRole('combobox', { name: /marking/i })) as HTMLSelectElement
  return { isDisabled: marking.disabled, options: [...marking.options].map(({ value }) => value) }
}

it('lets an author of a draft choose any marking, and shows no reason why fields are fixed', async () => {
  const { isDisabled, options } = await show('drafting', false)
  expect(isDisabled).toBe(false)
  expect(options).toContain('TLP:RED')
  expect(screen.queryByText(/because the plan was submitted/)).toBeNull()
  expect(screen.getByRole('button', { name: /^(Remove|Delete)/ })).toBeTruthy()
})

it('shows after the submission why the period and the marking are fixed', async () => {
  expect(await show('in_decision', false)).toEqual({ isDisabled: true, options: ['TLP:AMBER'] })
  expect(screen.getByText(/because the plan was submitted/)).toBeTruthy()
  expect(screen.getByText(/Fixed since the plan was submitted/)).toBeTruthy()
  // The period is shown as text, and a plan under decision is not removed.
  expect(screen.queryByLabelText(/period|from|until|duration/i)).toBeNull()
  expect(screen.queryByRole('button', { name: /^(Remove|Delete)/ })).toBeNull()
})

it('offers a person who decides less strict markings only', async () => {
  const { isDisabled, options } = await show('in_force', true)
  expect(isDisabled).toBe(false)
  expect(options).toEqual(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER'])
})
