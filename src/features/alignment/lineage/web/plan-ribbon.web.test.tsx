// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Totals } from '#features/alignment/coverage/contract.ts'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Ribbon } from '../contract.ts'
import { PlanRibbon } from './plan-ribbon.tsx'

const totals: Totals = {
  requested: 15,
  covered: 0,
  adopt: 12,
  adapt: 0,
  partly: 0,
  no_capacity: 0,
  not_relevant: 0,
  no_answer: 3,
  withheld: 0,
  carried: 12,
  notCarried: 0,
  unlinkedCount: 0,
  withheldGroups: 0,
}
const makePlan = (number: number, title: string) => ({
  planId: id(number),
  code: `P${number}`,
  kind: 'zonal_security_plan',
  title: localized('en', title),
})
const ribbon: Ribbon = {
  plan: makePlan(1, 'Zonal plan'),
  level: 'zone',
  elements: [],
  elaboratedBy: 0,
  upperPlans: [{ plan: makePlan(2, 'National plan'), versionId: id(3), versionNumber: 2, superseded: false, totals }],
  version: null,
  lowerAnswers: [],
  isGrouped: false,
}

it('shows a one-line summary that opens with a button on a narrow page, and stores the state in the address', async () => {
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    alignment: { lineage: { getRibbon: testServer.alignment.lineage.getRibbon.handler(() => ribbon) } },
  }
  await renderPage(() => <PlanRibbon planId={id(1)} />, '/plans', router as never)
  const region = await screen.findByRole('region', { name: 'What this plan answers, and who answers it' })
  const button = within(region).getByRole('button', { name: /12 of 15 answered/ })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  const stage = document.getElementById(button.getAttribute('aria-controls')!)!
  expect(within(stage).getByRole('link', { name: /National plan/ })).toBeDefined()
  await userEvent.setup().click(button)
  expect(await within(region).findByRole('button', { expanded: true })).toBeDefined()
  await userEvent.setup().click(button)
  expect(await within(region).findByRole('button', { expanded: false })).toBeDefined()
}, 30_000)
