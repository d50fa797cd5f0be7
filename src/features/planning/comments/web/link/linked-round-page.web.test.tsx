// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { commentContract } from '../../contract.ts'
import type { LinkedComment, LinkedRound } from '../../links/contract.ts'
import LinkedRoundPage from './linked-round-page.tsx'

const secret = 's'.repeat(43)
const elementId = '00000000-0000-7000-8000-000000000030'
const server = implement(commentContract).links

const round: LinkedRound = {
  organisationNames: null,
  personName: 'An expert',
  requesterNames: { en: 'Ministry' },
  planTitle: localized('en', 'National plan'),
  name: localized('en', 'First round'),
  question: localized('en', 'Can you work with this?'),
  dueOn: '2030-01-01',
  closed: false,
  finishedAt: null,
  expiresAt: '2030-01-10T23:59:59Z',
  elements: [
    {
      id: elementId,
      level: 1,
      kind: 'priority',
      code: 'P1',
      title: localized('en', 'Drugs in ports'),
      gain: null,
      rationale: null,
      body: { source: 'en', text: { en: makeProse('Every container is scanned.') }, outdated: [] },
    },
  ],
  comments: [],
}

function linked(given: Partial<LinkedRound> = {}) {
  const sent: unknown[] = []
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => ({ ...session, person: null, roles: [] })) },
    comments: {
      links: {
        getLinkedRound: server.getLinkedRound.handler(({ input, errors }) => {
          if (input.secret !== secret) throw errors.LINK_NOT_VALID()
          return { ...round, ...given }
        }),
        commentByLink: server.commentByLink.handler(({ input }) => {
          sent.push(input)
          const made: LinkedComment = {
            ...input.content,
            id: '00000000-0000-7000-8000-000000000040',
            place: input.place,
            status: 'stands',
            createdAt: '2026-11-24T10:00:00Z',
            answers: [],
          }
          round.comments = [made]
          return made
        }),
      },
    },
  }
  return { sent, router }
}

it('suggests another text for a paragraph through a link, and shows the difference', async () => {
  location.hash = secret
  const { sent, router } = linked()
  await renderPage(LinkedRoundPage, '/comment', router)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: /Drugs in ports/ }))
  await user.selectOptions(screen.getByLabelText('Subject'), 'Every container is scanned.')
  await user.click(screen.getByLabelText('Suggest another text'))
  const field = screen.getByLabelText('Suggestion')
  await user.clear(field)
  await user.type(field, 'Every third container is scanned.')
  await user.click(screen.getByRole('button', { name: 'Send comment' }))
  expect(await screen.findByText('Comment sent')).toBeDefined()
  expect(sent).toMatchObject([
    {
      secret,
      place: { elementId, field: 'body', blockId: 'b1', quote: 'Every container is scanned.' },
      content: { text: null, proposal: 'Every third container is scanned.' },
    },
  ])
  const own = screen.getByRole('region', { name: 'Your comments' })
  expect((await within(own).findByText(/third/)).tagName).toBe('INS')
  round.comments = []
}, 30_000)

it('accepts no comments when the round is closed, and shows the answers', async () => {
  location.hash = secret
  const answered: LinkedComment = {
    id: '00000000-0000-7000-8000-000000000041',
    place: { elementId: null, field: null, blockId: null, language: 'en', quote: null },
    status: 'stands',
    text: localized('en', 'Too much.'),
    proposal: null,
    createdAt: '2026-11-24T10:00:00Z',
    answers: [
      {
        kind: 'not_followed',
        reasons: localized('en', 'The law asks it.'),
        isSuggestionAccepted: false,
        answeredAt: '2026-11-25T10:00:00Z',
        supersededAt: null,
      },
    ],
  }
  await renderPage(LinkedRoundPage, '/comment', linked({ closed: true, comments: [answered] }).router)
  expect(await screen.findByText('The law asks it.')).toBeDefined()
  expect(screen.queryByRole('button', { name: /Comment/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Withdraw comment' })).toBeNull()
}, 30_000)

it('explains the next step for an invalid link, without the reason', async () => {
  location.hash = 'x'.repeat(43)
  await renderPage(LinkedRoundPage, '/comment', linked().router)
  expect(await screen.findByText('Link not valid')).toBeDefined()
  expect(screen.getByText(/was withdrawn or is incomplete.*Ask the organisation that sent it/)).toBeDefined()
}, 30_000)
