// @vitest-environment jsdom

import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { attachLetter, path, planId, recordedAct, renderView, seat, step } from './path-page.fixture.tsx'

const sections = [
  { code: 'capacity', names: { en: 'Capacity' } },
  { code: 'resources', names: { en: 'Means' } },
]

describe('decision about several parts', () => {
  it('covers the whole plan or the selected parts, with at least one part', async () => {
    const user = userEvent.setup()
    const results = await renderView(path({ steps: [step('b', { act: 'decision', seats: [seat(11)], sections })] }))
    await user.click(await screen.findByRole('button', { name: 'Record decision: Body 11' }))
    const window = within(screen.getByRole('dialog'))
    expect(window.queryByRole('checkbox')).toBeNull()
    await user.selectOptions(window.getByLabelText('Sections concerned'), 'Only some sections')
    const save = window.getByRole('button', { name: 'Confirm' })
    expect(save).toHaveProperty('disabled', true)
    await attachLetter(user)
    expect(save).toHaveProperty('disabled', true)
    await user.click(window.getByRole('checkbox', { name: 'Capacity' }))
    await user.click(save)
    await waitFor(() => expect(results).toHaveLength(1))
    expect(results).toMatchObject([{ step: 'b', verdict: 'approved', versionId: id(6), sectionCodes: ['capacity'] }])
  })

  it('sends no parts for a decision on the whole plan, and offers none when the step is about one section', async () => {
    const user = userEvent.setup()
    const steps = [
      step('b', { act: 'decision', seats: [seat(11)], sections }),
      step('c', { act: 'decision', seats: [seat(12)] }),
    ]
    const results = await renderView(path({ steps }))
    await user.click(await screen.findByRole('button', { name: 'Record decision: Body 12' }))
    expect(screen.queryByLabelText('Sections concerned')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await user.click(screen.getByRole('button', { name: 'Record decision: Body 11' }))
    await attachLetter(user)
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    await waitFor(() => expect(results).toHaveLength(1))
    expect(results[0]).not.toHaveProperty('about')
  })

  it('shows the decided parts under an organisation', async () => {
    const partly = seat(11, { state: 'partly', act: recordedAct(), sectionCodes: ['resources'] })
    const refused = seat(13, {
      state: 'refused',
      act: recordedAct({ id: id(22), verdict: 'refused' }),
      sectionCodes: ['capacity'],
    })
    const all = seat(12, { state: 'received', act: recordedAct({ id: id(21) }) })
    const seats = [partly, refused, all]
    await renderView(path({ steps: [step('b', { act: 'decision', state: 'refused', seats, sections })] }))
    expect(await screen.findByText('sections: Means')).toBeTruthy()
    // A partial approval is labelled as such.
    expect(screen.getAllByText('Given for some sections')).toHaveLength(1)
    expect(screen.getAllByText('Approved')).toHaveLength(1)
    expect(screen.getByText('sections: Capacity')).toBeTruthy()
    expect(screen.getAllByText(/sections: /)).toHaveLength(2)
  })
})

describe('document with an electronic signature', () => {
  it('is refused with the reason and the remedy when it was changed after signing, and nothing is recorded', async () => {
    const user = userEvent.setup()
    const results = await renderView(path({ steps: [step('b', { act: 'decision', seats: [seat(11)] })] }))
    await user.click(await screen.findByRole('button', { name: 'Record decision: Body 11' }))
    await attachLetter(user, 'altered.pdf')
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    const error = await screen.findByText(/the file was changed after signing/)
    expect(error.textContent).toContain('exactly as the signer delivered it')
    await attachLetter(user)
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    await waitFor(() => expect(results).toHaveLength(1))
  })

  it('is named in the history with what the check found', async () => {
    const signature = {
      state: 'unknown_signer',
      reason: 'no_anchor',
      signer: 'Mayor A',
      issuer: 'Authority',
      signedAt: null,
      anchor: null,
      earlierSignatures: 0,
      checkedAt: '2026-11-21T10:00:00Z',
    } as const
    const file = { size: 14, sha256: 'b'.repeat(64), marking: 'TLP:GREEN', uploadedAt: '2026-11-21T10:00:00Z' } as const
    const evidence = [
      { id: id(41), name: 'signed.pdf', ...file, signature },
      { id: id(42), name: 'letter.eml', ...file, signature: null },
    ]
    await renderView(path({ acts: [recordedAct({ evidence })] }))
    const entry = await screen.findByText(/signed\.pdf: Electronically signed, but the signer is not known here/)
    expect(entry.textContent).not.toContain('letter.eml')
  })
})

describe('opinion', () => {
  it('is split into points in the dialog, which the user can change before they are recorded', async () => {
    const user = userEvent.setup()
    const results = await renderView(path({ steps: [step('a', { act: 'opinion', seats: [seat(11)] })] }))
    await user.click(await screen.findByRole('button', { name: 'Record opinion: Body 11' }))
    const window = within(screen.getByRole('dialog'))
    const save = window.getByRole('button', { name: 'Confirm' })
    await user.type(window.getByLabelText(/^Opinion/), 'Name the rural zones.{Enter}{Enter}Give each a budget.')
    expect(window.getByText('2 points')).toBeTruthy()
    const points = window.getByLabelText(/^Points/)
    await user.clear(points)
    expect(save).toHaveProperty('disabled', true)
    await user.type(points, 'Name the rural zones.')
    await attachLetter(user)
    await user.click(save)
    await waitFor(() => expect(results).toHaveLength(1))
    expect(results).toMatchObject([
      {
        text: 'Name the rural zones.\n\nGive each a budget.',
        points: [{ text: 'Name the rural zones.', elementId: null }],
      },
    ])
  })
})

describe('missing opinion', () => {
  it('is recorded with a reason by the lead of the plan, when the law allows continuing without it', async () => {
    const user = userEvent.setup()
    const steps = [
      step('a', { act: 'opinion', mayBeAbsent: true, seats: [seat(11)] }),
      step('b', { act: 'opinion', seats: [seat(12)] }),
    ]
    const results = await renderView(path({ steps }))
    expect(await screen.findAllByRole('button', { name: /^Record missing opinion/ })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Record missing opinion: Body 11' }))
    const window = within(screen.getByRole('dialog'))
    const save = window.getByRole('button', { name: 'Confirm' })
    expect(save).toHaveProperty('disabled', true)
    await user.type(window.getByLabelText(/Reasons/), 'It has not met since its chair left.')
    await user.click(save)
    await waitFor(() => expect(results).toHaveLength(1))
    const seatOf = { organisationId: id(11), function: null }
    expect(results).toMatchObject([
      { planId, step: 'a', seat: seatOf, text: 'It has not met since its chair left.', reason: null },
    ])
  })

  it('is not offered to the advising organisation, which gives the opinion', async () => {
    const mayAct = seat(11, { abilities: { speak: true, record: false } })
    const steps = [step('a', { act: 'opinion', mayBeAbsent: true, seats: [mayAct] })]
    await renderView(path({ steps, abilities: { lead: false, plan: false, withdraw: [], attach: [] } }))
    expect(await screen.findByRole('button', { name: 'Give opinion: Body 11' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Record missing opinion/ })).toBeNull()
  })
})

describe('mistaken act', () => {
  const withdrawAct = async (button: string) => {
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: button }))
    const window = within(screen.getByRole('dialog'))
    const save = window.getByRole('button', { name: 'Confirm' })
    expect(save).toHaveProperty('disabled', true)
    expect(window.queryByLabelText(/reservation/)).toBeNull()
    await user.type(window.getByLabelText(/Reason for the withdrawal/), 'Of another plan.')
    await user.click(save)
  }

  it('is withdrawn with a reason by the lead of the plan who recorded it', async () => {
    const act = recordedAct()
    const decides = step('b', { act: 'decision', state: 'in_progress', seats: [seat(11, { state: 'received', act })] })
    const results = await renderView(
      path({
        steps: [decides],
        acts: [act],
        organisationNames: { [id(11)]: { en: 'Body 11' } },
        abilities: { lead: true, plan: true, withdraw: [act.id], attach: [] },
      }),
    )
    await withdrawAct('Withdraw: B · Decision · Body 11')
    await waitFor(() => expect(results).toEqual([{ id: id(20), text: 'Of another plan.' }]))
  })

  it('names its organisation as on the day of the act, with the present name beside it [law-56]', async () => {
    const act = recordedAct({ seatNames: { en: 'Former body' } })
    const decides = step('b', { act: 'decision', state: 'in_progress', seats: [seat(11, { state: 'received', act })] })
    await renderView(path({ steps: [decides], acts: [act], organisationNames: { [id(11)]: { en: 'Body 11' } } }))
    expect(await screen.findByText('B · Decision · Former body (today: Body 11)')).toBeTruthy()
    expect(screen.getByText('Former body (today: Body 11)')).toBeTruthy()
  })

  it('given in person is offered for withdrawal only where the procedure accepts it', async () => {
    const act = recordedAct({ provenance: 'in_person' })
    const mayAct = (speak: boolean) => seat(11, { state: 'received', act, abilities: { speak, record: false } })
    const makePath = (withdraw: string[]) =>
      path({
        steps: [step('b', { act: 'decision', state: 'completed', seats: [mayAct(true)] })],
        acts: [act],
        abilities: { lead: false, plan: false, withdraw, attach: [] },
      })
    // As after the entry into force.
    await renderView(makePath([]))
    await screen.findByText('Step b')
    expect(screen.queryByRole('button', { name: /Withdraw/ })).toBeNull()
    cleanup()
    const results = await renderView(makePath([act.id]))
    expect(await screen.findAllByRole('button', { name: /Withdraw/ })).toHaveLength(1)
    await withdrawAct('Withdraw: Body 11')
    await waitFor(() => expect(results).toEqual([{ id: id(20), text: 'Of another plan.' }]))
  })

  it('given in person by an organisation cannot be withdrawn by the lead of the plan', async () => {
    const act = recordedAct({ provenance: 'in_person' })
    const receivedSeat = seat(11, { state: 'received', act, abilities: { speak: false, record: true } })
    await renderView(
      path({ steps: [step('b', { act: 'decision', state: 'in_progress', seats: [receivedSeat] })], acts: [act] }),
    )
    await screen.findByText('Step b')
    expect(screen.queryByRole('button', { name: /Withdraw/ })).toBeNull()
  })

  it('cannot be withdrawn once the plan entered into force, and the page says why', async () => {
    const act = recordedAct()
    const entry = recordedAct({
      id: id(21),
      kind: 'entered_into_force',
      step: 'c',
      seat: null,
      verdict: null,
      provenance: null,
    })
    const receipt = recordedAct({ id: id(22), kind: 'received', step: 'd', verdict: null })
    const results = await renderView(
      path({
        state: 'in_force',
        steps: [step('b', { act: 'decision' })],
        acts: [act, entry, receipt],
        abilities: { lead: true, plan: false, withdraw: [receipt.id], attach: [] },
      }),
    )
    const buttons = await screen.findAllByRole('button', { name: /^Withdraw: / })
    const isOffered = (button: HTMLElement) => button.getAttribute('aria-disabled') !== 'true'
    // The latest act, the receipt, changes nothing about the entry.
    expect(buttons.map(isOffered)).toEqual([true, false, false])
    const reason = document.getElementById(buttons[1]!.getAttribute('aria-describedby')!)
    expect(reason?.textContent).toContain('A decision ends the plan')
    await userEvent.setup().click(buttons[1]!)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(results).toEqual([])
  })

  it('can be withdrawn before the day of entry only after the entry itself', async () => {
    const entry = recordedAct({
      id: id(21),
      kind: 'entered_into_force',
      step: 'c',
      seat: null,
      verdict: null,
      provenance: null,
    })
    await renderView(
      path({
        state: 'approved',
        steps: [step('b', { act: 'decision' })],
        acts: [recordedAct(), entry],
        abilities: { lead: true, plan: true, withdraw: [entry.id], attach: [] },
      }),
    )
    const buttons = await screen.findAllByRole('button', { name: /^Withdraw: / })
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual([null, 'true'])
    expect(screen.getByText(/withdraw the entry first/)).toBeTruthy()
  })
})

const absence = recordedAct({
  kind: 'opinion_missing',
  step: 'a',
  verdict: null,
  provenance: null,
  text: 'No meeting.',
})
const lateOpinion = recordedAct({
  ...{ id: id(21), kind: 'opinion_given', step: 'a', verdict: null, provenance: 'in_person' },
  text: 'Say where the means come from.',
})
const showLateOpinion = (given: Partial<ReturnType<typeof seat>>, approvedOn: string | null = '2026-11-22') => {
  const absent = seat(11, { state: 'absent', act: absence, ...given })
  const opinion = step('a', { act: 'opinion', mayBeAbsent: true, state: 'completed', seats: [absent] })
  const acts = given.lateOpinion ? [absence, lateOpinion] : [absence]
  const abilities = { lead: true, plan: false, withdraw: [lateOpinion.id], attach: [] }
  return renderView(path({ state: 'approved', approvedOn, steps: [opinion], acts, abilities }))
}

it('is recorded from the step whose opinion was missing when the plan was approved [law-58]', async () => {
  const user = userEvent.setup()
  const results = await showLateOpinion({})
  await user.click(await screen.findByText('Step a'))
  await user.click(screen.getByRole('button', { name: 'Record late opinion: Body 11' }))
  const dialog = within(screen.getByRole('dialog', { name: 'A Step a: Record late opinion' }))
  expect(dialog.getByText(/The plan was approved without this opinion\./)).toBeTruthy()
  await user.type(dialog.getByLabelText(/^Opinion/), 'Too late.')
  await attachLetter(user)
  await user.click(dialog.getByRole('button', { name: 'Confirm' }))
  await waitFor(() => expect(results).toHaveLength(1))
  expect(results).toMatchObject([{ step: 'a', text: 'Too late.', evidenceIds: [id(40)] }])
})

it('is an opinion like others before the approval', async () => {
  await showLateOpinion({}, null)
  expect(await screen.findByRole('button', { name: 'Record opinion: Body 11', hidden: true })).toBeTruthy()
})

it('is listed beside the absence and in the history, is given once, and is withdrawn at the seat [law-58]', async () => {
  const user = userEvent.setup()
  const results = await showLateOpinion({ lateOpinion })
  await user.click(await screen.findByText('Step a'))
  expect(screen.getByText('Opinion missing')).toBeTruthy()
  expect(screen.getByText('Late opinion')).toBeTruthy()
  expect(screen.getByText('Say where the means come from.')).toBeTruthy()
  expect(screen.getByText(/^A · Late opinion/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /late opinion: Body 11/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Withdraw: Body 11' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText(/^Reason/), 'A mistake.')
  await user.click(dialog.getByRole('button', { name: 'Confirm' }))
  await waitFor(() => expect(results).toMatchObject([{ id: lateOpinion.id, text: 'A mistake.' }]))
})
