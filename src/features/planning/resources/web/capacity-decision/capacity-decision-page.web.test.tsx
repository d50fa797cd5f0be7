// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Plan } from '#features/planning/plans/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { CapacityDecision, Ranked, Ranking } from '../../capacity-decision/contract.ts'
import { planId, zoneId } from '../../resources.fixture.ts'
import { server, sessionHandler } from '../../resources-server.fixture.ts'
import CapacityDecisionPage from './capacity-decision-page.tsx'

const ranked = (number: number, title: string, hours: number | null): Ranked => ({
  elementId: id(number),
  kind: 'strategic_objective',
  code: null,
  title: localized('en', title),
  hours,
  unknown: 0,
})
const period = { periodFrom: '2026-01-01', periodTo: '2032-01-01' }
const plan: Plan = {
  id: planId,
  code: 'ZP',
  kind: 'zonal_security_plan',
  title: localized('en', 'Zonal plan'),
  motto: null,
  shortMessage: null,
  ownerId: zoneId,
  issuingBodyIds: [zoneId],
  areaId: null,
  ...period,
  duration: 'P6Y',
  decidedOn: null,
  inForceOn: null,
  publishedOn: null,
  state: 'in_force',
  marking: 'TLP:GREEN',
  partnerIds: [],
  personIds: [],
  sentAt: null,
  languages: ['en'],
  legalBasis: null,
  predecessorId: null,
  elaboratesId: null,
  packVersion: 'test',
  illustrative: false,
  revision: 1,
  updatedAt: '2026-11-24T10:00:00Z',
}

let ranking: Ranking
let decided: { order: string[]; aboveLimitCount: number; reason: unknown }[]
beforeEach(() => {
  decided = []
  ranking = {
    plan: { id: planId, ownerId: zoneId, title: plan.title, ...period },
    year: 2026,
    service: 'police',
    capacity: { available: 3000, reserved: 1500, plannedByOtherPlans: 500, remaining: 1000 },
    objectives: [ranked(10, 'Burglary', 800), ranked(11, 'Violence', 900), ranked(12, 'Speed', null)],
    decision: null,
    withheld: false,
    editable: true,
  }
})
const renderView = () =>
  renderPage(
    CapacityDecisionPage,
    `/plans/${planId}/resources?year=2026`,
    {
      session: { getSession: sessionHandler },
      plans: {
        getPlan: server.plans.getPlan.handler(() => ({
          plan,
          abilities: {
            write: true,
            send: false,
            decide: false,
            sendItems: false,
            grantExceptions: false,
            force: false,
          },
        })),
      },
      resources: {
        capacityDecision: {
          getRanking: server.resources.capacityDecision.getRanking.handler(() => ranking),
          decideCapacity: server.resources.capacityDecision.decideCapacity.handler(({ input }) => {
            decided.push({ order: input.order, aboveLimitCount: input.aboveLimitCount, reason: input.reason })
            return ranking
          }),
        },
      },
    },
    '/plans/$planId/resources',
  )
/** Returns the list as text: titles in order, and the limit. */
const read = async () =>
  (await screen.findAllByRole('listitem')).flatMap((item) =>
    item.textContent?.startsWith('Capacity limit')
      ? ['—']
      : [/Burglary|Violence|Speed/.exec(item.textContent ?? '')?.[0] ?? []].flat(),
  )

describe('capacity decision page', () => {
  it('shows the remaining capacity, the objectives in order with their cost, and the line where the capacity ends', async () => {
    await renderView()
    expect(await read()).toEqual(['Burglary', '—', 'Violence', 'Speed'])
    expect(screen.getByText('Available for this plan').parentElement?.textContent).toContain('= 1,000 h')
    expect(screen.getByText('no figure, not counted')).toBeTruthy()
  })

  it('moves objectives in a scenario with buttons and with Alt and the arrow keys, announces each move and undoes it', async () => {
    await renderView()
    await userEvent.click(await screen.findByRole('button', { name: 'Move down: Burglary' }))
    expect(await read()).toEqual(['Violence', '—', 'Burglary', 'Speed'])
    expect(screen.getByText('Burglary: rank 2, beyond capacity')).toBeTruthy()
    expect(screen.getByText('Simulation, not decided')).toBeTruthy()
    document.getElementById(`rank-${id(12)}`)!.focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(await read()).toEqual(['Violence', 'Speed', '—', 'Burglary'])
    await userEvent.click(screen.getByRole('button', { name: 'Restore saved order' }))
    expect(await read()).toEqual(['Burglary', '—', 'Violence', 'Speed'])
    expect(decided).toEqual([])
  })

  it('records a decision with a reason', async () => {
    await renderView()
    await userEvent.click(await screen.findByRole('button', { name: 'Move up: Violence' }))
    const decide = screen.getByRole<HTMLButtonElement>('button', { name: 'Record decision' })
    expect(decide.disabled).toBe(true)
    await userEvent.type(screen.getByLabelText(/^Reason/), 'Lives first.')
    await userEvent.click(decide)
    await waitFor(() =>
      expect(decided).toEqual([
        { order: [id(11), id(10), id(12)], aboveLimitCount: 1, reason: localized('en', 'Lives first.') },
      ]),
    )
  })

  it('shows who decided, when and why, and shows when the line has moved since', async () => {
    const decision: CapacityDecision = {
      ranking: ranking.objectives.map(({ elementId, hours }) => ({ elementId, hours, isAboveLimit: true })),
      reason: localized('en', 'All of it fits.'),
      decidedOn: '2026-02-01',
      decidedAt: '2026-02-01T10:00:00Z',
      decidedBy: 'Nora',
    }
    ranking = { ...ranking, decision }
    await renderView()
    expect(await screen.findByText('Decided on 1 Feb 2026, Nora')).toBeTruthy()
    expect(screen.getByText('All of it fits.')).toBeTruthy()
    expect(screen.getByText('The capacity or the objectives have changed since the decision.')).toBeTruthy()
  })

  it('draws no line and offers no decision where the capacity is not known', async () => {
    ranking = { ...ranking, capacity: { ...ranking.capacity, available: null, remaining: null } }
    await renderView()
    expect(await screen.findByText('The capacity is unknown')).toBeTruthy()
    expect(await read()).toEqual(['Burglary', 'Violence', 'Speed'])
    expect(screen.queryByRole('button', { name: 'Record decision' })).toBeNull()
  })
})
