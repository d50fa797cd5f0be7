import { alignmentContract } from '../../../../../testing/contracts.ts'
// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { MunicipalityPage as Answer } from '../contract.ts'
import LocalPage from './municipality-page.tsx'

const element = {
  elementId: id(10),
  planId: id(2),
  kind: 'action' as const,
  code: null,
  title: localized('en', 'Lights'),
}
const empty: Answer = {
  area: { areaId: id(1), kind: 'municipality', names: { en: 'Riverside' } },
  containingAreas: [{ areaId: id(3), kind: 'police_zone', names: { en: 'North' } }],
  incomingMeasures: [],
  withoutMissions: [],
  contributions: [],
  signatures: { plans: [], items: [], needs: [], agreements: [], partnerships: [] },
}

const renderView = (given: Partial<Answer>) => {
  const getMunicipalityPage = implement(alignmentContract.municipality).getMunicipalityPage.handler(() => ({
    ...empty,
    ...given,
  }))
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    alignment: { municipality: { getMunicipalityPage } },
  }
  renderPage(LocalPage, `/territory/${id(1)}/plans`, router, '/territory/$areaId/plans')
}

describe('page of a municipality', () => {
  it('shows measures with reasons, contributions, and what awaits signature', async () => {
    renderView({
      incomingMeasures: [
        {
          plan: {
            planId: id(2),
            code: 'ZVP',
            kind: 'zonal_security_plan',
            title: localized('en', 'Plan North'),
            state: 'in_force',
            periodFrom: '2026-01-01',
            periodTo: '2032-01-01',
            area: null,
          },
          elements: [{ ...element, reasonCode: 'named', gain: null, state: 'running', accountable: null }],
        },
      ],
      contributions: [
        {
          reasonCode: 'source',
          element,
          planTitle: localized('en', 'Plan North'),
          kind: 'budget',
          year: 2027,
          service: 'police',
          amount: 300,
        },
      ],
      signatures: {
        ...empty.signatures,
        needs: [
          {
            element,
            planTitle: localized('en', 'Plan North'),
            kind: 'decision',
            text: localized('en', 'A permit'),
            status: 'asked',
            onDate: null,
          },
        ],
      },
    })
    const gets = within(await screen.findByRole('region', { name: 'Measures for this municipality' }))
    expect(gets.getByText('action · names this place · running')).toBeTruthy()
    expect(within(screen.getByRole('region', { name: 'Contributions' })).getByText('€300, 2027')).toBeTruthy()
    const signs = within(screen.getByRole('region', { name: 'Decisions' }))
    expect(signs.getByText('requested')).toBeTruthy()
    expect(signs.getByText(/A permit/)).toBeTruthy()
  })

  it('explains an empty list for each of the three sections', async () => {
    renderView({})
    expect(await screen.findByText('No current plan concerns this place')).toBeTruthy()
    expect(screen.getByText('No contributions recorded')).toBeTruthy()
    expect(screen.getByText('No decisions requested and no plans issued')).toBeTruthy()
  })
})
