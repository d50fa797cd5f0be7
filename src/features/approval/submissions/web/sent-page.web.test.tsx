// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { type Question, questionContract } from '../questions/contract.ts'
import { type SentDocument, transmissionContract } from '../transmission/contract.ts'
import { QuestionsTab } from './plan-questions.tsx'
import SentPage from './sent-page.tsx'

const body = session.roles[0]!.organisationId
const question = (given: Partial<Question> = {}): Question => ({
  id: id(7),
  sentId: id(1),
  planId: id(2),
  elementId: id(3),
  element: { code: 'P1', title: localized('en', 'Drugs') },
  ownerId: body,
  ownerNames: { en: 'Parliament' },
  addresseeId: id(9),
  addresseeNames: { en: 'Interior' },
  text: localized('en', 'How many officers?'),
  public: true,
  dueOn: null,
  askedAt: '2026-11-24T10:00:00.000Z',
  state: 'open',
  answers: [],
  abilities: { answer: false, withdraw: true },
  ...given,
})
const requests: unknown[] = []
let receipts: SentDocument['receipts']
let questions: Question[]
const sent = implement(transmissionContract)
const questionServer = implement(questionContract)
const document = (): SentDocument => ({
  id: id(1),
  planId: id(2),
  step: 'to_parliament',
  stepNumber: 'N12',
  stepNames: { en: 'Main lines to Parliament' },
  title: 'NSP 2026',
  versionNumber: 3,
  withoutConfidential: true,
  mainLines: true,
  hash: 'b'.repeat(64),
  sentAt: '2026-11-20T10:00:00.000Z',
  senderNames: { en: 'Interior' },
  receivers: [{ organisationId: body, names: { en: 'Parliament' } }],
  languages: ['fr', 'nl'],
  courtesyLanguages: ['nl'],
  receipts,
})
const elements = [
  { id: id(3), kind: 'priority' as const, code: 'P1', title: localized('en', 'Drugs'), level: 1 },
  { id: id(4), kind: 'text' as const, code: null, title: null, level: 2 },
]
const router = {
  session: {
    getSession: testServer.session.getSession.handler(() => ({
      ...session,
      roles: [{ ...session.roles[0]!, role: 'council_member' as const }],
      permissions: ['plan.read', 'comment.write', 'path.speak'],
    })),
  },
  sentDocuments: {
    getSent: sent.getSent.handler(() => ({ ...document(), elements })),
    receiveSent: sent.receiveSent.handler(({ input }) => {
      requests.push(input)
      receipts = [{ organisationId: body, receivedOn: '2026-11-24', mayConfirm: false }]
      return document()
    }),
  },
  questions: {
    listQuestions: questionServer.listQuestions.handler(() => questions),
    askQuestion: questionServer.askQuestion.handler(({ input }) => {
      requests.push(input)
      return question()
    }),
    answerQuestion: questionServer.answerQuestion.handler(({ input }) => {
      requests.push(input)
      return question()
    }),
  },
}
beforeEach(() => {
  requests.length = 0
  receipts = []
  questions = []
})

it('shows a sent document with hash and languages, and accepts a question about an element', async () => {
  await renderPage(SentPage, `/submissions/sent/${id(1)}`, router, '/submissions/sent/$id')
  expect(await screen.findByText('b'.repeat(64))).toBeTruthy()
  expect(screen.getByText(/main lines only/)).toBeTruthy()
  expect(screen.getAllByRole('link', { name: /^Download/ }).map(({ textContent }) => textContent)).toEqual([
    expect.not.stringContaining('Courtesy'),
    expect.stringContaining('(Courtesy translation)'),
  ])
  expect(screen.getByText('No questions yet')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Ask a question about Drugs' }))
  const window = screen.getByRole('dialog', { name: 'Ask a question about Drugs' })
  expect(within(window).getByRole<HTMLButtonElement>('button', { name: 'Ask question' }).disabled).toBe(true)
  await userEvent.type(within(window).getByRole('textbox', { name: /^Question/ }), 'How many officers?')
  await userEvent.click(within(window).getByRole('button', { name: 'Ask question' }))
  await waitFor(() =>
    expect(requests).toEqual([
      {
        sentId: id(1),
        ownerId: body,
        elementId: id(3),
        text: localized('en', 'How many officers?'),
        public: false,
        dueOn: null,
      },
    ]),
  )
})

it('answers a question on the plan page, and keeps the earlier answer visible', async () => {
  questions = [
    question({
      state: 'answered',
      abilities: { answer: true, withdraw: false },
      answers: [
        { text: localized('en', 'Twelve.'), answeredAt: '2026-11-24T11:00:00.000Z', supersededAt: null },
        {
          text: localized('en', 'Ten.'),
          answeredAt: '2026-11-24T10:30:00.000Z',
          supersededAt: '2026-11-24T11:00:00.000Z',
        },
      ],
    }),
  ]
  await renderPage(() => <QuestionsTab planId={id(2)} />, '/', router)
  expect(await screen.findByText('Twelve.')).toBeTruthy()
  expect(screen.getByText('Earlier answers')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Change answer' }))
  await userEvent.type(screen.getByRole('textbox'), 'Thirteen.')
  await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
  await waitFor(() => expect(requests).toEqual([{ id: id(7), text: localized('en', 'Thirteen.') }]))
})

it('confirms receipt for the own organisation, and then shows the date instead of the button', async () => {
  receipts = [{ organisationId: body, receivedOn: null, mayConfirm: true }]
  await renderPage(SentPage, `/submissions/sent/${id(1)}`, router, '/submissions/sent/$id')
  await userEvent.click(await screen.findByRole('button', { name: 'Confirm receipt: Parliament' }))
  await waitFor(() => expect(requests).toEqual([{ id: id(1), ownerId: body }]))
  expect(await screen.findByText(/^received on 24 Nov/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Confirm receipt/ })).toBeNull()
})

it('requests no receipt from a user who may not confirm it', async () => {
  receipts = [{ organisationId: body, receivedOn: null, mayConfirm: false }]
  await renderPage(SentPage, `/submissions/sent/${id(1)}`, router, '/submissions/sent/$id')
  expect(await screen.findByText('b'.repeat(64))).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Confirm receipt/ })).toBeNull()
})
