// @vitest-environment jsdom

import '#platform/workbook/web/incoming/sent-files.fixture.ts'
import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { renderPage, session } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { type InstalledAnchor, trustAnchorContract } from '#features/base/trust-anchors/contract.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { id } from '#shared/id.fixture.ts'
import TrustAnchorsPage from './trust-anchors-page.tsx'

const anchor: InstalledAnchor = {
  id: id(1),
  name: 'Citizens',
  purpose: 'Signatures of citizens',
  fingerprint: 'a1'.repeat(32),
  subject: 'Root',
  issuer: 'Root',
  validFrom: '2020-01-01T00:00:00.000Z',
  validUntil: '2040-01-01T00:00:00.000Z',
  addedAt: '2026-11-24T10:00:00.000Z',
  addedBy: 'Admin',
}
const server = implement({ session: sessionContract, trustAnchors: trustAnchorContract })
let installed: InstalledAnchor[]
let sent: string[]
beforeEach(() => {
  installed = [anchor]
  sent = []
})
const show = (permissions: 'setting.manage'[] = ['setting.manage']) =>
  renderPage(TrustAnchorsPage, '/administration/trust-anchors', {
    session: { getSession: server.session.getSession.handler(() => ({ ...session, permissions })) },
    trustAnchors: {
      listTrustAnchors: server.trustAnchors.listTrustAnchors.handler(() => installed),
      installTrustAnchors: server.trustAnchors.installTrustAnchors.handler(({ input, errors }) => {
        sent.push(`${input.name}|${input.purpose}|${input.file.name}`)
        if (input.file.name === 'person.crt') throw errors.CERTIFICATE_NOT_CA({ data: { position: 1 } })
        return installed
      }),
      removeTrustAnchor: server.trustAnchors.removeTrustAnchor.handler(({ input }) => {
        installed = []
        return input
      }),
    },
  })

it('lists the trust anchors with the fingerprint, and removes one after a question', async () => {
  const user = userEvent.setup()
  show()
  expect(await screen.findByText('SHA-256 '.concat('a1'.repeat(32)))).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Remove Citizens, Root' }))
  const dialog = await screen.findByRole('alertdialog')
  expect(dialog.textContent).toContain('Results of earlier checks stay as they are')
  await user.click(within(dialog).getByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('No trust anchors yet')).toBeTruthy()
})

it('installs the certificates of a file, and keeps the form after an error', async () => {
  const user = userEvent.setup()
  show()
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Install' })
  expect(button.disabled).toBe(true)
  await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'Citizens')
  await user.type(screen.getByRole('textbox', { name: /^Purpose/ }), 'Signatures')
  const file = () => screen.getByLabelText('File with certificates')
  await user.upload(file(), new File(['x'], 'person.crt'))
  await user.click(button)
  expect(await screen.findByText(/Certificate 1 of the file is not of an authority/)).toBeTruthy()
  await user.upload(file(), new File(['x'], 'root.crt'))
  await user.click(button)
  await waitFor(() => expect(sent).toEqual(['Citizens|Signatures|person.crt', 'Citizens|Signatures|root.crt']))
})

it('is not shown to others', async () => {
  show([])
  expect(await screen.findByText(/do not have/i)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Install' })).toBeNull()
})
