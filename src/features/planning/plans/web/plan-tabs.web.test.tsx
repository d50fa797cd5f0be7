// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import type { Plan } from '../contract.ts'
import { HistoryTab } from './history-tab.tsx'
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

it('a change names its subjects as at its moment, with the present name beside it [law-56]', async () => {
  const change = {
    planId: id(1),
    elementId: id(2),
    elementTitle: null,
    changedAt: '2026-11-24T10:00:00Z',
    personId: null,
    personName: 'Planner',
    procedure: 'changeElement',
    reason: null,
    fields: { accountableFunctionId: [null, id(3)] as [unknown, unknown] },
  }
  await renderPage(() => <HistoryTab planId={id(1)} />, '/', {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      history: {
        listChanges: testServer.plans.history.listChanges.handler(() => ({
          rows: [
            { ...change, id: id(11) },
            { ...change, id: id(10), namesOfTime: { [id(3)]: { en: 'Justice of the peace' } } },
          ],
          next: null,
          names: { [id(3)]: { en: 'Court' } },
        })),
      },
    },
  })
  const [after, before] = await screen.findAllByRole('listitem')
  expect(after!.textContent).toContain('Court')
  expect(after!.textContent).not.toContain('today')
  expect(before!.textContent).toContain('Justice of the peace (today: Court)')
})
