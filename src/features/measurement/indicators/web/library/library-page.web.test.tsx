// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { makeFigure } from '../figure.fixture.ts'
import { makeIndicatorPage, served } from '../server.fixture.ts'
import LibraryPage from './library-page.tsx'

const burglary = makeIndicatorPage('burglary', { sourceNames: { en: 'Police statistics' } })
const seizures = makeIndicatorPage('seizures', {
  names: { en: 'Cocaine seized' },
  kind: 'output',
  polarity: 'ambiguous',
})
const renderView = (address: string, pages = [burglary, seizures]) =>
  renderPage(
    LibraryPage,
    address,
    served({
      pages,
      figures: {
        burglary: [
          makeFigure(2023, '1200'),
          makeFigure(2024, '1100', { provisional: true }),
          makeFigure(2025, '30', { partial: true }),
        ],
      },
    }),
  )

describe('Indicator library page', () => {
  it('groups indicators along the results chain, each with the desired direction, the supplier and the latest full figure', async () => {
    await renderView('/indicators')
    const outcome = (await screen.findByRole('heading', { name: 'Outcome' })).closest('section')!
    const line = within(outcome).getByRole('listitem')
    expect(await within(line).findByText('1,100')).toBeTruthy()
    expect(line.textContent).toContain('Lower is better')
    expect(line.textContent).toContain('Police statistics')
    expect(line.textContent).toContain('2024 · provisional')
    expect(within(line).getByRole('img', { name: 'From 1,200 in 2023 to 1,100 in 2024' })).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 2 }).map((element) => element.textContent)).toEqual([
      'Output',
      'Outcome',
    ])
    expect(screen.getByText(/Higher is neither better nor worse/)).toBeTruthy()
    expect(await screen.findByText('2 indicators · Latest figures: Maasgrens')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Compare figures' }).getAttribute('href')).toBe('/indicators/explore')
    expect(screen.getByRole('link', { name: 'Import figures' }).getAttribute('href')).toBe('/indicators/import')
  })

  it('filters by kind and text, stores the filter in the address, and offers a reset', async () => {
    await renderView('/indicators?kind=outcome')
    expect(await screen.findByRole('link', { name: 'Burglaries' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Cocaine seized' })).toBeNull()
    await renderView('/indicators?query=nothing')
    await userEvent.click(await screen.findByRole('button', { name: 'Show all' }))
    expect(await screen.findByRole('link', { name: 'Cocaine seized' })).toBeTruthy()
  })

  it('shows help when there are no indicators', async () => {
    await renderView('/indicators', [])
    expect(await screen.findByText('No indicators yet')).toBeTruthy()
    expect(screen.getByText(/come with the country pack/)).toBeTruthy()
  })
})
