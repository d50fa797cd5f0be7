// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { burglary, drugs, makeMatrix, makeRating, renderPriorities, speed } from '../priorities-page.fixture.tsx'

/** Drugs lead under both criteria. Burglary is second under the first criterion, Speed under the second. */
const contested = () =>
  makeMatrix({
    ratings: [
      makeRating(drugs, 'figures', 3),
      makeRating(drugs, 'mayors', 3),
      makeRating(burglary, 'figures', 2),
      makeRating(burglary, 'mayors', 0),
      makeRating(speed, 'figures', 0),
      makeRating(speed, 'mayors', 1),
    ],
  })
const findBar = async (name: string) => {
  const picture = (await screen.findByRole('heading', { name: 'Sensitivity analysis' }))
    .closest('section')!
    .querySelector('[aria-hidden="true"] [class*="row"]')!.parentElement!
  const row = [...picture.querySelectorAll('[class*="row"]')].find((element) => element.textContent?.includes(name))!
  const getPartStyle = (part: string) => row.querySelector<HTMLElement>(`[class*="${part}"]`)!.style
  const { left, width } = getPartStyle('range')
  return { left, width, dot: getPartStyle('dot').left }
}

describe('Sensitivity card', () => {
  it('draws the rank range of each phenomenon over many weightings as a bar, with the current rank marked', async () => {
    await renderPriorities(contested())
    expect(await findBar('Drugs')).toEqual({ left: '0%', width: '0%', dot: '0%' })
    expect(await findBar('Burglary')).toEqual({ left: '50%', width: '50%', dot: '50%' })
    expect(await findBar('Speed')).toEqual({ left: '50%', width: '50%', dot: '100%' })
    expect(screen.getByText(/1 phenomenon remains a priority with every weighting/)).toBeTruthy()
  })

  it('has a table with the same ranks', async () => {
    await renderPriorities(contested())
    const card = within((await screen.findByRole('heading', { name: 'Sensitivity analysis' })).closest('section')!)
    expect(card.queryByRole('table')).toBeNull()
    await userEvent.click(card.getByText('Show as table'))
    const table = within(await card.findByRole('table'))
    const rows = table.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(rows.slice(0, 2)).toEqual([
      ['Phenomenon', 'Current rank', 'Best', 'Worst', 'In the top 1'],
      ['Drugs', '1', '1', '1', '100 %'],
    ])
    expect(rows.slice(2).map((row) => row.slice(0, 4))).toEqual([
      ['Burglary', '2', '2', '3'],
      ['Speed', '3', '2', '3'],
    ])
  })
})
