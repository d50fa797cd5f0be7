// @vitest-environment jsdom

import { implement, os } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Plan } from '#features/planning/plans/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { commentContract, type PlanComment } from '../contract.ts'
import type { CommentRound } from '../rounds/contract.ts'
import { CommentsTab } from './comments-tab.tsx'

const planId = id(1)
const ownOrganisationId = session.roles[0]!.organisationId
const server = implement(commentContract)

const makeComment = (number: number, text: string, given: Partial<PlanComment> = {}): PlanComment => ({
  id: id(number),
  planId,
  roundId: id(2),
  inviteeId: id(number + 500),
  place: { elementId: null, field: null, blockId: null, language: 'en', quote: null },
  element: null,
  status: 'stands',
  text: localized('en', text),
  proposal: null,
  ownerId: id(number + 100),
  ownerNames: { en: `Body ${number}` },
  personName: null,
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: null,
  byLink: false,
  answers: [],
  abilities: { answer: true, acceptSuggestion: false, withdraw: false },
  ...given,
})

const round: CommentRound = {
  id: id(2),
  planId,
  ownerId: ownOrganisationId,
  name: localized('en', 'First round'),
  question: localized('en', 'Can you work with this?'),
  dueOn: '2030-01-01',
  openedAt: '2026-11-20T10:00:00Z',
  closedAt: null,
  commentCount: 2,
  open: 2,
  ownInvitations: [],
  abilities: { lead: true, comment: false },
}

const plan = { id: planId, ownerId: ownOrganisationId, state: 'drafting' } as Plan

/** Creates a mock server with these comments of a single round. It records the requests. */
function serveRound(comments: PlanComment[], rounds: CommentRound[] = [round], changedSince = false) {
  const answered: { id: string; kind: string; reasons: unknown }[] = []
  const acceptedSuggestions: string[] = []
  const undone: string[] = []
  const withdrawn: unknown[] = []
  const invitedAgain: unknown[] = []
  let withdrawnAt: string | null = null
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => ({ ...session, permissions: [] })) },
    plans: { getPlan: os.handler(() => ({ plan, abilities: {} })) },
    comments: {
      listComments: server.listComments.handler(({ input }) =>
        comments.filter((comment) => input.state !== 'open' || comment.answers.length === 0),
      ),
      answerComment: server.answerComment.handler(({ input }) => {
        answered.push(input)
        const comment = comments.find((each) => each.id === input.id)!
        const { kind, reasons } = input
        comment.answers = [
          { kind, reasons, isSuggestionAccepted: false, answeredAt: '2026-11-24T10:00:00Z', supersededAt: null },
        ]
        return comment
      }),
      acceptSuggestion: server.acceptSuggestion.handler(({ input }) => {
        acceptedSuggestions.push(input.id)
        return comments.find((each) => each.id === input.id)!
      }),
      undoAcceptSuggestion: server.undoAcceptSuggestion.handler(({ input, errors }) => {
        undone.push(input.id)
        if (changedSince)
          throw errors.CHANGED_SINCE({
            data: {
              changedBy: 'A colleague',
              elements: [
                {
                  elementId: id(30),
                  title: localized('en', 'Drugs everywhere'),
                  code: 'CHANGED_SINCE',
                  fields: {
                    title: { yours: localized('en', 'Drugs in ports'), theirs: localized('en', 'Drugs everywhere') },
                  },
                },
              ],
            },
          })
        return comments.find((each) => each.id === input.id)!
      }),
      rounds: {
        listRounds: server.rounds.listRounds.handler(() => rounds),
        listInvitees: server.rounds.listInvitees.handler(() => [
          {
            id: id(501),
            organisationId: id(101),
            names: { en: 'Silent body' },
            personName: null,
            commentCount: 0,
            open: 0,
            finishedAt: null,
            withdrawnAt,
          },
        ]),
        withdrawInvitation: server.rounds.withdrawInvitation.handler(({ input }) => {
          withdrawn.push(input)
          withdrawnAt = '2026-11-24T10:00:00Z'
          return rounds[0]!
        }),
        inviteToRound: server.rounds.inviteToRound.handler(({ input }) => {
          invitedAgain.push(input)
          withdrawnAt = null
          return rounds[0]!
        }),
      },
      links: { listCommentLinks: server.links.listCommentLinks.handler(() => []) },
    },
  }
  return { answered, acceptedSuggestions, undone, withdrawn, invitedAgain, router }
}

const renderView = (router: object, address = '/plans?tab=comments') =>
  renderPage(() => <CommentsTab planId={planId} />, address, router as never)

describe('Comments tab of a round', { timeout: 30_000 }, () => {
  it('answers comments by keyboard in sequence, with reasons except for followed', async () => {
    const { answered, router } = serveRound([makeComment(11, 'Too little.'), makeComment(12, 'Too late.')])
    await renderView(router)
    const user = userEvent.setup()
    const [first, second] = (await screen.findAllByRole('radio', { name: 'followed' })) as [HTMLElement, HTMLElement]
    first.focus()
    await user.keyboard(' {ArrowDown}{ArrowDown}')
    await user.tab()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(answered).toEqual([])
    await user.keyboard('The law asks it.{Control>}{Enter}{/Control}')
    expect(await screen.findByText('not followed', { selector: 'span' })).toBeDefined()
    expect(answered).toEqual([{ id: id(11), kind: 'not_followed', reasons: localized('en', 'The law asks it.') }])
    expect(document.activeElement).toBe(second)
    await user.keyboard(' {Enter}')
    expect((await screen.findAllByText('followed', { selector: 'span' })).length).toBe(1)
    expect(answered[1]).toMatchObject({ id: id(12), kind: 'followed', reasons: null })
  })

  it('shows a suggestion as a difference and marks changed text; a single click applies it', async () => {
    const place = {
      elementId: id(30),
      field: 'title' as const,
      blockId: null,
      language: 'en' as const,
      quote: 'Drugs in ports',
    }
    const suggestion = makeComment(11, 'Wider.', {
      place,
      proposal: 'Drugs on rivers',
      element: { code: 'P1', title: localized('en', 'Drugs in ports') },
      abilities: { answer: true, acceptSuggestion: true, withdraw: false },
    })
    const { acceptedSuggestions, router } = serveRound([
      suggestion,
      makeComment(12, 'Older.', { place, status: 'changed' }),
    ])
    await renderView(router)
    const [card, older] = (await screen.findAllByRole('listitem')) as [HTMLElement, HTMLElement]
    expect(card.querySelector('del')?.textContent).toContain('in')
    expect(card.querySelector('ins')?.textContent).toContain('on')
    expect(within(older).getByText('changed since')).toBeDefined()
    await userEvent.setup().click(within(card).getByRole('button', { name: 'Accept suggestion' }))
    expect(await screen.findByText(/Suggestion accepted and comment answered/)).toBeDefined()
    expect(acceptedSuggestions).toEqual([id(11)])
  })

  it('applies a suggestion with an undo in the notification, which shows both texts after an edit by another user', async () => {
    const place = { elementId: id(30), field: 'title' as const, blockId: null, language: 'en' as const, quote: 'Drugs' }
    const abilities = { answer: true, acceptSuggestion: true, withdraw: false }
    const suggestion = () => [makeComment(11, 'Wider.', { place, proposal: 'All drugs', abilities })]
    const user = userEvent.setup()
    const free = serveRound(suggestion())
    const page = await renderView(free.router)
    await user.click(await screen.findByRole('button', { name: 'Accept suggestion' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('The plan has its earlier text again')).toBeDefined()
    expect(free.undone).toEqual([id(11)])
    page.unmount()
    const taken = serveRound(suggestion(), [round], true)
    await renderView(taken.router)
    await user.click(await screen.findByRole('button', { name: 'Accept suggestion' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    const dialog = await screen.findByRole('dialog', { name: /changed in the meantime/ })
    expect(within(dialog).getByText(/A colleague changed this in the meantime/)).toBeDefined()
    expect([...dialog.querySelectorAll('ins, del')].map((element) => element.textContent).join(' ')).toMatch(
      /everywhere.*ports/,
    )
    expect(within(dialog).queryByRole('button', { name: 'Leave it as it is' })).toBeNull()
    expect(screen.queryByText('The plan has its earlier text again')).toBeNull()
  })

  it('reopens a comment when the answer of an applied suggestion was undone', async () => {
    const answer = {
      kind: 'followed' as const,
      reasons: null,
      isSuggestionAccepted: true,
      answeredAt: '2026-11-24T10:00:00Z',
      supersededAt: '2026-11-24T11:00:00Z',
    }
    await renderView(serveRound([makeComment(11, 'Wider.', { answers: [answer] })]).router)
    const card = await screen.findByRole('listitem')
    expect(within(card).getByText('no answer')).toBeDefined()
    expect(within(card).getByText('1 earlier answer')).toBeDefined()
    expect(within(card).getByRole('button', { name: 'Save answer' })).toBeDefined()
  })

  it('filters by the address, and shows which organisations have not responded', async () => {
    const answer = {
      kind: 'followed' as const,
      reasons: null,
      isSuggestionAccepted: false,
      answeredAt: '2026-11-24T10:00:00Z',
      supersededAt: null,
    }
    const { router } = serveRound([
      makeComment(11, 'Open one.'),
      makeComment(12, 'Answered one.', { answers: [answer] }),
    ])
    await renderView(router, '/plans?tab=comments&state=open')
    expect(await screen.findByText('Open one.')).toBeDefined()
    expect(screen.queryByText('Answered one.')).toBeNull()
    const table = await screen.findByRole('table', { name: /Invitees/ })
    expect(within(table).getByText('no response')).toBeDefined()
  })

  it('lets the leader withdraw an invitation with a reason, and invite again', async () => {
    const { withdrawn, invitedAgain, router } = serveRound([])
    await renderView(router)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Withdraw invitation: Silent body' }))
    const dialog = await screen.findByRole('dialog', { name: 'Withdraw the invitation of Silent body?' })
    expect(within(dialog).getByText(/Links of this invitee stop working immediately/)).toBeDefined()
    const confirm = within(dialog).getByRole('button', { name: 'Withdraw invitation' })
    expect(confirm).toHaveProperty('disabled', true)
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'The wrong zone')
    await user.click(confirm)
    const table = await screen.findByRole('table', { name: /Invitees/ })
    expect(await within(table).findByText('withdrawn on 24 Nov 2026')).toBeDefined()
    expect(withdrawn).toEqual([{ id: id(501), reason: 'The wrong zone' }])
    expect(within(table).queryByRole('button', { name: /Create link/ })).toBeNull()
    await user.click(within(table).getByRole('button', { name: 'Invite again: Silent body' }))
    expect(await within(table).findByText('no response')).toBeDefined()
    expect(invitedAgain).toEqual([{ id: id(2), organisationIds: [id(101)], personNames: [] }])
  })

  it('explains comment rounds to the leader of the plan when there are none', async () => {
    const { router } = serveRound([], [])
    await renderView(router)
    expect(await screen.findByText('No comment rounds')).toBeDefined()
  })
})
