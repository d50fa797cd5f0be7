// @vitest-environment jsdom

import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { planId, renderView, requests } from './outline-page.fixture.tsx'

describe('Undo in the outline', () => {
  it('undoes as many steps as key presses, also while the first step is pending', async () => {
    const first = Promise.withResolvers<void>()
    const { user, to } = await renderView({ slow: first.promise })
    await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' })
    to('Visits to farms')
    await user.keyboard('{Control>}zz{/Control}')
    await waitFor(() => expect(requests).toHaveLength(1))
    // The second request waits for the first.
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(requests).toHaveLength(1)
    first.resolve()
    await waitFor(() => expect(requests.map((request) => request.procedure)).toEqual(['undo', 'undo']))
  })

  it('shows the next step on the button, and undoes by keyboard', async () => {
    const { user, to } = await renderView()
    await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' })
    to('Visits to farms')
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText('Undone: changed “Visits to farms”')
    expect(requests).toEqual([{ procedure: 'undo', input: { planId } }])
  })

  it('names what happened to the fields: a cleared field is not a removed element', async () => {
    const steps = [{ field: 'code', kind: 'cleared' as const, count: 1, languages: [] }]
    const { user } = await renderView({ change: { kind: 'changed', steps } })
    await user.click(await screen.findByRole('button', { name: 'Undo: changed “Visits to farms” (Code: cleared)' }))
    await screen.findByText('Undone: changed “Visits to farms” (Code: cleared)')
  })

  it('shows both texts after an edit by another user, and keeps the action', async () => {
    const { user } = await renderView({ conflict: true })
    await user.click(await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' }))
    await screen.findByText('Kim changed this in the meantime. Nothing was overwritten.')
    expect(screen.getByText('Theirs')).toBeDefined()
    expect(screen.getByText('Before')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Skip this change' }))
    await waitFor(() => expect(requests.at(-1)).toEqual({ procedure: 'skip', input: { planId, action: 'undo' } }))
  })
})
