// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Figure } from '../../figures/contract.ts'
import { areaId, makeFigure } from '../figure.fixture.ts'
import { makeIndicatorPage, otherId, served, server, smallId } from '../server.fixture.ts'
import { burglary, defaultFigures, renderView } from './indicator-page.fixture.tsx'
import IndicatorPage from './indicator-page.tsx'

describe('Page of an indicator', () => {
  it('shows the definition, the latest full figure, the limitations, the supplier and the delivery date', async () => {
    await renderView('burglary')
    expect(await screen.findByRole('button', { name: '240' })).toBeTruthy()
    expect(screen.getByText(/Latest: 2023 · provisional · 1 figure missing · from 2 figures/)).toBeTruthy()
    expect(screen.getByText('250 in 2022')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Compare with other figures' }).getAttribute('href')).toBe(
      `/indicators/explore?indicators=burglary&areas=${areaId}`,
    )
    expect(screen.getByText(/2024: 20, incomplete period\. An incomplete period is not compared/)).toBeTruthy()
    expect(screen.getByText(/Only what is reported is counted/)).toBeTruthy()
    expect(screen.getByText('2024 was due on 1 April 2025 and has not been reported')).toBeTruthy()
    expect(screen.getAllByText('Police statistics').length).toBeGreaterThan(0)
  })

  it('draws the confidence interval of a survey, and shows it at the point, in the latest figure and in the table', async () => {
    const survey = { n: 300, low: '220', high: '260' }
    await renderView('burglary', '', { burglary: [makeFigure(2022, '250'), makeFigure(2023, '240', { survey })] })
    const reported = '300 responses, 95% confidence interval: 220 to 260'
    expect(await screen.findByRole('option', { name: `2023: 240 facts, ${reported}` })).toBeTruthy()
    expect(document.querySelectorAll('[class*="whisker"]')).toHaveLength(1)
    expect(screen.getByText(/Latest: 2023 · 300 responses · 95% confidence interval: 220 to 260/)).toBeTruthy()
    await userEvent.click(screen.getByText('Show as table'))
    expect(within(screen.getByRole('table')).getByText(reported)).toBeTruthy()
  })

  it('says which of two totals is shown and why, and marks a rounded rate', async () => {
    const more = { derivation: 'summed' as const, known: 2, unknownCount: 1, reported: '300.25' }
    await renderView('burglary', '', { burglary: [makeFigure(2023, '240', more)] })
    expect(
      await screen.findByText(
        /The sum of the areas within it is shown, because .* itself is 300\.25\. .* the reported figure may be more complete/,
      ),
    ).toBeTruthy()
    expect(
      await screen.findByRole('option', { name: /240 facts, 1 figure missing, reported for .* itself: 300\.25/ }),
    ).toBeTruthy()
    expect(screen.queryByText(/≈/)).toBeNull()
    await renderView('burglary', '', { burglary: [makeFigure(2023, '3.333333333', { derivation: 'computed' })] })
    expect(await screen.findByRole('button', { name: '≈ 3' })).toBeTruthy()
    expect(screen.getByText(/≈ rounded\. The exact figure is in its explanation/)).toBeTruthy()
  })

  it('writes the latest figure with its notes into the picture', async () => {
    const more = { derivation: 'summed' as const, known: 2, unknownCount: 1, reported: '300', provisional: true }
    const files: Blob[] = []
    URL.createObjectURL = (file) => {
      files.push(file as Blob)
      return 'blob:picture'
    }
    URL.revokeObjectURL = () => {}
    const additionalRouters = {
      figureCodes: {
        createFigureCode: server.indicators.figureCodes.createFigureCode.handler(() => ({
          code: '2222-2222',
          address: 'https://example.org/figures/2222-2222',
        })),
      },
    }
    await renderPage(
      IndicatorPage,
      '/indicators/burglary',
      served({ pages: [burglary], figures: { burglary: [makeFigure(2023, '240', more)] }, additionalRouters }),
      '/indicators/$code',
    )
    await userEvent.click(await screen.findByRole('button', { name: 'SVG' }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(await files[0]!.text()).toContain(
      '2023: 240 facts, provisional, 1 figure missing, reported for the area itself: 300',
    )
  })

  it('labels figures suppressed for small numbers, and never reports them as missing', async () => {
    await renderView('burglary', '', {
      burglary: [makeFigure(2022, '9'), makeFigure(2023, null, { missing: 'small_numbers' })],
    })
    expect(await screen.findByText('not shown: small numbers')).toBeTruthy()
    const points = await screen.findAllByRole('option')
    expect(points.at(-1)?.getAttribute('aria-label')).toBe('2023: not shown: small numbers')
    expect(screen.queryByText(/no figure reported/)).toBeNull()
  })

  it('previews the figures as other users see them, and exports the displayed figures', async () => {
    const counts = makeIndicatorPage('victims', { suppressionThreshold: 5 })
    const taken: unknown[] = []
    const additionalRouters = {
      figureFiles: {
        exportFigures: server.indicators.figureFiles.exportFigures.handler(({ input }) => {
          taken.push(input.externalView)
          return new File(['x'], 'victims.csv', { type: 'text/csv' })
        }),
      },
    }
    const figures = { victims: [makeFigure(2022, '9'), makeFigure(2023, '3')] }
    await renderPage(
      IndicatorPage,
      '/indicators/victims',
      served({ pages: [counts], figures, additionalRouters }),
      '/indicators/$code',
    )
    expect(await screen.findByRole('button', { name: '3' })).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: 'External view (also in exports)' }))
    expect(await screen.findByText('not shown: small numbers')).toBeTruthy()
    URL.createObjectURL = () => 'blob:victims'
    URL.revokeObjectURL = () => {}
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }))
    await waitFor(() => expect(taken).toEqual([true]))
  })

  it('shows the indicator in neighbouring areas with latest figure and trend, or reports that no boundaries are known', async () => {
    await renderView('burglary')
    expect(await screen.findByText('Neighbouring areas unknown')).toBeTruthy()
    const next = (name: string, figures: readonly Figure[], more: object) => ({
      areaId: otherId,
      names: { en: name },
      abroad: false,
      figures: [...figures],
      direction: null,
      ...more,
    })
    const neighbours = [
      next('Lanaken', [makeFigure(2022, '50'), makeFigure(2023, '70')], { direction: 'up' }),
      next('Maastricht', [makeFigure(2023, null, { missing: 'small_numbers' })], { areaId: smallId, abroad: true }),
    ]
    await renderPage(
      IndicatorPage,
      '/indicators/burglary',
      served({ pages: [burglary], figures: { burglary: defaultFigures }, neighbours }),
      '/indicators/$code',
    )
    const list = within(await screen.findByRole('list', { name: 'Neighbouring areas' }))
    expect(list.getByText('70 · 2023 · rising')).toBeTruthy()
    expect(list.getByRole('img', { name: 'from 50 in 2022 to 70 in 2023' })).toBeTruthy()
    expect(list.getByText('not shown: small numbers')).toBeTruthy()
    expect(list.getByText('(abroad)')).toBeTruthy()
  })

  it('describes each point of the line during navigation with the arrow keys, and explains missing figures', async () => {
    await renderView('burglary')
    const points = await screen.findAllByRole('option')
    expect(points.map((point) => point.getAttribute('aria-label'))).toEqual([
      '2020: 300 facts',
      '2021: not available: not reported',
      '2022: 250 facts',
      '2023: 240 facts, provisional, 1 figure missing',
      '2024: 20 facts, incomplete period',
    ])
    expect(points.filter((point) => point.getAttribute('tabindex') === '0')).toHaveLength(1)
    points[4]!.focus()
    await userEvent.keyboard('{ArrowLeft}{Home}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('2020: 300 facts')
    expect(screen.getByText('not reported')).toBeTruthy()
    expect(screen.getByText('break in series')).toBeTruthy()
  })

  it('shows the figures as a table, where each figure opens the components', async () => {
    const explained = server.indicators.figures.explainFigure.handler(() => ({
      figure: defaultFigures[3]!,
      numerator: null,
      denominator: null,
      rows: [
        {
          areaId: otherId,
          startsOn: '2023-01-01',
          endsOn: '2024-01-01',
          value: '140.50',
          missing: null,
          state: 'provisional',
          partial: true,
          overlaps: false,
          source: 'Delivery of March',
          recordedAt: '2026-03-01T10:00:00.000Z',
          recordedBy: 'Ine',
          batchId: '00000000-0000-7000-8000-0000000000e1',
        },
      ],
      omittedCount: 3,
      approval: {
        figures: 5,
        ownCount: 3,
        approvedByUpper: 0,
        approvals: [
          {
            step: 'own' as const,
            approverId: otherId,
            approverNames: { en: 'Zone Beukenhof' },
            person: 'Ann',
            role: 'chief_of_corps',
            functionNames: null,
            approvedAt: '2026-04-01T10:00:00.000Z',
            figures: 3,
          },
        ],
      },
    }))
    const router = served({ pages: [burglary], figures: { burglary: defaultFigures } })
    await renderPage(
      IndicatorPage,
      '/indicators/burglary',
      {
        ...router,
        indicators: { ...router.indicators, figures: { ...router.indicators.figures, explainFigure: explained } },
      },
      '/indicators/$code',
    )
    await userEvent.click(await screen.findByText('Show as table'))
    const table = await screen.findByRole('table', { name: 'Burglaries: Maasgrens' })
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toContain('2021not available: not reportedreported for the area itself')
    await userEvent.click(within(table).getByRole('button', { name: '240' }))
    const panel = await screen.findByRole('complementary', { name: 'Explain this figure' })
    expect(await within(panel).findByText('Beukenhof')).toBeTruthy()
    expect(panel.textContent).toContain('140.5')
    expect(panel.textContent).toContain('2023 · provisional · incomplete period · Delivery of March')
    expect(panel.textContent).toContain('by Ine')
    expect(panel.textContent).toContain('and 3 more')
    expect(panel.textContent).toContain('Version 1')
    expect(panel.textContent).toContain('Approved by the reporting organisation: 3 of 5 source rows')
    expect(panel.textContent).toContain('Approved at the next level: none')
    expect(panel.textContent).toContain('Ann, Chief of corps, Zone Beukenhof')
  })

  it('shows the superseded figure, and for a survey the number of respondents and the interval', async () => {
    const makeReported = (value: string, supersededAt: string | null) => ({
      areaId,
      parts: {},
      startsOn: '2020-01-01',
      endsOn: '2021-01-01',
      value,
      missing: null,
      state: 'final' as const,
      definitionVersion: 1,
      partialTo: null,
      n: 1300,
      low: '280',
      high: '320',
      note: null,
      marking: 'TLP:AMBER' as const,
      batch: {
        id: `00000000-0000-7000-8000-00000000${value.padStart(4, '0')}`,
        channel: 'entry' as const,
        owner: { en: 'Federal Police' },
        recordedAt: '2026-03-01T10:00:00.000Z',
        recordedBy: 'Ine',
        fileName: null,
        source: null,
        extractedOn: null,
        closedOn: null,
        note: null,
      },
      supersededAt,
    })
    const router = served({ pages: [burglary], figures: { burglary: defaultFigures } })
    const { indicators } = router
    const figures = {
      ...indicators.figures,
      explainFigure: server.indicators.figures.explainFigure.handler(() => ({
        figure: defaultFigures[0]!,
        numerator: null,
        denominator: null,
        rows: [],
        omittedCount: 0,
        approval: { figures: 0, ownCount: 0, approvedByUpper: 0, approvals: [] },
      })),
    }
    const observations = {
      listObservations: server.indicators.observations.listObservations.handler(() => [
        makeReported('300', null),
        makeReported('290', '2026-04-01T10:00:00.000Z'),
      ]),
    }
    await renderPage(
      IndicatorPage,
      `/indicators/burglary?explain=burglary~${areaId}~2020-01-01~2021-01-01`,
      { ...router, indicators: { ...indicators, figures, observations } },
      '/indicators/$code',
    )
    const panel = await screen.findByRole('complementary', { name: 'Explain this figure' })
    expect(
      await within(panel).findByText(/current · final · 1,300 responses · 95% confidence interval: 280 to 320/),
    ).toBeTruthy()
    expect(within(panel).getByText('290').tagName).toBe('S')
    expect(panel.textContent).toContain('TLP:AMBER')
  })

  it('explains why an effort indicator has no status, and links to the related indicator', async () => {
    await renderView('seizures')
    expect(await screen.findByText(/This indicator gets no status colour/)).toBeTruthy()
    expect((await screen.findByRole('link', { name: 'Burglaries' })).getAttribute('href')).toBe('/indicators/burglary')
  })

  it('marks hidden figures, and shows the distribution of figures that are never summed', async () => {
    const distribution = { minimum: '5', median: '9', maximum: '30' }
    const figures = {
      burglary: [makeFigure(2024, null, { derivation: 'distribution', distribution, known: 4, withheld: true })],
    }
    await renderPage(
      IndicatorPage,
      '/indicators/burglary',
      served({ pages: [burglary], figures, withheld: [areaId] }),
      '/indicators/$code',
    )
    expect(await screen.findByRole('button', { name: 'From 5 to 30, median 9, 4 areas' })).toBeTruthy()
    expect(screen.getByText(/Some figures in this area have a marking that excludes you/)).toBeTruthy()
    expect(screen.getByText(/not added up\. Their distribution is shown/)).toBeTruthy()
  })

  it('shows a message when all figures are hidden', async () => {
    await renderPage(
      IndicatorPage,
      '/indicators/burglary',
      served({ pages: [burglary], withheld: [areaId] }),
      '/indicators/$code',
    )
    expect(await screen.findByText('Some figures are not visible to you')).toBeTruthy()
    expect(screen.queryByText('No figures for this area yet')).toBeNull()
  })

  it('draws two areas in a single chart, each with a text label', async () => {
    await renderView('burglary', `?compare=${otherId}`, {
      burglary: [...defaultFigures, makeFigure(2022, '90', { areaId: otherId })],
    })
    expect(await screen.findByRole('option', { name: 'Beukenhof, 2022: 90 facts' })).toBeTruthy()
    expect(screen.getByRole('option', { name: 'Maasgrens, 2022: 250 facts' })).toBeTruthy()
  })
})
