// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { type Role, roleNames } from '#shared/permission.ts'
import { registryContract } from '../contract.ts'
import type { Country } from '../installation/contract.ts'
import { usePersonas } from './personas.ts'

const roleMessages = Object.fromEntries(roleNames.map((roleName) => [roleName, `word of ${roleName}`])) as Record<
  Role,
  string
>

function Roles() {
  const { getName, availableRoles } = usePersonas(roleMessages)
  return (
    <p data-testid="roles">
      {availableRoles.map(getName).join(', ')}; {getName('governor')}
    </p>
  )
}

const renderView = (personas: Country['personas']) =>
  renderPage(() => <Roles />, '/', {
    registry: {
      country: {
        getCountry: implement(registryContract).country.getCountry.handler(() => ({
          code: 'XX',
          names: { en: 'Somewhere' },
          version: '1',
          timeZone: 'Europe/Brussels',
          officialLanguages: ['en' as const],
          personas,
          hierarchies: [],
          areaKinds: [],
          organisationKinds: [],
          zoneNames: null,
          installations: [],
        })),
      },
    },
  })

it('offers the roles of the country with their local names', async () => {
  await renderView([{ role: 'planner', names: { en: 'Security adviser' } }])
  expect(await screen.findByText('Security adviser; word of governor')).toBeTruthy()
})

it('offers all roles with the names of the interface when the country defines no roles', async () => {
  await renderView([])
  const text = roleNames.map((roleName) => `word of ${roleName}`).join(', ')
  expect(await screen.findByText(`${text}; word of governor`)).toBeTruthy()
})
