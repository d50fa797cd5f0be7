// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { planFile } from '../plan.fixture.ts'
import { PlanAreaCard } from './plan-area-card.tsx'

const makeArea = (areaId: string) => ({
  ...{ id: areaId, code: 'Z', kind: 'police_zone', names: { en: 'Zone North' }, validFrom: null, validTo: null },
  ...{
    officialCode: null,
    languages: [],
    outsideTree: false,
    country: null,
    borders: [],
    cell: null,
    population: null,
  },
  ...{ announced: null, source: 'pack' as const },
})

/** Renders the card of a draft without area, in an organisation with or without an area. Returns the changes. */
async function show(ownerAreaId: string | null, useOwnerArea = true) {
  const changes: unknown[] = []
  const { plan } = planFile({})
  await renderPage(() => <PlanAreaCard plan={plan} />, '/', {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      area: {
        getPlanArea: testServer.plans.area.getPlanArea.handler(() => ({
          ...{ planId: id(1), ownerAreaId: changes.length > 0 ? null : ownerAreaId },
          areaId: changes.length > 0 ? ownerAreaId : null,
          abilities: { useOwnerArea: useOwnerArea && changes.length === 0 },
        })),
      },
      changePlan: testServer.plans.changePlan.handler(({ input }) => {
        changes.push(input)
        return plan
      }),
    },
    registry: {
      areas: {
        listAreas: testServer.registry.areas.listAreas.handler(({ input }) => {
          const rows = (input.ids ?? []).map(makeArea)
          return { rows, total: rows.length, next: null }
        }),
      },
    },
  })
  return changes
}
const use = { name: 'Use the area of the organisation' }

it('lets a draft without area take the area of its organisation [law-57]', async () => {
  const changes = await show(id(50))
  expect(await screen.findByText('This plan has no area yet.')).toBeTruthy()
  expect(await screen.findByText('A plan of this kind has the area of its organisation: Zone North.')).toBeTruthy()
  await userEvent.setup().click(screen.getByRole('button', use))
  expect(await screen.findByText('Zone North')).toBeTruthy()
  expect(changes).toEqual([{ id: id(1), revision: 1, patch: { areaId: null } }])
  expect(screen.queryByRole('button', use)).toBeNull()
})

it('offers no change to a reader', async () => {
  await show(id(50), false)
  expect(await screen.findByText('This plan has no area yet.')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
