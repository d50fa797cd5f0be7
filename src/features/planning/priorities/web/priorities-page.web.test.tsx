// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { burglary, drugs, makeMatrix, renderPriorities, speed, zoneId } from './priorities-page.fixture.tsx'

const names = async () =>
  (await screen.findAllByRole('rowheader'))
    .map((head) => head.textContent)
    .filter((text) => /Drugs|Burglary|Speed/.test(text ?? ''))
const cell = (name: RegExp) => screen.findByRole('button', { name })

describe('Priorities page', () => {
  it('ranks the phenomena, marks unknown scores and disagreement, and draws the line', async () => {
    await renderPriorities()
    expect(await names()).toEqual(['1Drugs', '2Burglary', '3Speed'])
    expect((await cell(/Drugs, Mayors/)).getAttribute('aria-label')).toBe(
      'Drugs, Mayors: 2 between 1 and 3 (ratings differ)',
    )
    expect((await cell(/Speed, Figures/)).textContent).toBe('?')
    expect(screen.getByText('Maximum number of priorities: 1')).toBeTruthy()
    expect(screen.getByText('50 % known')).toBeTruthy()
    expect(screen.getByText(/single changes? would change/)).toBeTruthy()
  })

  it('is completed by keyboard: zero and "not known" at once, higher scores with evidence', async () => {
    const { rated } = await renderPriorities()
    const from = await cell(/Burglary, Figures/)
    from.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Burglary, Mayors')
    await userEvent.keyboard('0')
    await waitFor(() => expect(rated.at(-1)).toMatchObject({ criterion: 'mayors', score: 0, evidence: null }))
    await userEvent.keyboard('{ArrowDown}3')
    const panel = await screen.findByRole('complementary', { name: 'Speed × Mayors' })
    const evidence = within(panel).getByLabelText(/^Supporting document/)
    expect(document.activeElement).toBe(evidence)
    expect(rated).toHaveLength(1)
    await userEvent.keyboard('Letter of May')
    const save = within(panel).getAllByRole('button', { name: 'Save' })[0]!
    for (let presses = 0; document.activeElement !== save && presses < 10; presses += 1) await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(rated.at(-1)).toMatchObject({ score: 3, evidence: 'Letter of May', raterId: zoneId }))
  })

  it('opens a cell with raters, scores, evidence and the spread', async () => {
    await renderPriorities()
    await userEvent.click(await cell(/Drugs, Mayors/))
    const panel = await screen.findByRole('complementary', { name: 'Drugs × Mayors' })
    expect(within(panel).getByText('Riemst, mayor')).toBeTruthy()
    expect(within(panel).getByText('Farms')).toBeTruthy()
    expect(within(panel).getByText('difference: 2')).toBeTruthy()
    expect(within(panel).getAllByText(/Supporting document: Police figures/)).toHaveLength(2)
  })

  it('records a decision against the ranking only with a reason, and shows reasons for rejected phenomena', async () => {
    const { decided } = await renderPriorities()
    await userEvent.click(await screen.findByRole('button', { name: 'Record decision' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText(/^Decided by/), 'Council')
    await userEvent.selectOptions(dialog.getByLabelText(/^Burglary/), 'priority')
    await userEvent.selectOptions(dialog.getByLabelText(/^Drugs/), 'point_of_attention')
    const record = dialog.getByRole<HTMLButtonElement>('button', { name: 'Record decision' })
    expect(record.disabled).toBe(true)
    expect(dialog.getByText('Precedes phenomena of higher rank: Drugs.')).toBeTruthy()
    await userEvent.type(dialog.getByLabelText(/^Reason/), 'Three evenings in a row')
    await userEvent.click(record)
    await waitFor(() => expect(decided).toHaveLength(1))
    expect(decided[0]!.map((entry) => [entry.phenomenonId, entry.outcome, entry.rejectionReason])).toEqual([
      [drugs, 'point_of_attention', 'point_of_attention'],
      [burglary, 'priority', null],
      [speed, 'regular_work', 'low_weight'],
    ])
    expect(decided[0]![1]!.reason).toEqual(localized('en', 'Three evenings in a row'))
  })

  it('shows help when there are no scores', async () => {
    await renderPriorities(makeMatrix({ phenomena: [], ratings: [], abilities: { rate: false, decide: false } }))
    expect(await screen.findByText('No priorities have been decided yet')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Record decision' })).toBeNull()
  })
})
