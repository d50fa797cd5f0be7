// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { confirmationsContract } from '../../contract.ts'
import type { LinkedAct } from '../../links/contract.ts'
import LinkedActPage from './linked-act-page.tsx'

const secret = 's'.repeat(43)
const server = implement(confirmationsContract).links
const act: LinkedAct = {
  planTitle: localized('en', 'Plan of the zone'),
  stepNumber: 'Z5',
  stepNames: { en: 'Council' },
  organisationNames: { en: 'Council of the zone' },
  functionNames: null,
  requesterNames: { en: 'Zone North' },
  recordedBy: 'A. Chief',
  kind: 'decided',
  verdict: 'approved',
  text: 'Unanimous.',
  reason: null,
  date: '2026-11-24',
  documents: [{ id: id(30), name: 'letter.pdf', size: 14, sha256: 'b'.repeat(64), signature: null }],
  version: { frozenOn: '2026-11-25', submittedOn: '2026-11-26' },
  expiresAt: '2026-12-24T10:00:00Z',
}

async function renderLinkedAct() {
  const requests: unknown[] = []
  let isSpent = false
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => ({ ...session, person: null, roles: [] })) },
    confirmations: {
      links: {
        getLinkedAct: server.getLinkedAct.handler(({ input, errors }) => {
          if (input.secret !== secret || isSpent) throw errors.LINK_NOT_VALID()
          return act
        }),
        confirmByLink: server.confirmByLink.handler(({ input }) => {
          isSpent = true
          requests.push({ confirm: input.secret })
          return {}
        }),
        contestByLink: server.contestByLink.handler(({ input }) => {
          isSpent = true
          requests.push({ contest: input.secret, text: input.text })
          return {}
        }),
      },
    },
  }
  location.hash = secret
  await renderPage(LinkedActPage, '/confirm', router)
  await screen.findByRole('heading', { name: 'Recorded for your organisation' })
  return requests
}

it('shows the act with its document, and confirms it once', async () => {
  const requests = await renderLinkedAct()
  for (const text of ['Plan of the zone', 'Z5 Council', 'Council of the zone', /^approved$/i, 'A. Chief', 'Unanimous.'])
    expect(screen.getByText(text), String(text)).toBeTruthy()
  expect(screen.getByRole('button', { name: /^letter\.pdf/ })).toBeTruthy()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Confirm' }))
  expect((await screen.findByRole('status')).textContent).toBe('The action is confirmed. You can close this page.')
  expect(requests).toEqual([{ confirm: secret }])
  expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull()
})

it('contests the act only with a reason', async () => {
  const requests = await renderLinkedAct()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Contest' }))
  expect(screen.getByRole('button', { name: 'Contest' })).toHaveProperty('disabled', true)
  await user.type(screen.getByLabelText(/Reason/), 'We did not meet.')
  await user.click(screen.getByRole('button', { name: 'Contest' }))
  await waitFor(() => expect(requests).toEqual([{ contest: secret, text: 'We did not meet.' }]))
  expect((await screen.findByRole('status')).textContent).toContain('contested')
})
