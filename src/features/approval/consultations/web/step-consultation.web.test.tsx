// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { type Calls, consultationContract } from '../contract.ts'
import type { Consultation } from '../entities.ts'
import { addressee, expected, makeConsultation } from './consultation.fixture.ts'
import ConsultationPage from './consultation-page.tsx'
import { StepConsultation } from './step-consultation.tsx'

/** Pastes the text, because typing is not under test here. */
async function fill(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) {
  await user.click(field)
  await user.paste(text)
}

const server = implement(consultationContract)
const planId = id(1)

async function renderView(consultations: Consultation[]) {
  const results: unknown[] = []
  const calls: Calls = { steps: [{ step: 'start', list: 'usual' }], consultations, abilities: { lead: true } }
  const recordInput = ({ input }: { input: unknown }) => {
    results.push(input)
    return consultations[0] ?? makeConsultation()
  }
  const list = {
    key: 'usual',
    isOwn: false,
    names: { en: 'The usual list' },
    to: [{ id: id(10), names: { en: 'Town' } }],
    copies: [],
  }
  await renderPage(() => <StepConsultation planId={planId} step="start" isCurrentRound />, '/', {
    plans: {
      getPlan: testServer.plans.getPlan.handler(({ errors }) => {
        throw errors.NOT_FOUND()
      }),
    },
    consultations: {
      listConsultations: server.listConsultations.handler(() => calls),
      listDistributionLists: server.listDistributionLists.handler(() => [list]),
      sendConsultation: server.sendConsultation.handler(({ input }) => {
        results.push(input)
        return calls
      }),
      sendReminders: server.sendReminders.handler(recordInput),
      replyToConsultation: server.replyToConsultation.handler(recordInput),
      answerExpectation: server.answerExpectation.handler(recordInput),
    },
  })
  return results
}

describe('consultation under the step that sends it', () => {
  it('explains the purpose when none was sent, and is sent to the usual list with a due date', async () => {
    const user = userEvent.setup()
    const results = await renderView([])
    expect(await screen.findByText(/No consultation has been sent/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Prepare consultation' }))
    const window = within(screen.getByRole('dialog'))
    expect(await window.findByText('1 consulted, 0 copies')).toBeTruthy()
    const send = window.getByRole('button', { name: 'Send consultation' })
    await fill(user, window.getByLabelText(/Subject/), 'Your expectations')
    await fill(user, window.getByLabelText(/^Text/), 'What do you expect?')
    // Sending is not possible without a deadline.
    expect(send).toHaveProperty('disabled', true)
    await user.type(window.getByLabelText(/Replies due by/), '2027-03-01')
    await user.click(send)
    expect(results).toMatchObject([
      {
        planId,
        step: 'start',
        list: 'usual',
        dueOn: '2027-03-01',
        subject: { source: 'en', text: { en: 'Your expectations' } },
        to: [],
      },
    ])
  })

  it('shows how many organisations have answered and which have not, and sends reminders', async () => {
    const user = userEvent.setup()
    const recipients = [
      addressee(10, { repliedOn: '2026-12-01', hasNoExpectations: true }),
      addressee(11, { remindedOn: '2026-12-02' }),
      addressee(12, { copy: true, abilities: { reply: null } }),
    ]
    const results = await renderView([makeConsultation({ addressees: recipients })])
    expect(await screen.findByText(/1 of 2 replied, due/)).toBeTruthy()
    await user.click(screen.getByText('3 recipients'))
    expect(screen.getByText(/no expectations/)).toBeTruthy()
    expect(screen.getByText(/reminded on/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Record reply: Body 12/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Send reminders' }))
    expect(results).toEqual([{ id: id(2) }])
  })

  it('records an answer that arrived by letter', async () => {
    const user = userEvent.setup()
    const results = await renderView([makeConsultation({ addressees: [addressee(10)] })])
    await user.click(await screen.findByText('1 recipient'))
    await user.click(screen.getByRole('button', { name: 'Record reply: Body 10' }))
    const window = within(screen.getByRole('dialog'))
    await fill(user, window.getByRole('textbox', { name: /Expectation 1/ }), 'More police in the street.')
    await fill(user, window.getByLabelText(/Source document/), 'Letter of 20 November')
    await user.click(window.getByRole('button', { name: 'Send reply' }))
    expect(results).toMatchObject([
      {
        organisationId: id(10),
        source: 'Letter of 20 November',
        expectations: [{ text: { text: { en: 'More police in the street.' } }, weight: 2, phenomenonId: null }],
      },
    ])
  })

  it('accepts an answer to each expectation, with reasons', async () => {
    const user = userEvent.setup()
    const results = await renderView([
      makeConsultation({ addressees: [addressee(10)], expectations: [expected(20, id(10))] }),
    ])
    await user.click(await screen.findByRole('button', { name: /^Answer: Body 10/ }))
    const window = within(screen.getByRole('dialog'))
    await user.click(window.getByLabelText('Taken up'))
    await fill(user, window.getByLabelText(/Reason/), 'As an objective.')
    // An adopted expectation needs a place in the plan.
    expect(window.getByRole('button', { name: 'Save answer' })).toHaveProperty('disabled', true)
    await user.click(window.getByLabelText('Not taken up'))
    await user.type(window.getByLabelText(/Reason/), ' No.{Control>}{Enter}{/Control}')
    expect(results).toEqual([{ id: id(20), outcome: 'not_taken_up', reasons: 'As an objective. No.', elementId: null }])
  })
})

describe('page of a consultation', () => {
  const page = async (consultation: Consultation) => {
    const results: unknown[] = []
    const routes = {
      getConsultation: server.getConsultation.handler(() => consultation),
      replyToConsultation: server.replyToConsultation.handler(({ input }) => {
        results.push(input)
        return consultation
      }),
    }
    await renderPage(
      ConsultationPage,
      `/consultations/${id(2)}`,
      { consultations: routes },
      '/consultations/$consultationId',
    )
    return results
  }

  it('shows an organisation the request and due date, and accepts a reply, also one without expectations', async () => {
    const user = userEvent.setup()
    const results = await page(makeConsultation({ addressees: [addressee(10, { abilities: { reply: 'in_person' } })] }))
    expect(await screen.findByText('What do you expect?')).toBeTruthy()
    await user.click(screen.getByLabelText('We have no specific expectations'))
    await fill(user, screen.getByLabelText(/Source document/), 'Minutes of 3 December')
    await user.click(screen.getByRole('button', { name: 'Send reply' }))
    expect(results).toMatchObject([{ organisationId: id(10), source: 'Minutes of 3 December', expectations: [] }])
  })

  it('shows an organisation the answer to an expectation', async () => {
    const answer = {
      outcome: 'not_taken_up',
      reasons: 'No means.',
      element: null,
      functionNames: { en: 'Chief of corps' },
      answeredOn: '2027-01-05',
    } as const
    const own = addressee(10, { repliedOn: '2026-12-01', abilities: { reply: 'in_person' } })
    await page(makeConsultation({ addressees: [own], expectations: [expected(20, id(10), { answers: [answer] })] }))
    expect(await screen.findByText('No means.', { exact: false })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Add another reply' })).toBeTruthy()
    expect(screen.queryByLabelText(/Source document/)).toBeNull()
  })

  it('requests no reply from a recipient of a copy', async () => {
    await page(makeConsultation({ addressees: [addressee(10, { copy: true, abilities: { reply: null } })] }))
    expect(await screen.findByText(/You receive a copy/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Send reply' })).toBeNull()
  })
})
