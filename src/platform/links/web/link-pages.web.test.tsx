// @vitest-environment jsdom

import { ORPCError } from '@orpc/client'
import { implement } from '@orpc/server'
import { useQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { renderPart } from '#platform/web/requests.fixture.tsx'
import { languages } from '#shared/language.ts'
import type { CreatedLink, NamedRecipient } from '#shared/signed-link.ts'
import { signedLinkContract } from '../contract.ts'
import { LinkForm } from './link-form.tsx'
import { getLinkQueryOptions, LinkPage, useLinkCredentials } from './link-page.tsx'
import { linkMessages } from './messages/index.ts'
import LinkProtectionPage from './protection-page.tsx'

const secret = 's'.repeat(43)
const token = 't'.repeat(43)
const server = implement(signedLinkContract)

/** A page whose link answers with this error until it has the token. */
function TestPage({ code }: { code: string }) {
  const link = useLinkCredentials()
  const { credentials } = link
  const query = useQuery({
    queryKey: ['link', credentials],
    queryFn: async () => {
      if (credentials.token !== token) throw new ORPCError(code)
      return 'The content'
    },
    ...getLinkQueryOptions(credentials),
  })
  return (
    <LinkPage link={link} query={query}>
      {(text) => <p>{text}</p>}
    </LinkPage>
  )
}

function makeRouter(rightCode = '123456') {
  const calls: unknown[] = []
  const router = {
    links: {
      requestLinkCode: server.requestLinkCode.handler(({ input }) => {
        calls.push(input)
        return {}
      }),
      confirmLinkCode: server.confirmLinkCode.handler(({ input, errors }) => {
        calls.push(input)
        if (input.code !== rightCode) throw errors.CODE_NOT_VALID()
        return { token }
      }),
    },
  }
  return { calls, router }
}

it('asks for a code before it shows TLP:AMBER, and says when the code is wrong', async () => {
  location.hash = secret
  const { calls, router } = makeRouter()
  renderPart(<TestPage code="LINK_CODE_REQUIRED" />, router, [])
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Send code' }))
  const field = await screen.findByLabelText(/^Code/)
  await user.type(field, '000000')
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/not correct or has expired/)
  await user.clear(field)
  await user.type(field, '123 456')
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect(await screen.findByText('The content')).toBeDefined()
  expect(calls).toEqual([{ secret }, { secret, code: '000000' }, { secret, code: '123456' }])
  expect(location.href).not.toContain(token)
}, 30_000)

it('leads to sign-in, and shows nothing else, when the marking requires it', async () => {
  location.hash = secret
  renderPart(<TestPage code="LINK_SIGN_IN_REQUIRED" />, makeRouter().router, [])
  expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/sign-in')
  expect(screen.queryByText('The content')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Send code' })).toBeNull()
}, 30_000)

it('links each page of a link to the explanation of what it protects', async () => {
  location.hash = secret
  renderPart(<TestPage code="LINK_NOT_VALID" />, makeRouter().router, [])
  expect(await screen.findByText('Link not valid')).toBeDefined()
  const about = screen.getByRole('link', { name: 'What this link protects and what it does not' })
  expect(about.getAttribute('href')).toBe('/about-links')
}, 30_000)

it('explains without sign-in what a link protects and what it does not, in every language', async () => {
  renderPart(<LinkProtectionPage />, makeRouter().router, [])
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined()
  expect(screen.getByRole('heading', { name: 'What the link does not protect' })).toBeDefined()
  expect(screen.getByText(/Anyone who has the link can read and act in place of the recipient/)).toBeDefined()
  const { sections } = linkMessages.en.protection
  for (const language of languages) {
    const translated = linkMessages[language].protection.sections
    expect(translated.map(({ points }) => points.length)).toEqual(sections.map(({ points }) => points.length))
    expect(translated[2]!.points.join()).toMatch(/TLP:AMBER\+STRICT.*TLP:RED/)
  }
}, 30_000)

interface SentLink {
  recipient: NamedRecipient | null
  expiresAt: string
}

function TestForm({ secretOfLink, sent }: { secretOfLink: string | null; sent: SentLink[] }) {
  const [created, setCreated] = useState<CreatedLink>()
  return (
    <LinkForm
      path="/answer"
      created={created}
      isBusy={false}
      onCreate={(input) => {
        sent.push(input)
        setCreated({ secret: secretOfLink } as CreatedLink)
      }}
    />
  )
}

it('sends a new link to a named recipient, and does not show it', async () => {
  const sent: SentLink[] = []
  renderPart(<TestForm secretOfLink={null} sent={sent} />, makeRouter().router, [])
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText(/^Valid until/), '24/12/2026')
  await user.type(screen.getByLabelText(/^Name of the recipient/), 'Robin')
  await user.type(screen.getByLabelText(/^Email address/), 'robin@zone.example')
  await user.click(screen.getByRole('button', { name: 'Create link' }))
  expect((await screen.findByRole('status')).textContent).toMatch(/sent to the recipient by email/)
  const recipient = { name: 'Robin', email: 'robin@zone.example', function: null, language: 'en' }
  expect(sent).toEqual([{ recipient, expiresAt: '2026-12-24T22:59:59.000Z' }])
  expect(screen.queryByText(/\/answer#/)).toBeNull()
}, 30_000)

it('shows a new link once when no recipient is named, with the explanation of its protection', async () => {
  const sent: SentLink[] = []
  renderPart(<TestForm secretOfLink={secret} sent={sent} />, makeRouter().router, [])
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText(/^Valid until/), '24/12/2026')
  await user.click(screen.getByRole('button', { name: 'Create link' }))
  expect(await screen.findByText(`${location.origin}/answer#${secret}`)).toBeDefined()
  expect(sent).toEqual([{ recipient: null, expiresAt: '2026-12-24T22:59:59.000Z' }])
  expect(screen.getByRole('link', { name: /What this link protects/ }).getAttribute('href')).toBe('/about-links')
}, 30_000)
