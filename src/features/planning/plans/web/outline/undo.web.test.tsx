// @vitest-environment jsdom

import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { planId, renderView, requests } from './outline-page.fixture.tsx'

describe('undo', () => {
  it('takes as many steps back as the key was pressed, also while the first is on its way', async () => {
    const first = Promise.withResolvers<void>()
    const { user, to } = await renderView({ slow: first.promise })
    await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' })
    to('Visits to farms')
    await user.keyboard('{Control>}zz{/Control}')
    first.resolve()
    await waitFor(() => expect(requests.map((request) => request.procedure)).toEqual(['undo', 'undo']))
  })

  it('says on its button what it will undo, and does it by key', async () => {
    const { user, to } = await renderView()
    await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' })
    to('Visits to farms')
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText('Undone: changed “Visits to farms”')
    expect(requests).toEqual([{ procedure: 'undo', input: { planId } }])
  })

  it('shows both texts where somebody wrote since, and leaves the act as it is', async () => {
    const { user } = await renderView({ conflict: true })
    await user.click(await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' }))
    await screen.findByText('Kim changed it since. Nothing was overwritten.')
    expect(screen.getByText('Theirs')).toBeDefined()
    expect(screen.getByText('Before')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    await waitFor(() => expect(requests.at(-1)).toEqual({ procedure: 'leave', input: { planId, which: 'undo' } }))
  })
})
