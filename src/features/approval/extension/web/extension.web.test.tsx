// @vitest-environment jsdom

import '#platform/workbook/web/incoming/sent-files.fixture.ts'
import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { evidenceContract } from '#features/approval/path/evidence/contract.ts'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { legalToday } from '#shared/format.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { planContract } from '../../../../../testing/contracts.ts'
import { extensionContract, type PlanExtension } from '../contract.ts'
import { BridgingNote } from './bridging-note.tsx'
import { ExtensionCard } from './extension-card.tsx'
import { makeDecision, makeExtension, planId } from './extension-web.fixture.ts'

const server = implement(extensionContract)
const plans = implement(planContract)
const allowed = { confirm: true, contest: true, withdraw: true, withdrawContest: false }

describe('validity of a plan', () => {
  const renderCard = (shown: PlanExtension, hasEffect = true) => {
    const requests: unknown[] = []
    const record = (name: string, input: object) => {
      requests.push({ [name]: input })
      return { id: id(99) }
    }
    const pages = renderPage(() => <ExtensionCard planId={planId} />, '/', {
      extension: {
        getExtension: server.getExtension.handler(() => shown),
        extendPlan: server.extendPlan.handler(({ input }) => record('extend', input)),
        endPlan: server.endPlan.handler(({ input }) => record('end', input)),
        confirmPeriodDecision: server.confirmPeriodDecision.handler(({ input }) => ({
          ...record('confirm', input),
          hasEffect,
        })),
        contestPeriodDecision: server.contestPeriodDecision.handler(({ input }) => record('contest', input)),
        withdrawExtension: server.withdrawExtension.handler(({ input }) => record('withdraw', input)),
      },
      evidence: {
        uploadEvidence: implement(evidenceContract).uploadEvidence.handler(({ input }) => ({
          id: id(40),
          name: input.file.name,
          size: 4,
          sha256: 'c'.repeat(64),
          signature: null,
        })),
      },
    })
    return { requests, pages }
  }
  const letter = () => new File(['%PDF-1.7'], 'letter.pdf')

  it('is extended by keyboard as a decision of named seats with a date and a document', async () => {
    const { requests } = renderCard(makeExtension())
    const user = userEvent.setup()
    /** Presses Tab until the given element has the focus. */
    const tabTo = async (element: HTMLElement) => {
      for (let many = 0; many < 20 && document.activeElement !== element; many++) await user.tab()
      expect(document.activeElement).toBe(element)
    }
    await tabTo(await screen.findByRole('button', { name: 'Record extension' }))
    await user.keyboard('{Enter}')
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/until 31 Dec(ember)? 2027 at the latest/)).toBeTruthy()
    for (const name of ['Minister, Interior', 'Minister, Justice']) {
      await tabTo(dialog.getByRole('checkbox', { name }))
      await user.keyboard(' ')
    }
    await tabTo(dialog.getByLabelText(/Source/))
    await user.keyboard('Letter 12')
    await tabTo(dialog.getByRole('textbox', { name: /^Reason/ }))
    await user.keyboard('The new plan is late.')
    // Without a document, nothing is recorded.
    const save = dialog.getByRole('button', { name: 'Record extension' })
    expect(save).toHaveProperty('disabled', true)
    await user.upload(dialog.getByLabelText(/^Document of the decision/), letter())
    await tabTo(save)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(requests).toHaveLength(1))
    expect(requests).toMatchObject([
      {
        extend: {
          validUntil: '2028-01-01',
          decided: [{ organisationId: id(10) }, { organisationId: id(11) }],
          evidence: 'Letter 12',
          evidenceIds: [id(40)],
          reason: 'The new plan is late.',
        },
      },
    ])
  })

  it('ends as a decision of the deciding seats with a document', async () => {
    const { requests } = renderCard(makeExtension())
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Record end of plan' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('checkbox', { name: 'Owner' }))
    await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'Two zones merged.')
    await user.upload(dialog.getByLabelText(/^Document of the decision/), letter())
    await user.click(dialog.getByRole('button', { name: 'Record end of plan' }))
    await waitFor(() =>
      expect(requests).toMatchObject([
        { end: { decided: [{ organisationId: id(12) }], evidenceIds: [id(40)], reason: 'Two zones merged.' } },
      ]),
    )
  })

  it('of a plan that another plan replaced or a decision ended shows the last day, and no later extension', async () => {
    renderCard(makeExtension({ validUntil: '2026-11-24', endsEarly: true }))
    expect(await screen.findByText(/In force until 23 Nov 2026: another plan replaces it/)).toBeDefined()
    expect(screen.queryByText(/Not extended|Extended by decision/)).toBeNull()
  })

  it('shows each decision with the deciding seats, the document and who confirmed or withdrew it', async () => {
    const confirmed = { at: '2025-11-22T10:00:00Z', by: 'Second', organisationNames: { en: 'Justice' } }
    renderCard(
      makeExtension({
        validUntil: '2027-01-01',
        decisions: [
          makeDecision({ state: 'confirmed', confirmations: [confirmed] }),
          makeDecision({
            id: id(21),
            state: 'withdrawn',
            withdrawn: { reason: 'A mistake.', withdrawnAt: '2025-11-21T10:00:00Z' },
          }),
        ],
      }),
    )
    expect(await screen.findByText(/Extended by decision until 31 Dec(ember)? 2026/)).toBeTruthy()
    expect(screen.getAllByText(/by Minister, Interior/)).toHaveLength(2)
    expect(screen.getAllByText(/recorded on 20 Nov(ember)? 2025 by Somebody/)).toHaveLength(2)
    expect(screen.getByText(/confirmed by Second, Justice on 22 Nov(ember)? 2025/)).toBeTruthy()
    expect(screen.getAllByRole('link', { name: 'minutes.pdf' })).toHaveLength(2)
    expect(screen.getByText('Withdrawn: A mistake.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^(Confirm|Contest|Withdraw)/ })).toBeNull()
  })

  it('is confirmed or contested by those who may', async () => {
    const { requests } = renderCard(makeExtension({ decisions: [makeDecision({ abilities: allowed })] }))
    const user = userEvent.setup()
    expect(await screen.findByText('not confirmed yet')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Contest: in force until/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'We did not meet.')
    await user.click(dialog.getByRole('button', { name: 'Contest' }))
    await waitFor(() => expect(requests).toEqual([{ contest: { id: id(20), reason: 'We did not meet.' } }]))
    await user.click(screen.getByRole('button', { name: /^Confirm: in force until/ }))
    await waitFor(() => expect(requests).toContainEqual({ confirm: { id: id(20) } }))
  })

  it('says that seats are missing while some have confirmed', async () => {
    const confirmations = [{ at: '2025-11-22T10:00:00Z', by: 'Second', organisationNames: { en: 'Justice' } }]
    renderCard(makeExtension({ decisions: [makeDecision({ confirmations, confirmers: [{ en: 'Interior' }] })] }))
    expect(await screen.findByText('not yet confirmed by all')).toBeTruthy()
    expect(screen.getByText(/confirmed by Second, Justice on 22 Nov(ember)? 2025/)).toBeTruthy()
  })

  it('says after a confirmation that other organisations are awaited', async () => {
    renderCard(makeExtension({ decisions: [makeDecision({ abilities: allowed })] }), false)
    await userEvent.setup().click(await screen.findByRole('button', { name: /^Confirm: in force until/ }))
    expect(await screen.findByText(/Confirmed for your organisation. Other organisations still have to/)).toBeTruthy()
  })

  it('says that a decision can no longer be confirmed, and that the day of another was not recorded', async () => {
    renderCard(
      makeExtension({
        decisions: [makeDecision({ state: 'lapsed', confirmers: [] }), makeDecision({ id: id(21), decidedOn: null })],
      }),
    )
    expect(await screen.findByText('not confirmed, no longer possible')).toBeTruthy()
    expect(screen.getByText('Minister, Interior · day not recorded')).toBeTruthy()
  })

  it('tells those who may not confirm why, and who can', async () => {
    renderCard(makeExtension({ decisions: [makeDecision({ obstacle: 'recorded' })] }))
    const note = await screen.findByText(/You recorded this decision/)
    expect(note.textContent).toContain('Interior; Justice')
    expect(screen.queryByRole('button', { name: /^Confirm/ })).toBeNull()
    renderCard(makeExtension({ decisions: [makeDecision({ obstacle: 'reserved' })] }))
    await screen.findByText(/Each organisation that decided and has an account confirms this for itself/)
    renderCard(makeExtension({ decisions: [makeDecision({ obstacle: 'contested' })] }))
    await screen.findByText(/A deciding function contested such a decision before/)
  })

  it('loses an extension in effect only with a document', async () => {
    const decision = makeDecision({ state: 'confirmed', abilities: { ...allowed, confirm: false } })
    const { requests } = renderCard(makeExtension({ decisions: [decision] }))
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /^Withdraw: / }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'A mistake.')
    const save = dialog.getByRole('button', { name: 'Withdraw' })
    expect(save).toHaveProperty('disabled', true)
    await user.upload(dialog.getByLabelText(/^Document of the decision/), letter())
    await user.click(save)
    await waitFor(() =>
      expect(requests).toEqual([
        { withdraw: { id: id(20), reason: 'A mistake.', decidedOn: legalToday(), evidenceIds: [id(40)] } },
      ]),
    )
  })

  it('is hidden from users who may not extend the plan and have no decision to read', async () => {
    await renderCard(makeExtension({ abilities: { extend: false, end: false } })).pages
    expect(screen.queryByText('Period in force')).toBeNull()
  })
})

describe('bridging plan', () => {
  it('shows the start of bridging, and the current step of the next plan', async () => {
    const successor = {
      planId: id(2),
      code: 'NSP',
      title: localized('en', 'The next plan'),
      state: 'in_decision' as const,
      step: { number: 'Z7', names: { en: 'Approval' } },
    }
    await renderPage(() => <BridgingNote planId={planId} />, '/', {
      plans: {
        getPlan: plans.getPlan.handler(() => planFile({ state: 'bridging' })),
      },
      extension: {
        getExtension: server.getExtension.handler(() => makeExtension({ bridgingSince: '2026-01-01', successor })),
      },
    })
    expect(await screen.findByText(/Bridging since 1 Jan(uary)? 2026/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'The next plan, The next plan, is at step Z7 (Approval).' })
    expect(link.getAttribute('href')).toBe(`/plans/${id(2)}?tab=path`)
  })
})
