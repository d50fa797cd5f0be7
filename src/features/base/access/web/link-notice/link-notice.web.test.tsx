// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { useSession } from '#platform/web/session.tsx'
import { LinkNotice } from './link-notice.tsx'

function Page() {
  const { shownLink } = useSession()
  return shownLink ? <LinkNotice shownLink={shownLink} /> : null
}

it('informs the person who saw a sign-in link of the account, until the person closes the notice [law-31]', async () => {
  let isOpen = true
  const router = {
    session: {
      getSession: testServer.session.getSession.handler(() => ({
        ...session,
        ...(isOpen && { shownLink: { at: '2026-11-24T10:00:00.000Z', by: 'Ines Example' } }),
      })),
      closeLinkNotice: testServer.session.closeLinkNotice.handler(() => {
        isOpen = false
        return {}
      }),
    },
  }
  await renderPage(Page, '/', router)
  expect(await screen.findByText(/24 Nov.*Ines Example saw a link/)).toBeTruthy()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Close notice' }))
  await waitFor(() => expect(screen.queryByText(/Ines Example/)).toBeNull())
})
