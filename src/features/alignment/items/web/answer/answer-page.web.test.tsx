// @vitest-environment jsdom

import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { ReviewChange } from '#features/alignment/review/contract.ts'
import { reviewWeb } from '#features/alignment/review/web/slice.ts'
import { addParts } from '#platform/web/slice.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { AnswerInput } from '../../answers/contract.ts'
import type { Answer, Item } from '../../entities.ts'
import AnswerPage from './answer-page.tsx'

addParts(reviewWeb)

const ownOrganisationId = session.roles[0]!.organisationId

const item = (number: number, title: string): Item => ({
  id: id(number),
  versionId: id(900),
  versionNumber: 1,
  versionSuperseded: false,
  inForceOn: null,
  upperPlan: { planId: id(901), code: 'NSP', kind: 'national_security_plan', title: localized('en', 'National plan') },
  element: {
    elementId: id(number + 100),
    planId: id(901),
    kind: 'priority',
    code: String(number),
    title: localized('en', title),
  },
  gain: null,
  phenomenonId: null,
  ownerId: id(902),
  ownerNames: { en: 'Ministry' },
  addresseeId: ownOrganisationId,
  addresseeNames: { en: 'Zone Maasgrens' },
  lowerPlanId: null,
  sentAt: '2026-11-01T08:00:00Z',
  dueOn: null,
  withdrawnAt: null,
  state: 'no_answer',
  answer: null,
  abilities: { answer: true, withdraw: false },
})

const makeAnswer = (given: Pick<AnswerInput, 'itemId' | 'kind' | 'reasons'>, at: string): Answer => ({
  itemId: given.itemId,
  kind: given.kind,
  reasons: given.reasons,
  id: id(700),
  ownerId: ownOrganisationId,
  planId: null,
  decidingBody: null,
  signatories: [],
  decidedOn: null,
  answeredAt: at,
  answeredBy: 'Nora',
  byLink: false,
  linkCreatedBy: null,
  isRecorded: false,
  supersededAt: null,
  marking: 'TLP:GREEN',
  linked: false,
  elements: [],
})

/** Returns a fake server with these items. It records the answers, newest last. */
function zone(items: Item[], changes: ReviewChange[] = []) {
  const savedAnswers: AnswerInput[] = []
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    alignment: {
      items: {
        listItems: testServer.alignment.items.listItems.handler(() => ({
          rows: items,
          next: null,
          total: items.length,
          requested: items.length,
          open: items.filter((entry) => entry.answer === null).length,
        })),
      },
      review: { listReviewChanges: testServer.alignment.review.listReviewChanges.handler(() => changes) },
      answers: {
        suggestCarriers: testServer.alignment.answers.suggestCarriers.handler(() => []),
        answerItem: testServer.alignment.answers.answerItem.handler(({ input }) => {
          savedAnswers.push(input)
          const item = items.find((entry) => entry.id === input.itemId)!
          item.state = 'answered'
          item.answer = makeAnswer(input, '2026-11-24T10:00:00Z')
          return item
        }),
      },
    },
  }
  return { savedAnswers, router }
}

describe('answering by keyboard', { timeout: 30_000 }, () => {
  it('saves the answer for a number and Enter, counts it, and moves to the next open item', async () => {
    const { savedAnswers, router } = zone([item(1, 'Drugs'), item(2, 'Fiscal fraud')])
    await renderPage(AnswerPage, '/alignment/answer', router)
    const user = userEvent.setup()
    const first = await screen.findByRole('group', { name: /Drugs/ })
    within(first)
      .getByRole('radio', { name: /covered/ })
      .focus()
    await user.keyboard('2')
    expect(within(first).getByRole<HTMLInputElement>('radio', { name: /adopt/ }).checked).toBe(true)
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Answer to “Drugs” saved')).toBeDefined()
    expect(savedAnswers).toMatchObject([{ itemId: id(1), kind: 'adopt', reasons: null, marking: 'TLP:GREEN' }])
    expect(await screen.findByText('1 of 2 answered')).toBeDefined()
    expect(screen.getByRole('group', { name: /Fiscal fraud/ }).contains(document.activeElement)).toBe(true)
  })

  it('moves through the six answers with the arrow keys', async () => {
    const { router } = zone([item(1, 'Drugs')])
    await renderPage(AnswerPage, '/alignment/answer', router)
    const user = userEvent.setup()
    const choice = await screen.findByRole('group', { name: /Drugs/ })
    within(choice)
      .getByRole('radio', { name: /covered/ })
      .focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(within(choice).getByRole<HTMLInputElement>('radio', { name: /adapt/ }).checked).toBe(true)
  })

  it('sends a refusal only with reasons', async () => {
    const { savedAnswers, router } = zone([item(1, 'Drugs')])
    await renderPage(AnswerPage, '/alignment/answer', router)
    const user = userEvent.setup()
    const choice = await screen.findByRole('group', { name: /Drugs/ })
    within(choice)
      .getByRole('radio', { name: /covered/ })
      .focus()
    await user.keyboard('5{Enter}')
    expect(await screen.findByText('This answer requires reasons.')).toBeDefined()
    expect(savedAnswers).toEqual([])
    await user.type(screen.getByRole('textbox', { name: /Reasons/ }), 'Two detectives for 3 towns')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Answer to “Drugs” saved')).toBeDefined()
    expect(savedAnswers).toMatchObject([
      { kind: 'no_capacity', reasons: localized('en', 'Two detectives for 3 towns') },
    ])
  })

  it('keeps typed text until it is saved', async () => {
    const { router } = zone([item(1, 'Drugs')])
    await renderPage(AnswerPage, '/alignment/answer', router)
    const user = userEvent.setup()
    const choice = await screen.findByRole('group', { name: /Drugs/ })
    within(choice)
      .getByRole('radio', { name: /covered/ })
      .focus()
    await user.keyboard('4')
    await user.type(screen.getByRole('textbox', { name: /Reasons/ }), 'Only the harbour')
    expect(localStorage.getItem(`integral.answer.${id(1)}`)).toContain('Only the harbour')
  })

  it('restores the earlier answer when the user selects undo in the notice', async () => {
    const answered = item(1, 'Drugs')
    answered.state = 'answered'
    answered.answer = makeAnswer(
      { itemId: id(1), kind: 'partly', reasons: localized('en', 'Only the harbour') },
      '2026-11-02T10:00:00Z',
    )
    const { savedAnswers, router } = zone([answered])
    await renderPage(AnswerPage, '/alignment/answer', router)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Change answer' }))
    screen.getByRole('radio', { name: /partly/ }).focus()
    await user.keyboard('2{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Previous answer restored')).toBeDefined()
    expect(savedAnswers.map((entry) => entry.kind)).toEqual(['adopt', 'partly'])
    expect(savedAnswers[1]?.reasons).toEqual(localized('en', 'Only the harbour'))
  })
})

describe('item of an addendum', () => {
  it('shows the changes of an item that must be answered again, with the previous answer', async () => {
    const before = { ...item(1, 'Drugs'), state: 'answered' as const, versionSuperseded: true }
    const again = { ...item(2, 'Drugs in ports'), versionNumber: 2, element: { ...before.element } }
    const change: ReviewChange = {
      itemId: again.id,
      previousVersionNumber: 1,
      previousAnswer: makeAnswer({ itemId: before.id, kind: 'no_capacity', reasons: null }, '2026-10-01T10:00:00Z'),
      changed: {
        texts: [
          { field: 'title', before: localized('en', 'Drugs'), after: localized('en', 'Drugs in ports') },
          // The reader's translation is outdated.
          {
            field: 'gain',
            before: { source: 'nl', text: { nl: 'Rust', en: 'Calm' }, outdated: [] },
            after: { source: 'nl', text: { nl: 'Rust op straat', en: 'Calm' }, outdated: ['en'] },
          },
        ],
        otherFields: ['state'],
      },
    }
    const { router } = zone([before, again], [change])
    await renderPage(AnswerPage, '/alignment/answer', router)
    expect(await screen.findByText('Changes since version 1')).toBeTruthy()
    expect(screen.getByText('1 detail outside the text changed.')).toBeTruthy()
    for (const added of ['in ports', 'op straat'])
      expect(screen.getByText(added, { exact: false, selector: 'ins' })).toBeTruthy()
    expect(screen.getByText(/^Previous answer/).textContent).toContain('no capacity')
    expect(screen.getAllByRole('listitem').filter(({ id: value }) => value.startsWith('item-'))).toHaveLength(1)
  })
})

it('shows from which day an answer to a plan that is in force later counts', async () => {
  const { router } = zone([{ ...item(1, 'Drugs'), inForceOn: '2099-01-01' }, item(2, 'Fiscal fraud')])
  await renderPage(AnswerPage, '/alignment/answer', router)
  expect(await screen.findAllByText(/the plan is in force, and your answer counts, from .*2099/)).toHaveLength(1)
})
