// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { decisions, dutyId, planId, renderView, rows, server } from './old-document.fixture.ts'

describe('a proposal', () => {
  it('shows how far one is, what was read past, and where each paragraph went', async () => {
    await renderView(server())
    expect(await screen.findByText('5 of 6 paragraphs placed')).toBeDefined()
    expect(screen.getByText('0 of 3 elements decided')).toBeDefined()
    expect(within(screen.getByRole('list', { name: 'What was read past' })).getAllByRole('listitem')).toHaveLength(2)
    const left = within(screen.getByRole('table', { name: 'Not placed' }))
    expect(left.getByRole('rowheader', { name: 'Approved by the council.' })).toBeDefined()
    expect(left.getByText('stands before the first heading')).toBeDefined()
  })

  it('is decided by keyboard: accept and go on, reject with all under it, all under, open again, undo', async () => {
    const given = server()
    await renderView(given)
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    rows()[0]!.focus()
    await user.keyboard('{Enter}')
    expect(decisions()).toEqual(['accepted', 'open', 'open'])
    expect(document.activeElement).toBe(rows()[1])
    await user.keyboard('{Delete}')
    expect(decisions()).toEqual(['accepted', 'rejected', 'open'])
    rows()[0]!.focus()
    await user.keyboard('a')
    expect(decisions()).toEqual(['accepted', 'accepted', 'accepted'])
    rows()[0]!.focus()
    await user.keyboard('o')
    expect(decisions()).toEqual(['open', 'open', 'open'])
    await user.keyboard('{Control>}z{/Control}')
    expect(decisions()).toEqual(['accepted', 'accepted', 'accepted'])
    await waitFor(() =>
      expect(given.saved.at(-1)?.elements.map((element) => element.decision)).toEqual(Array(3).fill('accepted')),
    )
  })

  it('changes its tree by keyboard: under the one before, out again, merged with the one before', async () => {
    await renderView(server())
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    const levels = () => rows().map((row) => row.getAttribute('aria-level'))
    rows()[1]!.focus()
    await user.keyboard('{Shift>}{Tab}{/Shift}')
    expect(levels()).toEqual(['1', '2', '1'])
    await user.keyboard('{Control>}z{/Control}')
    expect(levels()).toEqual(['1', '2', '2'])
    rows()[2]!.focus()
    // An action is not allowed under an action.
    await user.keyboard('{Tab}')
    expect(levels()).toEqual(['1', '2', '2'])
    expect(screen.getByText('It may not stand there.')).toBeDefined()
    await user.keyboard('m')
    expect(rows()).toHaveLength(2)
    expect(screen.getByText('5 of 6 paragraphs placed')).toBeDefined()
  })

  it('shows the passage beside it, where one chooses what a field means, changes the kind and splits', async () => {
    const given = server()
    await renderView(given)
    const user = userEvent.setup()
    await user.click(await screen.findByText('Controls'))
    const panel = within(await screen.findByRole('complementary', { name: 'Controls' }))
    expect(panel.getAllByRole('listitem').map((htmlelement) => htmlelement.textContent)).toHaveLength(3)
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), dutyId)
    await user.selectOptions(panel.getByRole('combobox', { name: 'Kind' }), 'project')
    await user.click(panel.getByRole('button', { name: 'Split here: paragraph 5' }))
    expect(rows()).toHaveLength(4)
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({ f1: dutyId }))
    expect(given.saved.at(-1)!.elements.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'strategic_objective Fewer burglaries',
      'project Controls',
      'project On the main roads.',
      'action Visits',
    ])
  })

  it('lets one choose what a field means of all that stands in the country, and take that back', async () => {
    const given = server()
    await renderView(given)
    const user = userEvent.setup()
    await user.click(await screen.findByText('Controls'))
    const panel = within(await screen.findByRole('complementary', { name: 'Controls' }))
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), 'Choose another …')
    await user.type(panel.getByRole('combobox', { name: 'Which accountable function' }), 'deputy')
    await user.click(await screen.findByRole('option', { name: /Deputy/ }))
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({ f1: id(4) }))
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), 'leave as words')
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({}))
    expect(panel.queryByRole('combobox', { name: 'Which accountable function' })).toBeNull()
  })

  it('takes up a paragraph that had no place', async () => {
    await renderView(server())
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Take up as text: paragraph 1' }))
    expect(screen.getByText('6 of 6 paragraphs placed')).toBeDefined()
    expect(screen.getByText('Every paragraph has a place')).toBeDefined()
  })

  it('is taken into the plan as far as it is accepted, and that is undone at once', async () => {
    const given = server()
    await renderView(given)
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    rows()[0]!.focus()
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Take 1 element into the plan' }))
    expect(await screen.findByText('1 element stands in the plan now.')).toBeDefined()
    expect(decisions()).toEqual(['in the plan', 'open', 'open'])
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!)
    await waitFor(() => expect(given.undone).toEqual([planId]))
    await waitFor(() => expect(decisions()).toEqual(['open', 'open', 'open']))
  })

  it('is not taken back over something else that its author did since, and says so', async () => {
    const given = server({ lastAct: 'changeElement' })
    await renderView(given)
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    rows()[0]!.focus()
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Take 1 element into the plan' }))
    await screen.findByText('1 element stands in the plan now.')
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!)
    expect(await screen.findByText(/Something else of yours came after it/)).toBeDefined()
    expect(given.undone).toEqual([])
    expect(decisions()).toEqual(['in the plan', 'open', 'open'])
  })

  it('says that somebody else worked on it, and overwrites nothing', async () => {
    await renderView(server({ changed: true }))
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Accept everything' }))
    expect(await screen.findByText(/Somebody else worked on this proposal/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Load again' })).toBeDefined()
  })
})
