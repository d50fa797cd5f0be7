// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Balance } from '../balance/contract.ts'
import { budget, makeBalance, objective, planId, reserved, team, zoneId } from '../resources.fixture.ts'
import { server, sessionHandler } from '../resources-server.fixture.ts'
import ResourcesPage from './resources-page.tsx'

const renderView = (balance: Balance) =>
  renderPage(
    ResourcesPage,
    `/organisations/${zoneId}/resources?year=2026`,
    {
      session: { getSession: sessionHandler },
      resources: { balance: { getBalance: server.resources.balance.getBalance.handler(() => balance) } },
    },
    '/organisations/$organisationId/resources',
  )

describe('available and planned resources', () => {
  it('show in each cell how much is free or exceeded, and open the elements behind it', async () => {
    await renderView(
      makeBalance(
        [team('Intervention'), reserved(1200, { team: 'Intervention' })],
        [objective(10, 'Burglary', 9600, 'Intervention'), objective(11, 'Violence', 2400, 'Intervention')],
      ),
    )
    const cell = await screen.findByRole('button', { name: 'Intervention, March 2026: Over capacity, 100 over' })
    expect(cell.textContent).toBe('−100▲')
    await userEvent.click(cell)
    const dialog = await screen.findByRole('dialog')
    const rows = within(dialog).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      'Burglary800 h9,600 hZonal plan',
      'Violence200 h2,400 hZonal plan',
    ])
    expect(within(dialog).getByRole('link', { name: 'Burglary' }).getAttribute('href')).toContain(
      `/plans/${planId}?element=`,
    )
  })

  it('support the arrow keys, with one stop for the Tab key', async () => {
    await renderView(makeBalance([team('Intervention')], []))
    const first = await screen.findByRole('button', { name: /^Police, total, January/ })
    first.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Intervention, February/)
    await userEvent.keyboard('{End}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Intervention, 2026/)
    expect(document.querySelectorAll('td button[tabindex="0"]')).toHaveLength(1)
  })

  it('show unknown amounts as unknown instead of zero, and offer the same content as a table', async () => {
    await renderView(
      makeBalance([team('Intervention', { fte: null })], [objective(10, 'Burglary', 1200, 'Intervention')]),
    )
    await screen.findByRole('button', { name: 'Intervention, March 2026: Unknown, not available' })
    await userEvent.click(screen.getAllByText('Show as table')[0]!)
    const table = await screen.findByRole('table', { name: 'Hours by month · 2026' })
    const march = within(table)
      .getAllByRole('row')
      .find((row) => row.textContent?.startsWith('InterventionMarch'))
    expect(march?.textContent).toBe('InterventionMarchnot available0100not availableUnknown')
  })

  it('show the money of each source from zero, and requested money separately', async () => {
    await renderView(makeBalance([budget('Dotation', 1000), budget('Grant', 500, { certainty: 'requested' })], []))
    const list = await screen.findByRole('button', { name: 'Dotation' })
    expect(list.closest('li')?.textContent).toContain('Confirmed: €1,000Planned: €0')
    expect(screen.getByRole('button', { name: 'Grant' }).closest('li')?.textContent).toContain('Requested: €500')
  })

  it('show what to enter first when no resources are stored, and show when the user may not read them', async () => {
    await renderView(makeBalance([], []))
    expect(await screen.findByText('No resources have been entered for 2026 yet')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Enter resources' }).getAttribute('href')).toContain('view=inventory')
  })

  it('inform a reader who may not read all of the resources', async () => {
    await renderView(makeBalance([], [], { withheld: { inventory: true, promised: true } }))
    expect(await screen.findByText('The resources of this organisation are not visible to you')).toBeTruthy()
    expect(screen.getByText(/These figures are incomplete/)).toBeTruthy()
    expect(screen.queryByText('No resources have been entered for 2026 yet')).toBeNull()
  })
})
