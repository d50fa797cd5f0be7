// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPart } from '#platform/web/requests.fixture.tsx'
import { registryContract } from '../../../../../../testing/contracts.ts'
import type { KnownBoundaries } from '../../boundaries/contract.ts'
import { RemoveBoundaries } from './remove-boundaries.tsx'

beforeAll(() => {
  // Missing in jsdom: a growing text field listens to font events.
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
})

function renderView(known: KnownBoundaries[]) {
  const removed: unknown[] = []
  const boundaryRoutes = implement(registryContract).boundaries
  const boundaries = {
    listBoundaries: boundaryRoutes.listBoundaries.handler(() => known),
    removeBoundaries: boundaryRoutes.removeBoundaries.handler(({ input }) => {
      removed.push(input)
      const [removedEntry] = known.splice(0)
      return { removed: removedEntry!.areas }
    }),
  }
  renderPart(<RemoveBoundaries />, { registry: { boundaries } }, ['registry.write'])
  return removed
}

describe('existing boundaries', { timeout: 30_000 }, () => {
  it('are removed by kind of area with a reason, after the consequences are shown', async () => {
    const removed = renderView([{ kind: 'police_zone', areas: 176, sources: ['A mapping agency'] }])
    const user = userEvent.setup()
    const card = await screen.findByText(/176 areas/)
    expect(card.textContent).toContain('A mapping agency')
    await user.click(screen.getByRole('button', { name: /^Remove boundaries/ }))
    const window = await screen.findByRole('dialog')
    expect(within(window).getByText(/hexagons.*You can import the file again/)).toBeDefined()
    const confirm = within(window).getByRole<HTMLButtonElement>('button', { name: 'Remove' })
    expect(confirm.disabled).toBe(true)
    await user.type(within(window).getByRole('textbox'), 'Of last year')
    expect(removed).toEqual([])
    await user.click(confirm)
    await expect.poll(() => removed).toEqual([{ kind: 'police_zone', reason: 'Of last year' }])
    await expect.poll(() => screen.queryByRole('button', { name: /^Remove boundaries/ })).toBeNull()
  })

  it('stay when the user cancels', async () => {
    const removed = renderView([{ kind: 'police_zone', areas: 1, sources: ['A mapping agency'] }])
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /^Remove boundaries/ }))
    await user.click(within(await screen.findByRole('dialog')).getAllByRole('button', { name: 'Cancel' })[0]!)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(removed).toEqual([])
  })
})
