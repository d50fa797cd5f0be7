// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Role } from '#shared/country-vocabulary.ts'
import type { FigureSheet } from '../../approvals/contract.ts'
import { areaId } from '../figure.fixture.ts'
import { makeIndicatorPage, reporterId, served, server } from '../server.fixture.ts'
import ApprovalsPage from './approvals-page.tsx'

const approval = {
  step: 'own' as const,
  approverId: reporterId,
  approverNames: { en: 'Zone Maasgrens' },
  person: 'Ann',
  role: 'chief_of_corps',
  functionNames: { en: 'Head of the zone' },
  approvedAt: '2026-04-01T10:00:00.000Z',
}
const sheet = (year: number, more: Partial<FigureSheet> = {}): FigureSheet => ({
  indicator: 'burglary',
  indicatorNames: { en: 'Burglaries' },
  reporterId,
  reporterNames: { en: 'Zone Maasgrens' },
  step: 'own',
  from: `${year}-01-01`,
  to: `${year + 1}-01-01`,
  periods: 12,
  known: 24,
  missing: 1,
  provisional: 2,
  latest: 77,
  laterChanges: null,
  approval: null,
  ...more,
})

function renderView(query = '', rows: FigureSheet[] = [], role: Role = 'chief_of_corps') {
  const acts: object[] = []
  const { indicators: own } = server
  const approvals = {
    listSheets: own.approvals.listSheets.handler(() => ({ rows, next: null, total: rows.length })),
    approveFigures: own.approvals.approveFigures.handler(({ input, errors }) => {
      acts.push(input)
      if (acts.length > 1) throw errors.CHANGED_CONCURRENTLY({ data: { sheets: [] } })
      return { actId: reporterId, figures: 50 }
    }),
    withdrawApproval: own.approvals.withdrawApproval.handler(({ input }) => {
      acts.push(input)
      return { actId: reporterId }
    }),
  }
  const anomalies = {
    listAnomalies: own.anomalies.listAnomalies.handler(({ input }) => ({
      anomalies: [
        {
          code: 'BELOW_ZERO' as const,
          indicator: input.indicator,
          areaId,
          parts: {},
          startsOn: input.from,
          endsOn: input.to,
          value: '-4',
          comparisonValue: null,
          usualRange: null,
          dimension: null,
        },
      ],
      omittedCount: 0,
      isExamined: true,
    })),
  }
  const router = served({
    pages: [makeIndicatorPage('burglary')],
    additionalRouters: { approvals, anomalies } as never,
    role,
  })
  return { acts, page: renderPage(ApprovalsPage, `/indicators/approvals${query}`, router, '/indicators/approvals') }
}

describe('Figures pending approval', () => {
  it('are selected with unusual figures shown and approved together; a refusal states the reason', async () => {
    const rows = [sheet(2025, { laterChanges: { added: 3, revised: 1 } }), sheet(2024)]
    const { acts, page } = renderView('', rows)
    await page
    expect(await screen.findByText('approved earlier; 3 reported since then, of which 1 corrected')).toBeTruthy()
    expect(screen.getAllByText(/24 figures · 12 periods · 1 not available · 2 provisional/)).toHaveLength(2)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select Burglaries, Zone Maasgrens, 2025' }))
    const line = screen.getAllByRole('listitem').find((element) => element.textContent?.includes('approved earlier'))!
    await userEvent.click(await within(line).findByText('Unusual figures: 1'))
    expect(line.textContent).toContain('Maasgrens, 2025 -4: below zero, which is impossible for this indicator')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
    expect(screen.getByText('2 selected, 50 figures')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Approve 2 selected' }))
    expect(await screen.findByText('50 figures approved and locked')).toBeTruthy()
    const requestedSheet = { indicator: 'burglary', reporterId, from: '2025-01-01', to: '2026-01-01', latest: 77 }
    expect(acts).toMatchObject([{ organisationId: reporterId, sheets: [requestedSheet, { from: '2024-01-01' }] }])
    await userEvent.click(screen.getByRole('checkbox', { name: /2024/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
    expect(await screen.findByText(/Figures were reported after you opened this page/)).toBeTruthy()
  })

  it('are withdrawn with a reason after approval', async () => {
    const { acts, page } = renderView('?view=approved', [sheet(2025, { approval })])
    await page
    expect(
      await screen.findByText(/Approved by the reporting organisation: Ann, Head of the zone, Zone Maasgrens/),
    ).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw: Burglaries, Zone Maasgrens, 2025' }))
    const dialog = await screen.findByRole('dialog', { hidden: true })
    const button = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Withdraw', hidden: true })
    expect(button.disabled).toBe(true)
    await userEvent.type(within(dialog).getByLabelText('Reason'), 'Counted twice')
    await userEvent.click(button)
    await waitFor(() => expect(acts).toMatchObject([{ indicator: 'burglary', reason: 'Counted twice' }]))
  })

  it('show a message when there are none and when the reader has no access', async () => {
    await renderView().page
    expect(await screen.findByText('No figures to approve')).toBeTruthy()
  })

  it('are not approvable by users without the permission', async () => {
    await renderView('', [], 'planner').page
    expect(await screen.findByText('You cannot approve figures')).toBeTruthy()
  })
})
