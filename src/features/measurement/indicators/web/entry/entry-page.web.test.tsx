// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Role } from '#shared/country-vocabulary.ts'
import type { ReportedFigure } from '../../observations/contract.ts'
import { areaId, makeFigure } from '../figure.fixture.ts'
import { makeIndicatorPage, reporterId, served, server } from '../server.fixture.ts'
import EntryPage from './entry-page.tsx'

const burglary = makeIndicatorPage('burglary')
const sentInputs: { figures: ReportedFigure[]; ownerId: string; marking: string }[] = []

const approval = {
  step: 'own' as const,
  approverId: reporterId,
  approverNames: { en: 'Zone Maasgrens' },
  person: 'Ann',
  role: 'chief_of_corps',
  functionNames: null,
  approvedAt: '2026-04-01T10:00:00.000Z',
}
const corrected: { reason: string; figures: ReportedFigure[] }[] = []
/** The figure of 2025 is approved; 99 is far from other years. */
const previewRouters = {
  approvals: {
    correctFigures: server.indicators.approvals.correctFigures.handler(({ input }) => {
      corrected.push(input)
      return { batchId: '00000000-0000-7000-8000-0000000000e2', added: 0, revised: 1, unchanged: 0 }
    }),
  },
  anomalies: {
    listAnomalies: server.indicators.anomalies.listAnomalies.handler(() => ({
      anomalies: [],
      omittedCount: 0,
      isExamined: true,
    })),
    previewFigures: server.indicators.anomalies.previewFigures.handler(({ input }) => ({
      locked: input.figures.map((_, line) => ({ line, code: 'APPROVED' as const, value: '', approval })),
      anomalies: input.figures.map((figure, line) => ({
        line,
        anomaly: {
          code: 'FAR_FROM_OWN' as const,
          indicator: 'burglary',
          areaId: figure.areaId,
          parts: {},
          startsOn: figure.startsOn,
          endsOn: '2026-01-01',
          value: '99',
          comparisonValue: null,
          usualRange: { middle: '1234', low: '1100', high: '1370', years: 7 },
          dimension: null,
        },
      })),
      isExamined: true,
    })),
  },
}

function renderView(
  refuse?: { line: number; code: 'NEGATIVE' },
  page = burglary,
  { role, additionalRouters = {} }: { role?: Role; additionalRouters?: object } = {},
) {
  sentInputs.length = 0
  const recordFigures = server.indicators.observations.recordFigures.handler(({ input, errors }) => {
    sentInputs.push(input)
    if (refuse) throw errors.FIGURES_REJECTED({ data: { issues: [{ ...refuse, value: '' }], omittedCount: 0 } })
    return { batchId: '00000000-0000-7000-8000-0000000000e1', added: 1, revised: 1, unchanged: 0 }
  })
  const router = served({
    pages: [page],
    figures: { burglary: [makeFigure(2025, '1234.5')] },
    additionalRouters: { observations: { recordFigures } as never, ...additionalRouters },
    ...(role && { role }),
  })
  return renderPage(EntryPage, '/indicators/burglary/enter?year=2026', router, '/indicators/$code/enter')
}
const cell = (name: RegExp) => screen.findByRole('gridcell', { name })

describe('Manual entry of figures', () => {
  it('starts with the recorded figures, marks typed values as different and saves them as figures', async () => {
    await renderView()
    const element = await cell(/^Maasgrens, 2025: 1234\.5$/)
    element.focus()
    await userEvent.keyboard('99{Enter}')
    expect((await cell(/^Maasgrens, 2025: 99$/)).textContent).toBe('99previously: 1234.5')
    ;(await cell(/^Maasgrens, 2026: empty$/)).focus()
    await userEvent.keyboard('7*{Enter}')
    expect(screen.getByText('1 new, 1 revised')).toBeTruthy()
    await userEvent.selectOptions(screen.getByLabelText('Who may read them'), 'TLP:AMBER')
    await userEvent.click(screen.getByRole('button', { name: 'Save 2 figures' }))
    await waitFor(() => expect(sentInputs).toHaveLength(1))
    expect(sentInputs[0]!.figures).toMatchObject([
      { indicator: 'burglary', areaId, startsOn: '2025-01-01', endsOn: '2026-01-01', value: '99', state: 'final' },
      { startsOn: '2026-01-01', value: '7', state: 'provisional' },
    ])
    // The undo keeps the marking of the saved figures, even if another marking was selected since.
    await userEvent.selectOptions(screen.getByLabelText('Who may read them'), 'TLP:CLEAR')
    await userEvent.click((await screen.findAllByRole('button', { name: 'Undo' }))[0]!)
    await waitFor(() => expect(sentInputs).toHaveLength(2))
    expect(sentInputs.map(({ marking }) => marking)).toEqual(['TLP:AMBER', 'TLP:AMBER'])
    expect(sentInputs[1]!.figures).toMatchObject([{ value: '1234.5' }, { value: null, missing: 'unknown' }])
  })

  it('pastes a block with issues at the cells, and is not saved before the issues are fixed', async () => {
    await renderView()
    const grid = await screen.findByRole('grid', { name: 'Figures' })
    const at = await cell(/^Maasgrens, 2024: empty$/)
    await userEvent.click(at)
    fireEvent.paste(at, { clipboardData: { getData: () => '1,000\tmany\tnot reported\t5\n' } })
    expect((await cell(/^Maasgrens, 2025: many, Not a number$/)).getAttribute('aria-invalid')).toBe('true')
    expect(await cell(/^Maasgrens, 2026: not reported$/)).toBeTruthy()
    expect(screen.getByText(/1 pasted cell is outside the table/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Save/ }).disabled).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Maasgrens, 2025: Not a number' }))
    within(grid).getByRole('gridcell', { name: /2025/ }).focus()
    await userEvent.keyboard('{Delete}')
    expect(await screen.findByRole('button', { name: 'Save 2 figures' })).toBeTruthy()
  })

  it('keeps the typed values when the server rejects a figure, and shows the issue at the cell', async () => {
    await renderView({ line: 0, code: 'NEGATIVE' })
    ;(await cell(/^Maasgrens, 2024: empty$/)).focus()
    await userEvent.keyboard('-5{Enter}')
    await userEvent.click(screen.getByRole('button', { name: 'Save 1 figure' }))
    expect(await cell(/^Maasgrens, 2024: -5, The figure cannot be below zero$/)).toBeTruthy()
  })

  it('shows unusual figures and the approver at the cell; an authorised user corrects with a reason', async () => {
    await renderView(undefined, burglary, { additionalRouters: previewRouters, role: 'chief_of_corps' })
    ;(await cell(/^Maasgrens, 2025: 1234\.5$/)).focus()
    await userEvent.keyboard('99{Enter}')
    expect(
      await cell(
        /^Maasgrens, 2025: 99, Approved: Ann, Chief of corps, Zone Maasgrens.*, far from the figures of 7 other years.*1,100 to 1,370/,
      ),
    ).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save 1 figure' }).disabled).toBe(true)
    await userEvent.type(screen.getByLabelText('Reason'), 'One was a test')
    await userEvent.click(screen.getByRole('button', { name: 'Correct 1 figure' }))
    await waitFor(() => expect(corrected).toMatchObject([{ reason: 'One was a test', figures: [{ value: '99' }] }]))
    expect(sentInputs).toEqual([])
  })

  it('keeps approved figures locked for a reader without permission, and names who may correct them', async () => {
    await renderView(undefined, burglary, { additionalRouters: previewRouters })
    ;(await cell(/^Maasgrens, 2025: 1234\.5$/)).focus()
    await userEvent.keyboard('99{Enter}')
    expect(
      await screen.findByText(/A colleague who approves figures for your organisation can correct them/),
    ).toBeTruthy()
    expect(screen.queryByLabelText('Reason')).toBeNull()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save 1 figure' }).disabled).toBe(true)
  })

  it('undoes a step and offers reasons from a list', async () => {
    await renderView()
    ;(await cell(/^Maasgrens, 2024: empty$/)).focus()
    await userEvent.keyboard('5{Enter}')
    ;(await cell(/^Maasgrens, 2024: 5$/)).focus()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(await cell(/^Maasgrens, 2024: empty$/)).toBeTruthy()
    await userEvent.selectOptions(screen.getByLabelText('Reason for a missing figure'), 'not measured')
    expect(await cell(/^Maasgrens, 2024: not measured$/)).toBeTruthy()
  })

  it('is not available for computed figures: the page names the sources', async () => {
    const formula = { numerator: 'theft', denominator: 'population' as const, per: 1000 }
    await renderView(undefined, makeIndicatorPage('burglary', { formula }))
    expect(await screen.findByText('This indicator is computed from others')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'theft' }).getAttribute('href')).toBe('/indicators/theft/enter')
  })
})
