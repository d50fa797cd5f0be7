// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage, session } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { PlanRow, planContract } from '#features/planning/plans/contract.ts'
import type { Change } from '#features/planning/plans/history/contract.ts'
import { HistoryTab } from '#features/planning/plans/web/history-tab.tsx'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { Changed } from './recent-changes.tsx'

const { plan } = planFile({})
const planRow = Object.fromEntries(
  Object.entries({ ...plan, elementCount: 5, version: null }).filter(([key]) => key in PlanRow.shape),
) as PlanRow
const server = implement({ session: sessionContract, plans: planContract })
const change = (number: number, title: string, fields: Change['fields']): Change => ({
  id: id(100 + number),
  planId: plan.id,
  elementId: id(number),
  elementTitle: localized('en', title),
  changedAt: `2026-11-24T10:0${number}:00.000Z`,
  personId: null,
  personName: 'A. Planner',
  procedure: 'changeElement',
  reason: null,
  fields,
})

const rows = [
  change(1, 'Cleared', { code: ['A-1', null] }),
  change(2, 'Filled', { code: [null, 'A-1'] }),
  change(3, 'Deleted', { kind: ['action', null], title: [localized('en', 'Deleted'), null] }),
  change(4, 'Created', { kind: [null, 'action'], title: [null, localized('en', 'Created')] }),
  change(5, 'Relocated', { position: ['a', 'b'] }),
]
const expected = {
  Cleared: 'Code: cleared',
  Filled: 'Code: filled in',
  Deleted: 'removed',
  Created: 'added',
  Relocated: 'moved',
}

const routes = {
  session: {
    getSession: server.session.getSession.handler(() => ({ ...session, permissions: ['plan.read'] as const })),
  },
  plans: {
    listPlans: server.plans.listPlans.handler(() => ({ rows: [planRow], next: null, total: 1 })),
    history: { listChanges: server.plans.history.listChanges.handler(() => ({ rows, next: null, names: {} })) },
  },
}

const Home = () => <Changed organisationId={plan.ownerId} />
const History = () => <HistoryTab planId={plan.id} />

it.each([
  ['home', Home],
  ['the history of the plan', History],
])('says what happened: a cleared field is not a removed element, on %s', async (_name, Page) => {
  await renderPage(Page, '/', routes as never)
  for (const [title, text] of Object.entries(expected)) {
    const line = (await screen.findByText(title, { selector: 'a, strong, a *, strong *' })).closest('li')!
    expect(line.textContent, title).toContain(text)
    const others = Object.values(expected).filter((other) => !text.includes(other))
    for (const other of others)
      expect(line.textContent!.replace('removed: ', '').replace('added: ', '')).not.toContain(other)
  }
})
