// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { PlanFile } from '#features/planning/plans/web/plan-file.tsx'
import { id } from '#shared/id.fixture.ts'

it('a draft is deleted with the reason that the user entered', async () => {
  const removals: unknown[] = []
  const { plan } = planFile({})
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      removePlan: testServer.plans.removePlan.handler(({ input }) => {
        removals.push(input)
        return { id: plan.id }
      }),
    },
  }
  await renderPage(() => <PlanFile plan={plan} abilities={{ write: true, send: false }} />, '/', router)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Delete plan' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete this plan?' }))
  const confirm = dialog.getByRole('button', { name: 'Delete plan' })
  expect(confirm).toHaveProperty('disabled', true)
  await user.type(dialog.getByLabelText(/Reason/), '  Replaced by the plan of the merged zone.')
  await user.click(confirm)
  await waitFor(() => expect(removals).toEqual([{ id: id(1), reason: 'Replaced by the plan of the merged zone.' }]))
})
