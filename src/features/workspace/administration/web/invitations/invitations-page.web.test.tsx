// @vitest-environment jsdom
import '#platform/workbook/web/incoming/sent-files.fixture.ts'
import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderPage, session } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { sessionContract } from '#platform/auth/contract.ts'
import { type InvitationRow, invitationsContract } from '../../invitations/contract.ts'
import InvitationsPage from './invitations-page.tsx'

const row = (name: string, number: number, outcome: InvitationRow['outcome']): InvitationRow => ({
  row: number,
  outcome,
  name,
  email: `${name.toLowerCase()}@example.org`,
  organisationNames: { en: 'Zone North' },
  role: 'planner',
  function: outcome === 'invited' ? { names: { en: 'Strategic planner' }, leavingPerson: 'Cy' } : null,
  from: '2027-01-01',
})

it('shows who would be invited and who is known, then invites once and keeps the links', {
  timeout: 30_000,
}, async () => {
  const server = implement({ session: sessionContract, invitations: invitationsContract })
  const downloads: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download)
  })
  let invitations = 0
  await renderPage(InvitationsPage, '/administration/invitations', {
    session: {
      getSession: server.session.getSession.handler(() => ({ ...session, permissions: ['person.manage'] })),
    },
    invitations: {
      previewInvitationImport: server.invitations.previewInvitationImport.handler(() => ({
        rows: [row('Ann', 2, 'invited'), row('Bo', 3, 'known')],
        issues: [],
      })),
      importInvitations: server.invitations.importInvitations.handler(() => {
        invitations += 1
        return { invited: 1, mailedCount: 0, links: new File(['x'], 'links.xlsx') }
      }),
    },
  })
  const user = userEvent.setup()
  await user.upload(await screen.findByLabelText('Choose workbook'), new File(['x'], 'people.xlsx'))
  const byRole = await screen.findByRole('region', { name: 'Import preview of “people.xlsx”' })
  expect(within(byRole).getByRole('row', { name: /Bo/ }).textContent).toContain('already exists')
  expect(within(byRole).getByRole('row', { name: /Ann/ }).textContent).toContain('after Cy')
  expect(invitations).toBe(0)
  await user.click(within(byRole).getByRole('button', { name: 'Invite 1 person' }))
  expect(await screen.findByText(/^1 person invited\. Pass on the link/)).toBeDefined()
  expect(invitations).toBe(1)
  expect(downloads).toEqual(['links.xlsx'])
})
