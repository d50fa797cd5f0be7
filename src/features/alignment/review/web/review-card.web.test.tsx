// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Review, ReviewCounts } from '../contract.ts'
import { ReviewCard } from './review-card.tsx'

const planId = id(1)

async function renderView(counts: Partial<ReviewCounts>) {
  const review: Review = {
    versionId: id(2),
    versionNumber: 1,
    plan: { planId, code: 'NVP', kind: 'national_security_plan', title: localized('en', 'National plan') },
    amends: false,
    inForceOn: '2026-01-01',
    dueOn: null,
    counts: { organisationCount: 0, answered: 0, partlyAnswered: 0, notAnswered: 0, late: 0, ...counts },
    areas: [],
    lateOrganisations: [],
  }
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    alignment: {
      review: {
        listReviews: testServer.alignment.review.listReviews.handler(() => ({
          reviews: [review],
          groupings: [],
          groupBy: null,
        })),
      },
    },
  }
  await renderPage(() => <ReviewCard planId={planId} />, '/', router)
  await screen.findByRole('region', { name: 'Review of National plan, version 1' })
}

describe('Alignment review', () => {
  it('shows how many organisations answered', async () => {
    await renderView({ organisationCount: 3, answered: 1, notAnswered: 2 })
    expect(screen.getByText('1 of 3 answered')).toBeTruthy()
    expect(screen.queryByText(/No organisation/)).toBeNull()
  })

  it('shows that no organisation was asked, instead of a progress of zero', async () => {
    await renderView({})
    expect(screen.getByText('No organisation was asked to answer this version.')).toBeTruthy()
    expect(screen.queryByText(/0 of 0/)).toBeNull()
    expect(screen.queryByRole('progressbar')).toBeNull()
  })
})
