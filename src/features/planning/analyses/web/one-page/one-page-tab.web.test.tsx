import { planContract } from '../../../../../../testing/contracts.ts'
// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Plan } from '#features/planning/plans/contract.ts'
import { renderPart } from '#platform/web/requests.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { OnePage, PageLine } from '../../one-page/contract.ts'
import { OnePageTab } from './one-page-tab.tsx'

const line = (number: number, title: string, given: Partial<PageLine> = {}): PageLine => ({
  elementId: id(number),
  kind: 'strategic_objective',
  code: null,
  title: localized('en', title),
  state: 'running',
  accountableFunctionId: null,
  ...given,
})

const renderView = (page: Partial<OnePage>) => {
  const router = {
    plans: {
      onePage: {
        getOnePage: implement(planContract.onePage).getOnePage.handler(() => ({
          interests: [],
          priorities: [],
          omittedCounts: { confidential: 0, withoutPriority: 0 },
          issuers: [{ id: id(1), names: { en: 'Police zone North' } }],
          functions: [{ id: id(2), functionNames: { en: 'Chief of corps' }, organisationNames: { en: 'North' } }],
          ...page,
        })),
      },
    },
  }
  renderPart(<OnePageTab plan={{ id: id(9) } as Plan} />, router, ['plan.read'])
}

describe('Tab with the plan on a single page', () => {
  it('shows the accountable function of each objective or that none is assigned, and what the page omits', async () => {
    renderView({
      priorities: [
        {
          ...line(10, 'Burglary', { kind: 'priority', code: 'P-1' }),
          gain: localized('en', 'Safe at home.'),
          objectives: [line(11, 'Fewer break-ins', { accountableFunctionId: id(2) }), line(12, 'Help after')],
          measures: [{ state: 'done', count: 2 }],
          resources: [{ kind: 'budget', service: 'police', year: 2027, amount: 9000, unspecifiedCount: 0 }],
        },
      ],
      omittedCounts: { confidential: 2, withoutPriority: 1 },
    })
    const card = within(await screen.findByRole('region', { name: 'P-1 · Burglary' }))
    expect(card.getByRole('link', { name: 'Fewer break-ins' }).getAttribute('href')).toBe(
      `/plans/${id(9)}?element=${id(11)}`,
    )
    expect(card.getByText('Chief of corps, North · running')).toBeTruthy()
    expect(card.getByText('not assigned yet')).toBeTruthy()
    expect(card.getByText('2 measures: 2 done')).toBeTruthy()
    expect(card.getByText(/Resources: €\s?9,000, police, 2027/)).toBeTruthy()
    expect(screen.getByText(/1 measure without a priority; 2 confidential parts/)).toBeTruthy()
  })

  it('shows help when the plan is empty', async () => {
    renderView({})
    expect(await screen.findByText('Nothing to show yet')).toBeTruthy()
  })
})
