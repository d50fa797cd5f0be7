// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage, session } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Session } from '#platform/auth/contract.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import RolesPage from './roles-page.tsx'

const renderRoles = (given: Partial<Session>) => {
  const server = implement({ session: sessionContract })
  return renderPage(RolesPage, '/administration/roles', {
    session: { getSession: server.session.getSession.handler(() => ({ ...session, ...given })) },
  })
}

it('lists the roles of the country with their names, bundles and permissions for an auditor', async () => {
  await renderRoles({
    permissions: ['journal.read'],
    vocabulary: { levels: [], roles: [{ code: 'prefect', names: { en: 'Prefect' }, bundle: 'decision_maker' }] },
  })
  const row = await screen.findByRole('row', { name: /Prefect/ })
  expect(row.textContent).toMatch(/Decides about plans.*read plans.*decide about plans/)
  expect(row.textContent).not.toContain('write plans')
  expect(screen.getByRole('row', { name: /Administrator of the instance/ }).textContent).toContain('manage settings')
})

it('is not shown to people who may not read the audit log', async () => {
  await renderRoles({ permissions: ['plan.read'] })
  expect(await screen.findByText('You do not have the required permission')).toBeTruthy()
})
