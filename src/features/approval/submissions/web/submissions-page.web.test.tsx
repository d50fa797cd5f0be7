// @vitest-environment jsdom

import { implement, ORPCError } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Job } from '#platform/jobs/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { type RejectedPlan, type SubmissionRow, submissionContract } from '../contract.ts'
import { lettersContract } from '../letters/contract.ts'
import type { Letter } from '../letters/entities.ts'
import { transmissionContract } from '../transmission/contract.ts'
import ReceivedPlansPage from './submissions-page.tsx'

const body = session.roles[0]!.organisationId
const row = (place: number, given: Partial<SubmissionRow> = {}): SubmissionRow => ({
  planId: id(place),
  code: `ZVP-${place}`,
  kind: 'zonal_security_plan',
  title: localized('en', `Plan ${place}`),
  planState: 'in_decision',
  ownerId: id(100 + place),
  ownerNames: { en: `Zone ${place}` },
  step: 'transmission',
  addendum: false,
  versionId: id(200 + place),
  versionNumber: 1,
  versionHash: 'a'.repeat(64),
  sentOn: '2026-11-10',
  receivedOn: null,
  state: 'sent',
  waitingDays: 14,
  decisions: [
    {
      seat: { organisationId: body, function: 'minister_interior' },
      names: { en: 'Interior' },
      functionNames: { en: 'Minister of the Interior' },
      state: 'none',
      date: null,
      provenance: null,
    },
  ],
  completeness: 'incomplete',
  missing: ['R06'],
  openRequest: null,
  letters: [],
  ...given,
})
const receipt = (planId: string, letterId: string): Letter => ({
  id: letterId,
  planId,
  kind: 'receipt',
  senderId: body,
  senderNames: { en: 'Interior' },
  addresseeId: id(101),
  addresseeNames: { en: 'Zone 1' },
  language: 'en',
  subject: 'Receipt',
  body: 'It came.',
  hash: 'd'.repeat(64),
  sentOn: '2026-11-24',
})
const printing: Job = {
  id: id(400),
  kind: 'print_letters',
  title: '2',
  state: 'waiting',
  progress: 0,
  step: null,
  result: null,
  error: null,
  createdAt: '2026-11-24T10:00:00.000Z',
  startedAt: null,
  endedAt: null,
  isCancelling: false,
  abilities: { cancel: true },
}
const requests: unknown[] = []
const submissionServer = implement(submissionContract)
const letters = implement(lettersContract)
const sent = implement(transmissionContract)
const waits = { planId: id(2), code: 'ZVP-2', reasonCode: 'STEPS_INCOMPLETE', steps: ['transmission'], numbers: ['Z8'] }
let rejectedPlan: RejectedPlan
const counts = { sent: 2, received: 0, decided: 0, noted: 0, refused: 0 }
let rows: SubmissionRow[]
const router = {
  session: {
    getSession: testServer.session.getSession.handler(() => ({
      ...session,
      permissions: ['plan.read', 'path.speak', 'answer.read'],
    })),
  },
  alignment: {
    review: {
      listReviews: testServer.alignment.review.listReviews.handler(() => ({
        reviews: [
          {
            versionId: id(50),
            versionNumber: 2,
            plan: { planId: id(51), code: 'NVP', kind: 'national_security_plan', title: localized('en', 'NSP 2026') },
            amends: true,
            inForceOn: '2026-10-01',
            dueOn: '2027-03-01',
            counts: { organisationCount: 176, answered: 120, partlyAnswered: 20, notAnswered: 36, late: 14 },
            areas: [],
            lateOrganisations: [{ organisationId: id(52), names: { en: 'Zone Late' }, open: 3 }],
          },
        ],
        groupings: [],
        groupBy: null,
      })),
    },
  },
  submissions: {
    listReceivedPlans: submissionServer.listReceivedPlans.handler(({ input }) => {
      requests.push(input)
      return {
        rows,
        next: rows.length > 0 ? '50' : null,
        counts: rows.length > 0 ? counts : { ...counts, sent: 0 },
        deciders: [{ function: 'minister_interior', names: { en: 'Minister of the Interior' } }],
        abilities: { act: true },
      }
    }),
    previewBulkAction: submissionServer.previewBulkAction.handler(({ input }) => {
      requests.push(input)
      const against = input.planIds.includes(id(2)) ? [rejectedPlan] : []
      return { possible: input.planIds.length - against.length, rejectedPlans: against }
    }),
    runBulkAction: submissionServer.runBulkAction.handler(({ input }) => {
      requests.push(input)
      return { completedCount: input.planIds.length }
    }),
  },
  letters: {
    sendLetters: letters.sendLetters.handler(({ input }) => {
      requests.push(input)
      if (input.kind === 'approval')
        throw new ORPCError('NO_LETTER_AVAILABLE', { status: 409, defined: true, data: { codes: ['ZVP-1'] } })
      // From now on each row has the value.
      rows = rows.map((entry, place) => ({
        ...entry,
        letters: [{ id: id(301 + place), kind: 'receipt', sentOn: '2026-11-24' }],
      }))
      return { letters: input.planIds.map((planId, place) => receipt(planId, id(301 + place))) }
    }),
    printLetters: letters.printLetters.handler(({ input }) => {
      requests.push(input)
      return printing
    }),
  },
  sentDocuments: { listSent: sent.listSent.handler(() => []) },
}
beforeEach(() => {
  requests.length = 0
  rows = [row(1), row(2)]
  rejectedPlan = waits
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') })
})

it('shows received plans, missing items, waiting time and the progress of a review', async () => {
  await renderPage(ReceivedPlansPage, '/submissions?state=sent&query=zone', router)
  const table = await screen.findByRole('table', { name: 'Received plans' })
  const [, first] = within(table).getAllByRole('row')
  for (const text of ['Zone 1', 'version 1', 'aaaaaaaaaaaa', '14 days', 'R06', 'Minister of the Interior'])
    expect(first!.textContent).toContain(text)
  expect(requests[0]).toMatchObject({ organisationId: body, state: 'sent', query: 'zone' })
  const review = await screen.findByRole('region', { name: 'Review of NSP 2026, version 2' })
  for (const text of ['120 of 176 answered', '14 overdue', 'only changed items'])
    expect(review.textContent).toContain(text)
})

it('explains the page while no plan was received', async () => {
  rows = []
  await renderPage(ReceivedPlansPage, '/submissions', router)
  expect(await screen.findByText('No plans received yet')).toBeTruthy()
})

it('previews which of many plans would be refused, and continues without these', async () => {
  await renderPage(ReceivedPlansPage, '/submissions', router)
  await userEvent.click(await screen.findByLabelText('Select all on this page'))
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
  const window = screen.getByRole('dialog', { name: 'Decide' })
  await userEvent.click(within(window).getByRole('button', { name: 'Show preview' }))
  expect(await within(window).findByText(/Not possible for 1 plan/)).toBeTruthy()
  expect(within(window).getByText('Other steps must be completed first.')).toBeTruthy()
  expect(within(window).queryByRole('button', { name: 'Decide' })).toBeNull()
  await userEvent.click(within(window).getByRole('button', { name: 'Continue without these plans' }))
  expect(await within(window).findByText('Possible for 1 plan.')).toBeTruthy()
  await userEvent.click(within(window).getByRole('button', { name: 'Decide' }))
  await waitFor(() =>
    expect(requests).toContainEqual({
      organisationId: body,
      planIds: [id(1)],
      act: {
        kind: 'decide',
        function: 'minister_interior',
        verdict: 'approved',
        date: '2026-11-24',
        text: null,
        method: null,
        reason: null,
      },
    }),
  )
  expect(await screen.findByText('Recorded for 1 plan')).toBeTruthy()
})

it('shows an error message with values from the error', async () => {
  rejectedPlan = {
    ...waits,
    reasonCode: 'POINTS_UNANSWERED',
    steps: ['police_council_opinion'],
    numbers: ['N9'],
    points: 2,
  }
  await renderPage(ReceivedPlansPage, '/submissions', router)
  await userEvent.click(await screen.findByLabelText('Select all on this page'))
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
  await userEvent.click(screen.getByRole('button', { name: 'Show preview' }))
  expect(await screen.findByText(/2 points of opinions have not been answered \(N9\)/)).toBeTruthy()
  expect(screen.queryByText(/POINTS_UNANSWERED|police_council_opinion/)).toBeNull()
})

it('requests missing items only with a text, and explains why a letter cannot be sent', async () => {
  await renderPage(ReceivedPlansPage, '/submissions', router)
  await userEvent.click(await screen.findByLabelText('Select Zone 1'))
  await userEvent.click(screen.getByRole('button', { name: 'Send approval letters' }))
  expect(await screen.findByText(/the letter is not possible yet/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Request missing documents' }))
  const getPreviewButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Show preview' })
  expect(getPreviewButton().disabled).toBe(true)
  await userEvent.type(screen.getByLabelText(/^Missing documents/), 'Item 4.')
  expect(getPreviewButton().disabled).toBe(false)
})

it('confirms receipt of many plans at once, with the selected date', async () => {
  await renderPage(ReceivedPlansPage, '/submissions', router)
  await userEvent.click(await screen.findByLabelText('Select all on this page'))
  await userEvent.click(screen.getByRole('button', { name: 'Confirm receipt' }))
  const window = screen.getByRole('dialog', { name: 'Confirm receipt' })
  rejectedPlan = { ...waits, reasonCode: 'ALREADY_RECORDED', steps: [], numbers: [] }
  await userEvent.click(within(window).getByRole('button', { name: 'Show preview' }))
  expect(await within(window).findByText(/Not possible for 1 plan/)).toBeTruthy()
  expect(within(window).getByText('This was already recorded. Reload the page.')).toBeTruthy()
  await userEvent.click(within(window).getByRole('button', { name: 'Continue without these plans' }))
  await userEvent.click(await within(window).findByRole('button', { name: 'Confirm receipt' }))
  const act = { kind: 'receive', date: '2026-11-24' }
  await waitFor(() => expect(requests).toContainEqual({ organisationId: body, planIds: [id(1)], act }))
  expect(await screen.findByText('Recorded for 1 plan')).toBeTruthy()
})

it('sends a letter about each of many plans, and prints the existing letters as one document', async () => {
  await renderPage(ReceivedPlansPage, '/submissions', router)
  await userEvent.click(await screen.findByLabelText('Select all on this page'))
  await userEvent.click(screen.getByRole('button', { name: 'Print letters' }))
  expect(await screen.findByText('There are no letters for these plans yet. Send letters first.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Send acknowledgements of receipt' }))
  expect(await screen.findByText('2 letters sent')).toBeTruthy()
  expect(requests).toContainEqual({ organisationId: body, planIds: [id(1), id(2)], kind: 'receipt' })
  const table = screen.getByRole('table', { name: 'Received plans' })
  await waitFor(() => expect(table.textContent).toMatch(/Acknowledgement of receipt/i))
  await userEvent.click(screen.getByRole('button', { name: 'Print letters' }))
  expect(await screen.findByText('Printing letters. Follow the progress in the background tasks.')).toBeTruthy()
  expect(requests).toContainEqual({ letterIds: [id(301), id(302)] })
})
