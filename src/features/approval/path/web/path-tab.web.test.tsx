// @vitest-environment jsdom

import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { pathContract } from '../contract.ts'
import { attachLetter, path, planId, recordedAct, renderView, seat, step } from './path-page.fixture.tsx'
import { findRemedies } from './remedies.ts'

describe('approval procedure on the plan page', () => {
  it('shows first the pending seats and steps, with the waiting time', async () => {
    const waits = seat(10, { state: 'requested', awaitedSince: '2026-11-01', dueOn: '2026-12-01' })
    await renderView(path({ steps: [step('a', { act: 'opinion', state: 'in_progress', seats: [waits] })] }))
    expect(await screen.findByText(/Version 2 was submitted for decision/)).toBeTruthy()
    expect(screen.getByText(/Awaiting Body 10 since/)).toBeTruthy()
  })

  it('records a decision about the submitted version, with the reason for a different order', async () => {
    const user = userEvent.setup()
    const decides = step('b', { act: 'decision', stepsOutOfOrder: ['a'], seats: [seat(11)] })
    const reported = await renderView(path({ steps: [step('a'), decides] }))
    await user.click(await screen.findByText('Step b'))
    await user.click(screen.getByRole('button', { name: 'Record decision: Body 11' }))
    const window = screen.getByRole('dialog')
    await user.selectOptions(within(window).getByLabelText(/Decision/), 'refused')
    await user.type(within(window).getByLabelText(/Reason for the different order/), 'Agreed so.')
    const save = within(window).getByRole('button', { name: 'Confirm' })
    // Refusing approval always needs a text.
    expect(save).toHaveProperty('disabled', true)
    await user.type(within(window).getByLabelText(/Reasons/), 'No means for it.')
    // Recorded for another person, so the document is needed.
    expect(save).toHaveProperty('disabled', true)
    await attachLetter(user)
    await user.click(save)
    await waitFor(() => expect(reported).toHaveLength(1))
    expect(reported).toMatchObject([
      {
        step: 'b',
        verdict: 'refused',
        versionId: id(6),
        text: 'No means for it.',
        reason: 'Agreed so.',
        evidenceIds: [id(40)],
      },
    ])
  })

  it('plans a step with a custom duration and a reason, and shows it at the step', async () => {
    const user = userEvent.setup()
    const reported = await renderView(
      path({ steps: [step('a', { duration: 'P9W', plannedReason: 'Two languages.' })] }),
    )
    expect(await screen.findByText(/9 weeks planned \(usually 4\): Two languages\./)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Change schedule/ }))
    const window = within(screen.getByRole('dialog'))
    await user.clear(window.getByLabelText(/Duration in weeks/))
    await user.type(window.getByLabelText(/Duration in weeks/), '6')
    await user.clear(window.getByLabelText(/Reason for the different schedule/))
    expect(window.getByRole('button', { name: 'Confirm' })).toHaveProperty('disabled', true)
    await user.type(window.getByLabelText(/Reason for the different schedule/), 'The council sits later.')
    await user.click(window.getByRole('button', { name: 'Confirm' }))
    await waitFor(() => expect(reported).toHaveLength(1))
    expect(reported).toMatchObject([
      { planId, code: 'a', duration: 'P6W', plannedOn: null, reason: 'The council sits later.' },
    ])
  })

  it('of a plan that ended says so and offers no addendum, also if the plan was approved elsewhere', async () => {
    const addendum = () => screen.queryByRole('button', { name: 'Start an addendum' })
    const elsewhere = { isApprovedExternally: true, approvedOn: '2020-12-01', inForceOn: '2021-01-01' }
    await renderView(path({ ...elsewhere, state: 'in_force' }))
    expect(await screen.findByText('In force')).toBeTruthy()
    expect(addendum()).not.toBeNull()
    cleanup()
    await renderView(path({ ...elsewhere, state: 'ended' }))
    expect(await screen.findByText('Ended')).toBeTruthy()
    expect(screen.queryByText('In force')).toBeNull()
    expect(addendum()).toBeNull()
  })

  it('keeps the input after an error, and shows the cause', async () => {
    const user = userEvent.setup()
    await renderView(path({ steps: [step('a')] }))
    await user.click(await screen.findByRole('button', { name: /Mark as completed/ }))
    await user.type(screen.getByLabelText(/Source/), 'Letter of 3 May.')
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    expect(await screen.findByText('Other steps must be completed first.')).toBeTruthy()
    expect(screen.getByLabelText(/Source/)).toHaveProperty('value', 'Letter of 3 May.')
  })

  it('offers a remedy for an error: the prerequisite step receives the focus', async () => {
    const user = userEvent.setup()
    await renderView(path({ steps: [step('a', { act: 'opinion' }), step('b')] }))
    await user.click(await screen.findByRole('button', { name: /Mark as completed/ }))
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    const error = within(await screen.findByRole('alert'))
    expect(error.getByText('Other steps must be completed first.')).toBeTruthy()
    await user.click(error.getByRole('button', { name: 'Go to step A Step a' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Step a'))
  })

  it('shows the blockers of each step: errors with a link to fix them, a missing version, prerequisite steps', async () => {
    const user = userEvent.setup()
    const issue = { rule: 'R06', names: { en: 'The four items of article 36' }, isFixed: false }
    const decides = step('b', { act: 'decision', issues: [issue, { ...issue, rule: 'R17', isFixed: true }] })
    const steps = [step('a'), decides, step('c', { state: 'waiting', missingPrerequisites: ['b'] })]
    await renderView(path({ steps, submittedVersion: null }))
    await user.click(await screen.findByText('Step b'))
    expect(screen.getAllByText('2 errors block this step')).toHaveLength(2)
    const link = screen.getByRole('link', { name: 'R06 The four items of article 36' })
    expect(link.getAttribute('href')).toBe(`/checks?scope=all&plan=${planId}&rule=R06`)
    expect(screen.getByText(/Fixed in the plan, but not in the submitted version/)).toBeTruthy()
    await user.click(screen.getByText('Step c'))
    expect(screen.getByRole('button', { name: 'Go to step B Step b' })).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'Submit a version' }).at(-1)!)
    expect(screen.getByRole('dialog', { name: 'Submit a version' })).toBeTruthy()
  })

  it('offers a remedy for every error', () => {
    const known = path({ steps: [step('a'), step('b'), step('c', { act: 'entry' })] })
    const action = { kind: 'decide', step: known.steps[1]!, seat: seat(11) } as const
    const describeOffers = (code: string) =>
      findRemedies(code, { steps: ['a', 'b'] }, known, action).map((offer) =>
        offer.kind === 'step'
          ? `step ${offer.step.code}`
          : offer.kind === 'do'
            ? `do ${offer.action.kind}`
            : `${offer.kind} ${offer.kind === 'link' ? offer.to : offer.field}`,
      )
    const codes = Object.values(pathContract).flatMap((procedure) => Object.keys(procedure['~orpc'].errorMap))
    expect(Object.fromEntries(codes.map((code) => [code, describeOffers(code)]))).toEqual({
      DATE_ORDER: ['field date'],
      PLANS_OVERLAP: ['field date'],
      SUPERSESSION_DATE: ['field date'],
      POINTS_NEED_REASON: ['link checks'],
      STEPS_INCOMPLETE: ['step a', 'step b'],
      LATER_STEPS_DEPEND: ['step a', 'step b'],
      POINTS_UNANSWERED: ['step a', 'step b'],
      ORDER_REASON_REQUIRED: ['field reason', 'step a'],
      REASON_REQUIRED: ['field text'],
      TOO_MANY_POINTS: ['field text'],
      DATE_IN_FUTURE: ['field date'],
      DATE_TOO_EARLY: ['field date'],
      ALREADY_WITHDRAWN: ['link log'],
      REGISTRATION_NOT_CONFIRMED: ['link file'],
      EVIDENCE_REQUIRED: ['field file'],
      UPLOAD_UNKNOWN: ['field file'],
      NOT_HOLDER_ON_DATE: ['field date'],
      DATE_BEFORE_VERSION: ['field date'],
      VERSION_FACTS_CHANGED: ['link versions'],
      VERSION_PRIORITIES_CHANGED: ['link versions'],
      ACTS_UNCONFIRMED: ['link confirmations'],
      ACT_CONFIRMED: ['link confirmations'],
      SECOND_PERSON_REQUIRED: ['link confirmations'],
      ANOTHER_SEAT_DECIDED: ['step b'],
      HOLDING_NOT_CONFIRMED: ['step b'],
      ENTRY_OUTSIDE_PERIOD: ['field date'],
      DECISION_AFTER_PERIOD: ['field date'],
      PLAN_EMPTY: ['link versions'],
      NO_VERSION_SUBMITTED: ['do submit'],
      VERSION_OUTDATED: ['link versions'],
      VERSION_OF_FORMER_LAW: ['link versions'],
      CHECKS_FAILED: ['link checks'],
      RECIPIENTS_WITHOUT_ACCESS: ['link file'],
      NO_PATH: ['link file'],
      PLAN_ENDED: ['link file'],
      APPROVED: ['step c'],
      NOT_IN_FORCE: ['step c'],
      NOT_YOUR_SEAT: ['do ask'],
      STEP_REQUIRED: ['step b'],
      ACT_NOT_ALLOWED: ['step b'],
      SECTION_UNKNOWN: ['step b'],
      ALREADY_RECORDED: ['link log'],
      RECORDED_FOR_SEAT: ['link confirmations'],
      GIVEN_IN_PERSON: ['link versions'],
      ADDENDUM_OPEN: ['link log'],
      TEXT_FINAL: ['link log'],
      STEP_UNKNOWN: ['link steps'],
      NOT_APPLICABLE: ['link steps'],
      NOT_SEATED: ['link steps'],
      NOT_FOUND: ['link steps'],
      UNKNOWN_ELEMENT: ['link steps'],
    })
    expect(describeOffers('SIGNATURE_BROKEN')).toEqual(['field file'])
    const inForce = { ...known, state: 'in_force' as const }
    expect(findRemedies('APPROVED', undefined, inForce, action)).toEqual([{ kind: 'do', action: { kind: 'addendum' } }])
  })

  it('shows acts given in person and recorded acts separately', async () => {
    const act = recordedAct()
    const entry = seat(11, { state: 'received', act: { ...act, provenance: 'in_person' } })
    const other = seat(12, { state: 'received', act: { ...act, provenance: 'recorded' } })
    await renderView(path({ steps: [step('b', { act: 'decision', state: 'in_progress', seats: [entry, other] })] }))
    expect(await screen.findByText(/in person by Ann/)).toBeTruthy()
    expect(screen.getByText(/recorded by Ann/)).toBeTruthy()
  })

  it('confirms receipt once, also when the step is completed, and shows the date', async () => {
    const user = userEvent.setup()
    const waits = seat(11, { state: 'received', abilities: { speak: true, record: false } })
    const sent = step('b', {
      act: 'sending',
      state: 'completed',
      seats: [waits, { ...waits, seat: { ...waits.seat, organisationId: id(12) }, receivedOn: '2026-11-21' }],
    })
    const visible = path({ steps: [sent] })
    const reported = await renderView(visible)
    // A step that waits for the user's organisation is expanded.
    expect((await screen.findByText('Step b')).closest('details')!.open).toBe(true)
    expect(screen.getByText(/received on Nov(ember)? 21, 2026|received on 21 Nov(ember)? 2026/)).toBeTruthy()
    const receipts = screen.getAllByRole('button', { name: /^Confirm receipt/ })
    expect(receipts).toHaveLength(1)
    await user.click(receipts[0]!)
    const window = within(screen.getByRole('dialog'))
    await user.clear(window.getByLabelText(/^Date/))
    await user.type(window.getByLabelText(/^Date/), '2026-11-22')
    await user.click(window.getByRole('button', { name: 'Confirm' }))
    await waitFor(() =>
      expect(reported).toEqual([{ planId, step: 'b', seat: waits.seat, date: '2026-11-22', evidenceIds: [] }]),
    )
  })

  it('is read-only for users who do not lead the plan and have no seat', async () => {
    const reads = { speak: false, record: false }
    const steps = [step('a'), step('b', { act: 'decision', seats: [seat(11, { abilities: reads })] })]
    await renderView(path({ steps, abilities: { lead: false, plan: false, withdraw: [], attach: [] } }))
    await screen.findByText('Step a')
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})
