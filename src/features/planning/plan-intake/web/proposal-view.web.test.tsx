// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { decisions, functionId, planId, renderView, rows, server } from './old-document.fixture.ts'

describe('Proposal on the page', () => {
  it('shows the progress, the skipped text and the position of each paragraph', async () => {
    await renderView(server())
    expect(await screen.findByText('Paragraphs placed: 5 of 6')).toBeDefined()
    expect(screen.getByText('Elements decided: 0 of 3')).toBeDefined()
    expect(
      within(screen.getByRole('list', { name: 'Tracked changes, hidden text and comments' })).getAllByRole('listitem'),
    ).toHaveLength(2)
    const left = within(screen.getByRole('table', { name: 'Not placed' }))
    expect(left.getByRole('rowheader', { name: 'Approved by the council.' })).toBeDefined()
    expect(left.getByText('text before the first heading')).toBeDefined()
  })

  it('is reviewed by keyboard: accept and continue, reject with children, accept all below, reopen, undo', async () => {
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

  it('changes the hierarchy by keyboard: indent, outdent, merge with the previous element', async () => {
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
    expect(
      screen.getByText('The element cannot be moved there because its kind is not allowed at this level.'),
    ).toBeDefined()
    await user.keyboard('m')
    expect(rows()).toHaveLength(2)
    expect(screen.getByText('Paragraphs placed: 5 of 6')).toBeDefined()
  })

  it('shows the source text next to the element, where the user selects field values, changes the kind and splits', async () => {
    const given = server()
    await renderView(given)
    const user = userEvent.setup()
    await user.click(await screen.findByText('Controls'))
    const panel = within(await screen.findByRole('complementary', { name: 'Controls' }))
    expect(panel.getAllByRole('listitem').map((element) => element.textContent)).toHaveLength(3)
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), functionId)
    await user.selectOptions(panel.getByRole('combobox', { name: 'Kind' }), 'project')
    await user.click(panel.getByRole('button', { name: 'Split here: paragraph 5' }))
    expect(rows()).toHaveLength(4)
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({ f1: functionId }))
    expect(given.saved.at(-1)!.elements.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'strategic_objective Fewer burglaries',
      'project Controls',
      'project On the main roads.',
      'action Visits',
    ])
  })

  it('lets the user select any matching entry of the country for a field, and undo the selection', async () => {
    const given = server()
    await renderView(given)
    const user = userEvent.setup()
    await user.click(await screen.findByText('Controls'))
    const panel = within(await screen.findByRole('complementary', { name: 'Controls' }))
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), 'Choose another …')
    await user.type(panel.getByRole('combobox', { name: 'Choice: accountable function' }), 'deputy')
    await user.click(await screen.findByRole('option', { name: /Deputy/ }))
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({ f1: id(4) }))
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), 'Leave as text')
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({}))
    expect(panel.queryByRole('combobox', { name: 'Choice: accountable function' })).toBeNull()
  })

  it('adds an unplaced paragraph', async () => {
    await renderView(server())
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Add as text: paragraph 1' }))
    expect(screen.getByText('Paragraphs placed: 6 of 6')).toBeDefined()
    expect(screen.getByText('All paragraphs are placed')).toBeDefined()
  })

  it('inserts the accepted elements into the plan, with an immediate undo', async () => {
    const given = server()
    await renderView(given)
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    rows()[0]!.focus()
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Add 1 element to the plan' }))
    expect(await screen.findByText('1 element added to the plan')).toBeDefined()
    expect(decisions()).toEqual(['in the plan', 'open', 'open'])
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!)
    await waitFor(() => expect(given.undone).toEqual([planId]))
    await waitFor(() => expect(decisions()).toEqual(['open', 'open', 'open']))
  })

  it('is not undone after another change by the same author, with a message', async () => {
    const given = server({ lastAct: 'changeElement' })
    await renderView(given)
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    rows()[0]!.focus()
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Add 1 element to the plan' }))
    await screen.findByText('1 element added to the plan')
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!)
    expect(await screen.findByText(/you made a later change to the plan/)).toBeDefined()
    expect(given.undone).toEqual([])
    expect(decisions()).toEqual(['in the plan', 'open', 'open'])
  })

  it('reports a concurrent change by another user, and overwrites no data', async () => {
    await renderView(server({ changed: true }))
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Accept all' }))
    expect(await screen.findByText(/Another user edited this proposal/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined()
  })
})
