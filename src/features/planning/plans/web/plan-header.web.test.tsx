// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Plan } from '../contract.ts'
import { planFile } from './plan.fixture.ts'
import { PlanHeader } from './plan-header.tsx'

const presence = { present: [] } as unknown as Parameters<typeof PlanHeader>[0]['presence']

/** Shows the header of a plan of 2026 to 2031, which was to be extended until 30 June 2032. */
const show = (given: Partial<Plan>, replacedBy: { planId: string; title: Plan['title'] } | null) => {
  const { plan } = planFile({ state: 'ended', extendedTo: '2032-07-01', ...given })
  return renderPage(() => <PlanHeader plan={plan} presence={presence} />, '/', {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      replacement: {
        getReplacement: testServer.plans.replacement.getReplacement.handler(({ input }) => ({ ...input, replacedBy })),
      },
    },
  })
}

it('a plan names the plan that replaced it and the day, without the extension that it did not reach [law-131]', async () => {
  await show({ supersededOn: '2032-03-01' }, { planId: id(9), title: localized('en', 'Next plan') })
  expect(await screen.findByText('replaced by “Next plan” from 1 Mar 2032')).toBeTruthy()
  expect(screen.queryByText(/extended/)).toBeNull()
})

it('a plan names only the day if the replacing plan is not visible, or if a decision ended it [law-131]', async () => {
  const { unmount } = await show({ supersededOn: '2032-03-01' }, null)
  expect(await screen.findByText('replaced from 1 Mar 2032')).toBeTruthy()
  unmount()
  await show({ endedOn: '2026-11-24' }, null)
  expect(await screen.findByText('ended on 24 Nov 2026')).toBeTruthy()
  expect(screen.queryByText(/extended|replaced/)).toBeNull()
})

it('a plan that ended is not in force since its first day', async () => {
  const { unmount } = await show({ endedOn: '2026-11-24', inForceOn: '2026-01-01' }, null)
  expect(await screen.findByText('in force from 1 Jan 2026')).toBeTruthy()
  unmount()
  await show({ state: 'in_force', inForceOn: '2026-01-01' }, null)
  expect(await screen.findByText('in force since 1 Jan 2026')).toBeTruthy()
})
