// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { renderPart } from '#platform/web/requests.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { registryContract } from '../../../../../../testing/contracts.ts'
import { RegionForm } from './region-form.tsx'
import type { RegionDraft } from './use-regions.ts'

beforeAll(() => {
  // Missing in jsdom: a growing text field listens to font events.
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
  vi.stubGlobal('CSS', { escape: (name: string) => name })
})

const region = {
  id: id(9),
  code: 'BORDER',
  kind: 'border_region',
  names: { en: 'Border' },
  validFrom: '2026-01-01',
  validTo: null,
  members: [
    { areaId: id(1), validFrom: '2026-01-01', validTo: null },
    { areaId: id(2), validFrom: '2026-01-01', validTo: null },
  ],
  areaIds: [id(1), id(2)],
}

function renderForm(draft: RegionDraft) {
  const acts: unknown[] = []
  const regions = { setDraft: vi.fn(), selectRegion: vi.fn() }
  const { members: _members, areaIds: _areaIds, ...created } = region
  const record = <Result,>(name: string, result: Result) =>
    vi.fn(({ input }: { input: object }) => {
      acts.push([name, input])
      return result
    })
  const { regions: server, country, areas } = implement(registryContract)
  const router = {
    registry: {
      country: {
        getCountry: country.getCountry.handler(() => ({
          code: 'XX',
          names: { en: 'Country' },
          version: '1',
          timeZone: 'Europe/Brussels',
          officialLanguages: ['en' as const],
          roles: [],
          levels: [],
          hierarchies: [],
          areaKinds: [],
          organisationKinds: [],
          zoneNames: null,
          installations: [],
        })),
      },
      areas: { listAreas: areas.listAreas.handler(() => ({ rows: [], next: null, total: 0 })) },
      regions: {
        createRegion: server.createRegion.handler(record('create', created)),
        removeRegion: server.removeRegion.handler(record('remove', { id: region.id })),
        saveRegionMembers: server.saveRegionMembers.handler(({ input }) => {
          acts.push(['save', input])
          return { members: input.members }
        }),
      },
    },
  }
  renderPart(<RegionForm draft={draft} regions={regions} />, router, ['registry.read', 'registry.write'])
  return { acts, regions }
}
const fill = async (label: string, text: string) =>
  userEvent.type(await screen.findByRole('textbox', { name: new RegExp(label) }), text)

describe('Form of a border region', () => {
  it('creates a region with a name, a code and areas from a day, and withdraws it with undo [deck-40]', async () => {
    const { acts, regions } = renderForm({ region: null, date: '2027-01-01', memberIds: [id(1), id(2)] })
    await fill('Name \\(English', 'Border')
    await fill('Code', 'BORDER')
    await fill('Reason', 'Agreement.')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    const input = { code: 'BORDER', names: { en: 'Border' }, validFrom: '2027-01-01', memberIds: [id(1), id(2)] }
    await waitFor(() => expect(acts).toEqual([['create', { ...input, reason: 'Agreement.' }]]))
    expect(regions.selectRegion).toHaveBeenCalledWith(region.id)
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(acts.at(-1)).toEqual(['remove', { id: region.id, reason: 'Undone.' }]))
  })

  it('changes the members from a day, and restores the former members with undo [deck-40]', async () => {
    const { acts } = renderForm({ region, date: '2027-01-01', memberIds: [id(1), id(3)] })
    await fill('Reason', 'Agreement.')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    const members = [
      { areaId: id(1), validFrom: '2026-01-01', validTo: null },
      { areaId: id(2), validFrom: '2026-01-01', validTo: '2027-01-01' },
      { areaId: id(3), validFrom: '2027-01-01', validTo: null },
    ]
    const change = { id: region.id, members, before: region.members, reason: 'Agreement.' }
    await waitFor(() => expect(acts).toEqual([['save', change]]))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    const undo = { id: region.id, members: region.members, before: members, reason: 'Undone.' }
    await waitFor(() => expect(acts.at(-1)).toEqual(['save', undo]))
  })

  it('is saved only with two areas and a reason', async () => {
    renderForm({ region, date: '2027-01-01', memberIds: [id(1)] })
    await fill('Reason', 'Agreement.')
    expect((screen.getByRole('button', { name: 'Save' }) as HTMLButtonElement).disabled).toBe(true)
  })
})
