// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Plan } from '#features/planning/plans/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { CarryOverDecision, PreviousElement } from '../contract.ts'
import { isContinued } from '../model.ts'
import CarryOverPage from './carry-over-page.tsx'

const [planId, previousPlanId] = [id(1), id(2)]

const plan: Plan = {
  id: planId,
  code: 'ZVP-2026',
  kind: 'zonal_security_plan',
  title: localized('en', 'Plan 2026-2031'),
  motto: null,
  shortMessage: null,
  ownerId: session.roles[0]!.organisationId,
  issuingBodyIds: [session.roles[0]!.organisationId],
  areaId: null,
  periodFrom: '2026-01-01',
  periodTo: '2032-01-01',
  duration: 'P6Y',
  decidedOn: null,
  inForceOn: null,
  publishedOn: null,
  state: 'drafting',
  marking: 'TLP:GREEN',
  partnerIds: [],
  personIds: [],
  sentAt: null,
  languages: ['en'],
  legalBasis: null,
  predecessorId: previousPlanId,
  elaboratesId: null,
  packVersion: 'test',
  illustrative: false,
  revision: 1,
  updatedAt: '2026-11-24T10:00:00Z',
}

const element = (number: number, title: string, given: Partial<PreviousElement> = {}): PreviousElement => ({
  id: id(number),
  kind: 'action',
  code: null,
  title: localized('en', title),
  body: null,
  state: null,
  stateReason: null,
  parentId: null,
  known: { requested: 0, carried: 0, answers: 0, errors: 0, warnings: 0, openNeeds: 0 },
  outcome: null,
  reason: null,
  toId: null,
  removedSince: false,
  ...given,
})

/** A server mock that stores decisions on three elements. Two of them are under the first. */
function zone(options: { editable?: boolean } = {}) {
  const rows = [
    element(10, 'Drugs', { kind: 'priority', code: 'P-1' }),
    element(11, 'Visits to farms', {
      parentId: id(10),
      state: 'done',
      known: { requested: 12, carried: 5, answers: 1, errors: 2, warnings: 0, openNeeds: 1 },
    }),
    element(12, 'Border evenings', { parentId: id(10) }),
  ]
  const savedDecisions: CarryOverDecision[][] = []
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      getPlan: testServer.plans.getPlan.handler(() => ({
        plan,
        abilities: { write: true, send: true, decide: true, sendItems: true, grantExceptions: true, force: true },
      })),
      nextCycle: {
        getCarryOver: testServer.plans.nextCycle.getCarryOver.handler(() => ({
          planId,
          previousPlan: {
            id: previousPlanId,
            code: 'ZVP-2020',
            title: localized('en', 'Plan 2020-2025'),
            periodFrom: '2020-01-01',
            periodTo: '2026-01-01',
            state: 'in_force' as const,
          },
          rows,
          open: rows.filter((row) => row.outcome === null).length,
          editable: options.editable ?? true,
        })),
        decideCarryOver: testServer.plans.nextCycle.decideCarryOver.handler(({ input }) => {
          savedDecisions.push(input.decisions)
          for (const { fromId, outcome, reason } of input.decisions) {
            const row = rows.find((entry) => entry.id === fromId)!
            Object.assign(row, { outcome, reason, toId: isContinued(outcome) ? id(900) : null })
          }
          return { decided: input.decisions.length, added: 0, removed: 0 }
        }),
      },
    },
  }
  return { savedDecisions, router }
}

const renderView = (router: Parameters<typeof renderPage>[2]) =>
  renderPage(CarryOverPage, `/plans/${planId}/carry-over`, router, '/plans/$planId/carry-over')
const getRow = (name: string) => screen.getByRole('link', { name }).closest('li')!

describe('Carry-over page', () => {
  it('shows each element with the known facts, and the progress', async () => {
    await renderView(zone().router)
    expect(await screen.findByText('0 of 3 decided')).toBeDefined()
    const known = within(getRow('Visits to farms')).getByRole('list', { name: 'Available data' })
    expect([...known.children].map((child) => child.textContent)).toEqual([
      'done',
      'included by 5 of 12 organisations',
      'linked to 1 answer',
      '2 errors',
      '1 open need',
    ])
    expect(screen.getByRole('link', { name: 'Previous plan: Plan 2020-2025' })).toBeDefined()
  })

  it('supports decisions by keyboard, asks for a reason, and moves to the next open element', async () => {
    const { savedDecisions, router } = zone()
    await renderView(router)
    const user = userEvent.setup()
    const [first] = await screen.findAllByRole('radio', { name: 'Carry over' })
    first!.focus()
    await user.keyboard(' ')
    await user.click(within(getRow('Drugs')).getByRole('button', { name: 'Save decision' }))
    expect(within(getRow('Drugs')).getByText(/at least 3 characters/)).toBeDefined()
    expect(savedDecisions).toEqual([])
    await user.type(screen.getByRole('textbox', { name: 'Reason: Drugs' }), 'It works')
    await user.click(within(getRow('Drugs')).getByRole('button', { name: 'Save decision' }))
    await waitFor(() => expect(within(getRow('Drugs')).getByText('carried over')).toBeDefined())
    expect(savedDecisions).toEqual([[{ fromId: id(10), outcome: 'carried_over', reason: localized('en', 'It works') }]])
    expect(within(getRow('Drugs')).getByText('It works')).toBeDefined()
    expect(within(getRow('Drugs')).getByRole('link', { name: 'Open in new plan' })).toBeDefined()
    expect(getRow('Visits to farms').contains(document.activeElement)).toBe(true)
    expect(screen.getByText('1 of 3 decided')).toBeDefined()
  })

  it('decides many at once: a selected element includes the children', async () => {
    const { savedDecisions, router } = zone()
    await renderView(router)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('checkbox', { name: /Select “Drugs”/ }))
    expect(screen.getByText('3 selected')).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: /Select “Border evenings”/ }))
    await user.click(screen.getByRole('button', { name: 'Decide on selection' }))
    const window = await screen.findByRole('dialog')
    await user.click(within(window).getByRole('radio', { name: 'Do not carry over: stopped' }))
    await user.type(within(window).getByRole('textbox', { name: /Reason/ }), 'No means')
    await user.click(within(window).getByRole('button', { name: 'Save decision' }))
    await waitFor(() => expect(screen.getByText('2 of 3 decided')).toBeDefined())
    expect(savedDecisions[0]!.map((entry) => [entry.fromId, entry.outcome])).toEqual([
      [id(10), 'stopped'],
      [id(11), 'stopped'],
    ])
  })

  it('changes a decision, and filters the list', async () => {
    const { savedDecisions, router } = zone()
    await renderView(router)
    const user = userEvent.setup()
    const [, second] = await screen.findAllByRole('radio', { name: 'Do not carry over: achieved' })
    await user.click(second!)
    await user.type(screen.getByRole('textbox', { name: 'Reason: Visits to farms' }), 'All visited')
    await user.click(within(getRow('Visits to farms')).getByRole('button', { name: 'Save decision' }))
    await user.click(await screen.findByRole('button', { name: 'Change decision: Visits to farms' }))
    await user.click(within(getRow('Visits to farms')).getByRole('radio', { name: 'Carry over with changes' }))
    await user.click(within(getRow('Visits to farms')).getByRole('button', { name: 'Save decision' }))
    await waitFor(() => expect(savedDecisions.map(([entry]) => entry!.outcome)).toEqual(['achieved', 'changed']))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'goes_on')
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Drugs' })).toBeNull())
    expect(screen.getByRole('link', { name: 'Visits to farms' })).toBeDefined()
  })

  it('is read-only for users who may not edit the plan', async () => {
    await renderView(zone({ editable: false }).router)
    expect(await screen.findByRole('link', { name: 'Drugs' })).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})
