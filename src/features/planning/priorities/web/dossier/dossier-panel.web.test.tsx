// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { noNotes } from '../../entities.ts'
import { burglary, drugs, makeMatrix, renderPriorities, speed, weighed } from '../priorities-page.fixture.tsx'

const findPanel = async (name: string) => within(await screen.findByRole('complementary', { name }))
const harm = localized('nl', 'Buren durven niet buiten')
const weighedDrugs = weighed(drugs, 'Drugs', {
  notes: { ...noNotes, harm },
  previousOutcome: 'point_of_attention',
  hours: 1200,
})
const otherPhenomena = [weighed(burglary, 'Burglary'), weighed(speed, 'Speed')]

describe('Dossier panel of a phenomenon', () => {
  it('shows rank, previous outcome, requested hours, and the evidence under each criterion', async () => {
    await renderPriorities(makeMatrix({ phenomena: [weighedDrugs, ...otherPhenomena] }), {}, drugs)
    const panel = await findPanel('Drugs')
    expect(panel.getByText('rank 1 · 2.5')).toBeTruthy()
    expect(panel.getByText('previously: point of attention')).toBeTruthy()
    expect(panel.getByText('1,200 h planned per year')).toBeTruthy()
    const figures = panel.getByText('Figures').closest('li')!
    expect(figures.textContent).toBe('Figures3Police figures')
  })

  it('adds an expectation with source, date and weight, and lists it with the others', async () => {
    const ofPlan = {
      id: id(60),
      phenomenonId: null,
      organisationId: id(61),
      organisationNames: { en: 'Riemst' },
      body: null,
      source: 'Letter of May',
      text: localized('en', 'More patrols'),
      weight: 1,
      recordedOn: null,
    }
    const about = { ...ofPlan, id: id(62), phenomenonId: burglary, text: localized('en', 'Of another one') }
    const { expected } = await renderPriorities(makeMatrix({ expectations: [ofPlan, about] }), {}, drugs)
    const user = userEvent.setup()
    const panel = await findPanel('Drugs')
    expect(panel.getByText('weak · for the plan as a whole')).toBeTruthy()
    expect(panel.queryByText('Of another one')).toBeNull()
    await user.click(panel.getByRole('button', { name: 'Add expectation' }))
    const save = () => panel.getAllByRole<HTMLButtonElement>('button', { name: 'Save' })[0]!
    await user.type(panel.getByLabelText(/^Or a group/), 'Residents')
    await user.type(panel.getByLabelText(/^Expectation/), 'Quiet nights')
    expect(save().disabled).toBe(true)
    await user.type(panel.getByLabelText(/^Source document/), 'Survey 2026, question 4')
    await user.type(panel.getByLabelText(/^Date/), '2026-05-04')
    await user.selectOptions(panel.getByLabelText(/^Strength/), 'strong')
    await user.click(save())
    await waitFor(() =>
      expect(expected).toEqual([
        {
          phenomenonId: drugs,
          organisationId: null,
          body: 'Residents',
          source: 'Survey 2026, question 4',
          text: localized('en', 'Quiet nights'),
          weight: 3,
          recordedOn: '2026-05-04',
        },
      ]),
    )
    const added = (await panel.findByText('Quiet nights')).closest('li')!
    expect(added.textContent).toContain('Residentsstrong')
    expect(added.textContent).toContain('Survey 2026, question 4 · 4 May 2026')
  })

  it('stores notes on influence, harm and displacement, each in the language of the text', async () => {
    const { notes } = await renderPriorities(makeMatrix({ phenomena: [weighedDrugs, ...otherPhenomena] }), {}, drugs)
    const user = userEvent.setup()
    const panel = await findPanel('Drugs')
    const written = panel.getByLabelText<HTMLTextAreaElement>('Harm caused')
    expect(written.value).toBe('Buren durven niet buiten')
    await user.clear(written)
    await user.type(written, 'Neighbours stay in')
    await user.type(panel.getByLabelText('Expected displacement effect'), 'Over the border')
    await user.click(panel.getAllByRole('button', { name: 'Save' }).at(-1)!)
    await waitFor(() =>
      expect(notes).toEqual([
        {
          phenomenonId: drugs,
          notes: {
            influence: null,
            harm: { source: 'nl', text: { nl: 'Buren durven niet buiten', en: 'Neighbours stay in' }, outdated: [] },
            displacement: localized('en', 'Over the border'),
          },
        },
      ]),
    )
  })

  it('shows the use in the previous plan, with continued and stopped elements and reasons', async () => {
    const element = { kind: 'strategic_objective', state: null, stateReason: null } as const
    const previousPlan = {
      plan: { id: id(80), code: 'ZP-1', title: localized('en', 'Former plan') },
      elements: [
        {
          ...element,
          id: id(81),
          code: 'S-1',
          title: localized('en', 'Fewer dealers'),
          outcome: 'changed' as const,
          reason: null,
        },
        {
          ...element,
          id: id(82),
          code: 'S-2',
          title: localized('en', 'A bus'),
          outcome: 'stopped' as const,
          reason: localized('en', 'Nobody came'),
        },
      ],
    }
    await renderPriorities(makeMatrix({ phenomena: [weighedDrugs, ...otherPhenomena] }), { previousPlan }, drugs)
    const panel = await findPanel('Drugs')
    expect(await panel.findByText('In the previous plan: point of attention.')).toBeTruthy()
    const link = panel.getByRole('link', { name: 'S-1 · Fewer dealers' })
    expect(link.getAttribute('href')).toBe(`/plans/${id(80)}?element=${id(81)}`)
    expect(link.closest('li')!.textContent).toBe('S-1 · Fewer dealerschanged')
    expect(panel.getByText('S-2 · A bus').closest('li')!.textContent).toBe('S-2 · A busstoppedNobody came')
  })

  it('shows a message without a previous plan, and when the previous plan does not mention the phenomenon', async () => {
    await renderPriorities(makeMatrix(), {}, drugs)
    expect(await (await findPanel('Drugs')).findByText('No previous plan is linked to this plan.')).toBeTruthy()
    cleanup()
    const plan = { id: id(80), code: 'ZP-1', title: localized('en', 'Former plan') }
    await renderPriorities(makeMatrix(), { previousPlan: { plan, elements: [] } }, drugs)
    const text = 'This phenomenon was not rated for the previous plan. The previous plan has no elements about it.'
    expect(await (await findPanel('Drugs')).findByText(text)).toBeTruthy()
  })

  it('is read-only for users who may not edit the plan', async () => {
    const abilities = { rate: false, decide: false }
    await renderPriorities(makeMatrix({ phenomena: [weighedDrugs, ...otherPhenomena], abilities }), {}, drugs)
    const panel = await findPanel('Drugs')
    expect(panel.getByText('Buren durven niet buiten').closest('[lang]')?.getAttribute('lang')).toBe('nl')
    expect(panel.queryByRole('textbox')).toBeNull()
    expect(panel.queryByRole('button', { name: /Add expectation|Save|Remove from/ })).toBeNull()
  })
})
