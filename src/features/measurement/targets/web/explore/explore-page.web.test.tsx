// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Figure } from '#features/measurement/indicators/figures/contract.ts'
import { areaId, makeFigure } from '#features/measurement/indicators/web/figure.fixture.ts'
import {
  makeIndicatorPage,
  otherId,
  served,
  server,
  smallId,
} from '#features/measurement/indicators/web/server.fixture.ts'
import type { PlanExpectation } from '../../external/contract.ts'
import ExplorePage from './explore-page.tsx'

const offence = {
  code: 'offence',
  names: { en: 'Offence' },
  isAdditive: true,
  values: [
    { code: 'done', names: { en: 'Done' } },
    { code: 'attempt', names: { en: 'Attempt' } },
  ],
}
const burglary = makeIndicatorPage('burglary', { dimensions: [offence] })
const hours = makeIndicatorPage('hours', {
  names: { en: 'Hours of patrol' },
  polarity: 'ambiguous',
  unit: { code: 'hours', names: { en: 'hours' }, decimals: 0 },
})
const otherArea = { areaId: otherId }
const figures: Record<string, Figure[]> = {
  burglary: [
    makeFigure(2021, '300'),
    makeFigure(2022, '250'),
    makeFigure(2023, null, { missing: 'small_numbers' }),
    makeFigure(2024, '200'),
    makeFigure(2025, '20', { partial: true }),
    makeFigure(2021, '100', otherArea),
    makeFigure(2022, '110', { ...otherArea, withheld: true }),
    makeFigure(2023, '90', otherArea),
    makeFigure(2024, '60', { ...otherArea, provisional: true }),
  ],
  hours: [makeFigure(2021, '1000'), makeFigure(2022, '2000'), makeFigure(2024, '3000')],
}
const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
const expected: PlanExpectation = {
  id: '00000000-0000-7000-8000-0000000000c1',
  plan: {
    id: '00000000-0000-7000-8000-0000000000c2',
    title: { source: 'en', text: { en: 'Zonal plan' }, outdated: [] },
  },
  element: {
    id: '00000000-0000-7000-8000-0000000000c3',
    code: '2.1',
    title: { source: 'en', text: { en: 'Fewer burglaries' }, outdated: [] },
  },
  indicator: 'burglary',
  areaId,
  parts: {},
  expectation: {
    baseline: { ...year(2022), value: '250' },
    shape: 'path',
    targets: [{ ...year(2026), value: '150', low: null, high: null }],
    tolerance: 5,
  },
  promisedOn: '2024-02-01',
  redefined: false,
}
const both = `indicators=burglary,hours&areas=${areaId},${otherId}`
interface Given {
  permissions?: ('indicator.read' | 'registry.read' | 'plan.read')[]
  withheld?: string[]
  breaks?: string[]
  onRequest?: (input: unknown) => void
}
const renderView = (query: string, { permissions, withheld = [], breaks = [], onRequest = () => {} }: Given = {}) =>
  renderPage(
    ExplorePage,
    `/indicators/explore?${query}`,
    served({
      pages: [burglary, hours],
      figures,
      withheld,
      breaks,
      permissions: permissions ?? ['indicator.read', 'registry.read', 'plan.read'],
      additionalRouters: {
        externalTargets: {
          listExpectations: server.indicators.externalTargets.listExpectations.handler(() => ({
            rows: [expected],
            hasMore: false,
          })),
        },
        figureFiles: {
          exportFigures: server.indicators.figureFiles.exportFigures.handler(({ input }) => {
            onRequest(input)
            return new File(['a'], 'figures.csv', { type: 'text/csv' })
          }),
        },
      },
    }),
  )
const chart = async (name: string) => within(await screen.findByRole('region', { name }))
type Region = Awaited<ReturnType<typeof chart>>
const listOptionLabels = (region: Region) =>
  region.getAllByRole('option').map((element) => element.getAttribute('aria-label'))

describe('Comparison of figures', () => {
  it('shows a chart for each indicator with a line for each area on a shared time axis, and lists areas without figures below', async () => {
    await renderView(`${both},${smallId}`)
    const burglaries = await chart('Burglaries')
    expect(listOptionLabels(burglaries)).toContain('Maasgrens, 2021: 300 facts')
    expect(listOptionLabels(burglaries)).toContain('Beukenhof, 2024: 60 facts, provisional')
    expect(burglaries.getByText('Beukenhof').tagName).toBe('text')
    expect(burglaries.getByText('Lindeveld: No figures for this area yet')).toBeTruthy()
    // All charts share the time up to the last target, also without reported figures.
    const patrol = await chart('Hours of patrol')
    expect(listOptionLabels(patrol)).toHaveLength(6)
    expect(listOptionLabels(patrol).at(-1)).toBe('2026: no figure reported')
    expect(patrol.getByText(/Higher is neither better nor worse/)).toBeTruthy()
    expect(screen.getByText(/never by figures/)).toBeTruthy()
  })

  it('marks suppressed figures and partial periods, and never shows them as empty', async () => {
    await renderView(both, { withheld: [smallId, otherId] })
    const burglaries = await chart('Burglaries')
    expect(burglaries.getByText('Maasgrens (2023): not shown: small numbers')).toBeTruthy()
    expect(burglaries.getByText('Beukenhof: Some figures are not visible to you')).toBeTruthy()
    expect(burglaries.getByText(/^Maasgrens \(2025\).*: not compared: incomplete period$/)).toBeTruthy()
    await renderView(`indicators=hours&areas=${smallId}`, { withheld: [smallId] })
    const hidden = await chart('Hours of patrol: Lindeveld')
    expect(hidden.getByText('Some figures are not visible to you')).toBeTruthy()
    expect(hidden.queryByText(/No figures/)).toBeNull()
  })

  it('shows a chart for each area, with separate charts for different units', async () => {
    await renderView(`${both}&groupBy=area`)
    expect(await screen.findByRole('region', { name: 'Maasgrens: Burglaries' })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Maasgrens: Hours of patrol' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Beukenhof: Hours of patrol' })).toBeNull()
    expect(screen.getByText('Beukenhof: Hours of patrol')).toBeTruthy()
  })

  it('shows a line for each part of a dimension, and marks indicators without this breakdown as totals', async () => {
    await renderView(`indicators=burglary,hours&areas=${areaId}&split=offence`)
    const parts = await chart('Burglaries: Maasgrens')
    expect(listOptionLabels(parts)).toContain('Attempt, 2021: 300 facts')
    const whole = await chart('Hours of patrol: Maasgrens')
    expect(whole.getByText(/not broken down in this way; the total is shown/)).toBeTruthy()
  })

  it('shows the targets of plans with a link to the element, but not to users who may not read plans', async () => {
    await renderView(both)
    const burglaries = await chart('Burglaries')
    expect(burglaries.getByText('target 150')).toBeTruthy()
    const link = burglaries.getByRole('link', { name: '2.1 · Fewer burglaries' })
    expect(link.getAttribute('href')).toBe(`/plans/${expected.plan.id}?element=${expected.element.id}`)
    expect(link.closest('li')!.textContent).toBe(
      'Maasgrens: baseline 250 (2022), target 150 (2026). 2.1 · Fewer burglaries · Zonal plan · committed on 1 Feb 2024',
    )
    await renderView(both, { permissions: ['indicator.read', 'registry.read'] })
    expect(screen.queryAllByText('Expected results in plans')).toHaveLength(1)
  })

  it('shows the same figures as a table, and exports exactly these figures', async () => {
    const requests: unknown[] = []
    await renderView(`${both}&from=2021&to=2024&part=offence%3Dattempt`, {
      onRequest: (input) => requests.push(input),
    })
    const burglaries = await chart('Burglaries: Attempt')
    await userEvent.click(burglaries.getByText('Show as table'))
    const table = within(await burglaries.findByRole('table'))
    expect(table.getAllByRole('row').map((row) => row.textContent)).toContain('202390not shown: small numbers')
    await userEvent.click(screen.getAllByRole('button', { name: 'CSV' })[0]!)
    await expect.poll(() => requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      indicators: ['burglary'],
      parts: { offence: 'attempt' },
      also: [{ indicators: ['hours'], parts: {}, areaIds: [otherId, areaId] }],
      areaIds: [otherId, areaId],
      from: '2021-01-01',
      to: '2025-01-01',
      format: 'csv',
    })
    await userEvent.click(table.getByRole('button', { name: '90' }))
    expect(await screen.findByRole('complementary', { name: 'Explain this figure' })).toBeTruthy()
  })

  it('shows help when no figures are selected, and omits unknown items', async () => {
    await renderView('')
    expect(await screen.findByText('Choose indicators to compare')).toBeTruthy()
    await renderView('indicators=burglary')
    await userEvent.click(await screen.findByRole('button', { name: 'Add Maasgrens' }))
    expect(await screen.findByRole('region', { name: 'Burglaries: Maasgrens' })).toBeTruthy()
    await renderView(`indicators=burglary,gone&areas=${areaId}`)
    expect(await screen.findByText(/1 chosen indicator does not exist/)).toBeTruthy()
  })
})

describe('Comparison of two lines', () => {
  const compared = async (query: string, given?: Given) => {
    await renderView(query, given)
    return chart('Two lines in one chart')
  }
  const listTableRows = async (region: Region) => {
    await userEvent.click(region.getByText('Show as table'))
    return (await region.findAllByRole('row')).map((row) => [...row.children].map((cell) => cell.textContent))
  }

  it('shares an axis for the same indicator, with the difference of each period or the reason for a missing difference', async () => {
    const two = await compared(both)
    expect(two.getAllByRole('listbox')).toHaveLength(1)
    expect(await listTableRows(two)).toEqual([
      ['Period', 'Beukenhof', 'Maasgrens', 'Maasgrens minus Beukenhof'],
      ['2025', 'no figure reported', '20incomplete period', 'no figure'],
      ['2024', '60provisional', '200', '+140'],
      ['2023', '90', 'not shown: small numbers', 'not shown: small numbers'],
      ['2022', '110partly not visible to you', '250', 'not compared: partly not visible to you'],
      ['2021', '100', '300', '+200'],
    ])
  })

  it('uses separate axes for two units, unless both are an index', async () => {
    const pair = `&firstLine=burglary~${areaId}&secondLine=hours~${areaId}`
    const own = await compared(both + pair)
    expect(own.getAllByRole('listbox')).toHaveLength(2)
    expect(own.getByText(/The units differ/)).toBeTruthy()
    await userEvent.selectOptions(own.getByRole('combobox', { name: 'Show as' }), 'index')
    const index = await chart('Two lines in one chart')
    expect(await index.findByText('2021 = 100')).toBeTruthy()
    expect(index.getAllByRole('listbox')).toHaveLength(1)
    const rows = await listTableRows(index)
    expect(rows.map((row) => row.slice(3))).toEqual([
      ['Index, Burglaries', 'Index, Hours of patrol'],
      ['not compared: incomplete period', 'no figure'],
      ['≈ 66.7', '300'],
      ['not shown: small numbers', 'no figure'],
      ['≈ 83.3', '200'],
      ['100', '100'],
    ])
  })

  it('shows no index across a break', async () => {
    const index = await compared(`${both}&firstLine=burglary~${areaId}&secondLine=hours~${areaId}&valueMode=index`, {
      breaks: ['2022-01-01'],
    })
    expect(await index.findByText('2022 = 100')).toBeTruthy()
    expect((await listTableRows(index)).at(-1)).toEqual([
      '2021',
      '300',
      '1,000',
      'not compared: break in series',
      'not compared: break in series',
    ])
  })
})
