// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { fileContract } from '#platform/files/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { ConsentRequest, IssuerConsent } from '../entities.ts'
import ConsentPage from './consent-page.tsx'
import { ConsentsCard } from './consents-card.tsx'

const none = { answer: false, withdraw: false, ask: false, record: false, confirm: false }
const consent = (given: Partial<IssuerConsent> = {}): IssuerConsent => ({
  id: id(1),
  organisationId: id(2),
  names: { en: 'Justice' },
  state: 'asked',
  requestedAt: '2026-11-24T10:00:00.000Z',
  answeredAt: null,
  answeredBy: null,
  reason: null,
  recording: null,
  abilities: none,
  ...given,
})
const request: ConsentRequest = {
  ...consent({ abilities: { ...none, answer: true } }),
  id: id(1),
  plan: {
    id: id(3),
    kindNames: { en: 'National security plan' },
    title: localized('en', 'Safe together'),
    ownerNames: { en: 'Interior' },
    periodFrom: '2028-01-01',
    periodTo: '2032-01-01',
    isReadable: false,
  },
}
const getSession = testServer.session.getSession.handler(() => session)

describe('consent of issuing organisations', { timeout: 30_000 }, () => {
  it('is listed with the answers, and a refusal can be followed by a new request', async () => {
    const user = userEvent.setup()
    const asked: string[] = []
    const refused = consent({
      state: 'refused',
      reason: 'No budget for it.',
      answeredAt: '2026-11-25T10:00:00.000Z',
      answeredBy: 'Minister',
      abilities: { ...none, ask: true },
    })
    const unasked = consent({ id: null, organisationId: id(4), names: { en: 'Conference' }, state: 'not_asked' })
    const file = planFile({})
    await renderPage(() => <ConsentsCard planId={file.plan.id} {...file} />, '/', {
      session: { getSession },
      plans: {
        issuers: {
          listConsents: testServer.plans.issuers.listConsents.handler(() => [refused, unasked]),
          ask: testServer.plans.issuers.ask.handler(({ input }) => {
            asked.push(input.organisationId)
            return []
          }),
        },
      },
    })
    expect(await screen.findByText('No budget for it.')).toBeTruthy()
    expect(screen.getByText('not asked: no users here')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ask again' }))
    expect(asked).toEqual([id(2)])
  })

  it('is answered on its own page, where a refusal needs a reason', async () => {
    const user = userEvent.setup()
    const answers: unknown[] = []
    await renderPage(
      ConsentPage,
      `/issuers/${id(1)}`,
      {
        session: { getSession },
        plans: {
          issuers: {
            getConsentRequest: testServer.plans.issuers.getConsentRequest.handler(() => request),
            answerRequest: testServer.plans.issuers.answerRequest.handler(({ input }) => {
              answers.push(input)
              return request
            }),
          },
        },
      },
      '/issuers/$id',
    )
    expect(await screen.findByText('Interior asks Justice to issue this plan together.')).toBeTruthy()
    const refuse = screen.getByRole('button', { name: 'Refuse' })
    expect(refuse).toHaveProperty('disabled', true)
    await user.type(screen.getByLabelText(/^Reason/), 'No budget for it.')
    await user.click(refuse)
    expect(answers).toEqual([{ id: id(1), answer: 'refused', reason: 'No budget for it.' }])
  })

  it('of an organisation without users is recorded with a file of the plan, and confirmed where the reader may', async () => {
    const user = userEvent.setup()
    const calls: unknown[] = []
    const unasked = consent({ id: null, state: 'not_asked', abilities: { ...none, record: true } })
    const recorded = consent({
      organisationId: id(4),
      names: { en: 'Health' },
      state: 'recorded',
      recording: {
        agreedOn: '2026-11-20',
        recordedAt: '2026-11-24T10:00:00.000Z',
        recordedBy: 'Ann',
        document: { id: id(8), name: 'letter.pdf' },
      },
      abilities: { ...none, confirm: true },
    })
    const attached = { id: id(9), name: 'mail.pdf', mediaType: 'application/pdf', size: 9, sha256: 'a'.repeat(64) }
    const file = planFile({})
    await renderPage(() => <ConsentsCard planId={file.plan.id} {...file} />, '/', {
      session: { getSession },
      files: {
        listFiles: implement(fileContract).listFiles.handler(() => ({
          files: [
            {
              ...attached,
              planId: file.plan.id,
              marking: 'TLP:GREEN' as const,
              uploadedAt: '2026-11-24T10:00:00.000Z',
              uploadedBy: null,
              abilities: { remove: false },
            },
          ],
          abilities: { attach: false },
        })),
      },
      plans: {
        issuers: {
          listConsents: testServer.plans.issuers.listConsents.handler(() => [unasked, recorded]),
          recordConsent: testServer.plans.issuers.recordConsent.handler(({ input }) => {
            calls.push(input)
            return []
          }),
          confirmConsent: testServer.plans.issuers.confirmConsent.handler(({ input }) => {
            calls.push(input)
            return []
          }),
        },
      },
    })
    expect(await screen.findByRole('link', { name: 'letter.pdf' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    expect(calls).toEqual([{ id: id(1) }])
    await user.click(screen.getByRole('button', { name: 'Record consent on paper' }))
    const save = screen.getByRole('button', { name: 'Save' })
    expect(save).toHaveProperty('disabled', true)
    await screen.findByRole('option', { name: 'mail.pdf' })
    await user.selectOptions(screen.getByLabelText(/Document of the consent/), 'mail.pdf')
    await user.click(save)
    expect(calls[1]).toMatchObject({ planId: file.plan.id, organisationId: id(2), documentId: id(9) })
  })
})
