// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Resource } from '../../entities.ts'
import type { ResourceYear } from '../../inventory/contract.ts'
import { makeBalance, organisation, team, zoneId } from '../../resources.fixture.ts'
import { server, sessionHandler } from '../../resources-server.fixture.ts'
import ResourcesPage from '../resources-page.tsx'

let savedResources: Resource[]
let saves: Resource[][]
let mayWrite: boolean
beforeEach(() => {
  savedResources = [team('Intervention')]
  saves = []
  mayWrite = true
})
const answer = (year: number): ResourceYear => ({
  organisation,
  year,
  years: [2026],
  lines: (year === 2026 ? savedResources : []).map((resource) => ({
    resource,
    savedAt: '2026-01-02T08:00:00Z',
    savedBy: 'Nora',
    supersededAt: null,
  })),
  municipalities: [],
  withheld: false,
  revision: saves.length,
  abilities: { write: mayWrite },
})
const renderView = (year = 2026) =>
  renderPage(
    ResourcesPage,
    `/organisations/${zoneId}/resources?view=inventory&year=${year}`,
    {
      session: { getSession: sessionHandler },
      resources: {
        balance: {
          getBalance: server.resources.balance.getBalance.handler(() => makeBalance([team('A')], [], { year })),
        },
        inventory: {
          getResources: server.resources.inventory.getResources.handler(({ input }) => answer(input.year)),
          saveResources: server.resources.inventory.saveResources.handler(({ input }) => {
            saves.push(input.lines)
            savedResources = input.lines
            return answer(input.year)
          }),
        },
      },
    },
    '/organisations/$organisationId/resources',
  )
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save resources' }))

describe('sheet of available resources', () => {
  it('saves what the user typed, and undoes it', async () => {
    await renderView()
    const people = await screen.findByLabelText('Actual FTE, Intervention')
    await userEvent.clear(people)
    await userEvent.type(people, '9.5')
    await save()
    await waitFor(() => expect(saves).toEqual([[team('Intervention', { fte: 9.5 })]]))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(saves[1]).toEqual([team('Intervention')]))
  })

  it('moves down with Enter, and adds a row at the end', async () => {
    await renderView()
    const name = await screen.findByLabelText('Name, Intervention')
    name.focus()
    await userEvent.keyboard('{Enter}Traffic')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Name, Traffic')
  })

  it('pastes cells from a spreadsheet over rows and columns', async () => {
    await renderView()
    await userEvent.click(await screen.findByRole('button', { name: 'Add source' }))
    await userEvent.click(await screen.findByLabelText('Name, 1'))
    await userEvent.paste('Dotation\tFederal grant\tconfirmed\t1,000\nGrant\tSubsidy\trequested\t500')
    await save()
    await waitFor(() => expect(saves).toHaveLength(1))
    expect(saves[0]!.slice(1)).toEqual([
      {
        kind: 'budget',
        name: 'Dotation',
        source: null,
        date: null,
        origin: 'federal_dotation',
        certainty: 'certain',
        amount: 1000,
      },
      {
        kind: 'budget',
        name: 'Grant',
        source: null,
        date: null,
        origin: 'subsidy',
        certainty: 'requested',
        amount: 500,
      },
    ])
  })

  it('saves no cell while a cell cannot be read, and names that cell and the cause', async () => {
    await renderView()
    const people = await screen.findByLabelText('Actual FTE, Intervention')
    await userEvent.type(people, 'x')
    await save()
    expect(people.getAttribute('aria-invalid')).toBe('true')
    expect(await screen.findByText('Enter a number, or leave the cell empty.')).toBeTruthy()
    expect(screen.getByText('1 cell to correct')).toBeTruthy()
    expect(saves).toEqual([])
  })

  it('starts a new year with the figures of the previous year', async () => {
    await renderView(2027)
    await userEvent.click(await screen.findByRole('button', { name: 'Copy the figures of 2026' }))
    await save()
    await waitFor(() => expect(saves).toEqual([[team('Intervention')]]))
  })

  it('is read-only for a user who does not write for the organisation', async () => {
    mayWrite = false
    await renderView()
    expect((await screen.findByLabelText<HTMLInputElement>('Name, Intervention')).disabled).toBe(true)
    expect(screen.queryByRole('button', { name: 'Save resources' })).toBeNull()
    expect(within(document.body).queryByRole('button', { name: 'Add team' })).toBeNull()
  })
})
