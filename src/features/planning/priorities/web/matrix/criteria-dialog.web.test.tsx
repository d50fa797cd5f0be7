// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { criterion, makeMatrix, renderPriorities } from '../priorities-page.fixture.tsx'

describe('Criteria and weights', () => {
  it('change a weight and the number of places, visible to all users of the matrix', async () => {
    const { criteria } = await renderPriorities()
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Criteria and weights' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.selectOptions(dialog.getByRole('combobox', { name: /^Mayors/ }), 'weight 3')
    const room = dialog.getByRole('spinbutton', { name: /^Maximum number of priorities/ })
    await user.clear(room)
    await user.type(room, '2')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Maximum number of priorities: 2.')).toBeTruthy()
    expect(screen.getByRole('columnheader', { name: /Mayors/ }).textContent).toBe('Mayorsweight 3')
    expect(criteria).toMatchObject([
      {
        places: 2,
        criteria: [
          { code: 'figures', weight: 1 },
          { code: 'mayors', weight: 3 },
        ],
      },
    ])
  })

  it('add an own criterion with the scale of the group, add a criterion of the plan kind, and remove a criterion', async () => {
    const scale = ['a', 'b', 'c', 'd'].map((en) => ({ en }))
    const availableCriteria = [
      { ...criterion('harm', 'Harm'), group: 'possibility' as const },
      { ...criterion('figures', 'Figures'), scale },
    ]
    const { criteria } = await renderPriorities(makeMatrix({ availableCriteria }))
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Criteria and weights' }))
    const dialog = within(await screen.findByRole('dialog'))
    const add = dialog.getByRole<HTMLButtonElement>('button', { name: 'Add' })
    expect(add.disabled).toBe(true)
    await user.type(dialog.getByLabelText('Custom criterion'), 'Festivals')
    await user.selectOptions(dialog.getByLabelText('Category'), 'Objective image')
    await user.click(add)
    await user.selectOptions(dialog.getByLabelText(/^Add a criterion/), 'Harm')
    await user.click(dialog.getByRole('button', { name: 'Remove Mayors' }))
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(criteria).toHaveLength(1))
    expect(criteria[0]).toMatchObject({
      criteria: [
        { code: 'figures' },
        { code: 'own_1', group: 'objective', names: { en: 'Festivals' }, scale, weight: 1 },
        { code: 'harm' },
      ],
    })
    expect(await screen.findByRole('columnheader', { name: /Festivals/ })).toBeTruthy()
  })

  it('are saved only with at least a weight and a place', async () => {
    await renderPriorities()
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Criteria and weights' }))
    const dialog = within(await screen.findByRole('dialog'))
    const save = dialog.getByRole<HTMLButtonElement>('button', { name: 'Save' })
    await user.selectOptions(dialog.getByRole('combobox', { name: /^Mayors/ }), 'weight 0')
    expect(save.disabled).toBe(false)
    await user.selectOptions(dialog.getByRole('combobox', { name: /^Figures/ }), 'weight 0')
    expect(save.disabled).toBe(true)
  })
})
