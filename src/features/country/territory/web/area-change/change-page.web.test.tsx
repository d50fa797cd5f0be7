// @vitest-environment jsdom

import { implement, ORPCError } from '@orpc/server'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Area } from '#features/country/registry/contract.ts'
import { renderPart } from '#platform/web/requests.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { registryContract } from '../../../../../../testing/contracts.ts'
import ChangePage from './change-page.tsx'

beforeAll(() => {
  // Missing in jsdom: a growing text field listens to font events.
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
  vi.stubGlobal('CSS', { escape: (name: string) => name })
})

const area = (number: number, name: string): Area => ({
  id: id(number),
  code: `Z-${number}`,
  kind: 'police_zone',
  names: { en: name },
  validFrom: null,
  validTo: null,
  officialCode: null,
  languages: [],
  outsideTree: false,
  country: null,
  borders: [],
  cell: null,
  population: null,
  announced: null,
  source: 'pack',
})
const [north, south, district] = [area(1, 'North'), area(2, 'South'), area(3, 'District')]
const both = { ...area(4, 'North and South'), code: 'Z-NS', validFrom: '2027-01-01' }
const force = {
  id: id(20),
  code: 'PZ',
  kind: 'police_zone',
  level: 'zone' as const,
  names: { en: 'Force North' },
  validFrom: null,
  validTo: null,
}

/** A mock country with three areas. It records the requested changes. */
function country() {
  const merged: unknown[] = []
  const implementer = implement(registryContract)
  const findAreas = ({ query: terms, ids }: { query?: string | undefined; ids?: string[] | undefined }) =>
    [north, south, district].filter((entry) =>
      ids ? ids.includes(entry.id) : entry.names.en!.toLowerCase().includes((terms ?? '').toLowerCase()),
    )
  const registry = {
    country: {
      getCountry: implementer.country.getCountry.handler(() => ({
        code: 'XX',
        names: { en: 'Country' },
        version: '1',
        timeZone: 'Europe/Brussels',
        officialLanguages: ['en' as const],
        roles: [],
        levels: [],
        hierarchies: [{ code: 'police', names: { en: 'Police' }, kinds: ['police_zone', 'municipality'] }],
        areaKinds: [],
        organisationKinds: [],
        zoneNames: null,
        installations: [],
      })),
    },
    areas: {
      listAreas: implementer.areas.listAreas.handler(({ input }) => {
        const rows = findAreas(input)
        return { rows, next: null, total: rows.length }
      }),
    },
    areaChanges: {
      previewAreaChange: implementer.areaChanges.previewAreaChange.handler(({ input }) => {
        if (input.act !== 'merge') throw new Error('Only mergers are tried here.')
        if (!input.parents)
          throw new ORPCError('PLACE_REQUIRED', { status: 422, defined: true, data: { hierarchies: ['police'] } })
        return {
          endingAreas: [north, south].map(({ id, code, kind, names, validFrom, validTo }) => ({
            id,
            code,
            kind,
            names,
            validFrom,
            validTo,
          })),
          startingAreas: [
            {
              id: both.id,
              code: both.code,
              kind: both.kind,
              names: both.names,
              validFrom: both.validFrom,
              validTo: null,
            },
          ],
          continuingAreas: [],
          moves: [],
          places: [],
          organisationsLeft: [{ ...force, functions: 2 }],
          outlines: 1,
        }
      }),
      mergeAreas: implementer.areaChanges.mergeAreas.handler(({ input }) => {
        merged.push(input)
        return { areas: [{ ...north, validTo: input.date }, both], organisationsLeft: [force] }
      }),
    },
  }
  return { router: { registry }, merged }
}

function open(router: Parameters<typeof renderPart>[1], address = '/territory/change') {
  const pages = createRouter({
    routeTree: createRootRoute({ component: ChangePage }),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  renderPart(<RouterProvider router={pages as never} />, router, ['registry.read', 'registry.write'])
}

const choose = async (user: ReturnType<typeof userEvent.setup>, field: RegExp, name: string) => {
  await user.type(await screen.findByRole('combobox', { name: field }), name)
  await user.click(await screen.findByRole('option', { name: new RegExp(name) }))
}

describe('page for changing areas', { timeout: 30_000 }, () => {
  it('asks for the parent of the result, shows the consequences, and merges only after confirmation', async () => {
    const { router, merged } = country()
    open(router)
    const user = userEvent.setup()
    const byRole = await screen.findByRole('button', { name: 'Show consequences' })
    expect(byRole).toHaveProperty('disabled', true)
    await user.type(screen.getByLabelText(/^From/), '2027-01-01')
    await choose(user, /^Areas/, 'North')
    await choose(user, /^Areas/, 'South')
    await user.type(screen.getByLabelText(/^Code/), 'Z-NS')
    await user.type(screen.getByLabelText('Name (English)'), 'North and South')
    await user.click(byRole)
    expect((await screen.findAllByText(/belong to different areas/)).length).toBeGreaterThan(0)
    await choose(user, /^Police/, 'District')
    await user.click(byRole)
    expect(await screen.findByText(/2 areas end on/)).toBeDefined()
    expect(screen.getByText(/The outline of the area that ends remains available/)).toBeDefined()
    expect(screen.getByText(/2 functions/)).toBeDefined()

    await user.type(screen.getByLabelText(/^Reason/), 'Royal decree')
    await user.click(screen.getByRole('button', { name: 'Apply change' }))
    expect(merged).toEqual([])
    const asking = await screen.findByRole('alertdialog')
    expect(within(asking).getByText(/you can withdraw it/)).toBeDefined()
    await user.click(within(asking).getByRole('button', { name: 'Apply change' }))
    expect(await screen.findByText('Change applied')).toBeDefined()
    expect(merged).toEqual([
      {
        date: '2027-01-01',
        fromIds: [north.id, south.id],
        into: { area: { code: 'Z-NS', officialCode: null, names: { en: 'North and South' } } },
        parents: [{ hierarchy: 'police', parentId: district.id }],
        reason: 'Royal decree',
      },
    ])
    expect(screen.getByRole('link', { name: 'North and South' }).getAttribute('href')).toContain(both.id)
    expect(screen.getByRole('button', { name: 'Choose successors' })).toBeDefined()
  })

  it('hides the preview when the input changes', async () => {
    const { router } = country()
    open(router, `/territory/change?act=rename&area=${north.id}`)
    const user = userEvent.setup()
    await user.type(await screen.findByLabelText('Name (English)'), 'Another')
    await user.click(screen.getByRole('button', { name: 'Show consequences' }))
    expect(await screen.findByText(/The new name is shown everywhere and for every date/)).toBeDefined()
    await user.type(screen.getByLabelText('Name (English)'), ' name')
    expect(screen.queryByRole('button', { name: 'Apply change' })).toBeNull()
  })
})
