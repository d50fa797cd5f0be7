// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { makeFigure } from '../figure.fixture.ts'
import { otherId, served, smallId } from '../server.fixture.ts'
import { burglary, rate, renderView } from './indicator-page.fixture.tsx'
import IndicatorPage from './indicator-page.tsx'

describe('Comparison of areas', () => {
  const figures = {
    'burglary-rate': [
      makeFigure(2024, '4', { derivation: 'computed' }),
      makeFigure(2024, '2', { areaId: otherId, derivation: 'computed' }),
      makeFigure(2024, '9', { areaId: smallId, derivation: 'computed' }),
    ],
    burglary: [
      makeFigure(2024, '200'),
      makeFigure(2024, '120', { areaId: otherId }),
      makeFigure(2024, '270', { areaId: smallId }),
    ],
  }

  it('sorts by name, never by figure, with the range of random variation [measure-11]', async () => {
    await renderView('burglary-rate', '?view=areas', figures)
    const list = await screen.findByRole('list', { name: 'Comparison of areas' })
    const rows = within(list).getAllByRole('listitem')
    expect(rows.map((row) => row.querySelector('span')?.textContent)).toEqual(['Beukenhof', 'Lindeveld', 'Maasgrens'])
    // 590 burglaries among 140,000: 210.7 expected among 50,000, so 182 to 239 by chance alone, 3.6 to 4.8 per 1,000.
    expect(within(rows[2]!).getByRole('button').textContent).toBe('4.0, chance range: ≈ 3.7 to 4.8, Maasgrens')
    expect(screen.getByText(/Sorted by name or location, never by figures/)).toBeTruthy()
  })

  it('shows the areas on the map, as text and as a table', async () => {
    await renderView('burglary-rate', '?view=areas', figures)
    const map = await screen.findByRole('listbox', { name: 'Burglaries per 1,000, police zone, 2024' })
    expect(
      within(map)
        .getAllByRole('option')
        .map((element) => element.getAttribute('aria-label')),
    ).toContain('Lindeveld: 9.0 per 1,000 inhabitants')
  })

  it('compares areas of similar size, unless others are selected', async () => {
    const wide = { ...figures, 'burglary-rate': figures['burglary-rate'].map((figure) => ({ ...figure })) }
    await renderView('burglary-rate', '?view=areas&peers=all&order=place', wide)
    const list = await screen.findByRole('list', { name: 'Comparison of areas' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((row) => row.querySelector('span')?.textContent),
    ).toEqual(['Beukenhof', 'Maasgrens', 'Lindeveld'])
  })

  it('marks suppressed figures on the map and in the list', async () => {
    const some = { 'burglary-rate': figures['burglary-rate'].slice(0, 2) }
    await renderPage(
      IndicatorPage,
      '/indicators/burglary-rate?view=areas',
      served({ pages: [burglary, rate], figures: some, withheld: [smallId] }),
      '/indicators/$code',
    )
    expect(await screen.findByRole('option', { name: 'Lindeveld: partly not visible to you' })).toBeTruthy()
    const list = screen.getByRole('list', { name: 'Comparison of areas' })
    expect(within(list).getByText('partly not visible to you').closest('li')?.textContent).toContain('Lindeveld')
  })

  it('moves through time with a slider that announces the period', async () => {
    const two = { burglary: [makeFigure(2023, '100'), ...figures.burglary] }
    await renderView('burglary', '?view=areas', two)
    const slider = await screen.findByRole('slider')
    expect(slider.getAttribute('aria-valuetext')).toBe('2024')
    expect(slider.getAttribute('max')).toBe('1')
    expect(screen.getByText('Map · 2024')).toBeTruthy()
  })
})
