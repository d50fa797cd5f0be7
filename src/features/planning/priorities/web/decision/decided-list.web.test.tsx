// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import type { PriorityMatrix } from '../../contract.ts'
import type { Chosen } from '../../entities.ts'
import { burglary, drugs, makeMatrix, renderPriorities, speed, weighed } from '../priorities-page.fixture.tsx'

const chosen = (phenomenonId: string, outcome: Chosen['outcome'], given: Partial<Chosen> = {}): Chosen => ({
  phenomenonId,
  outcome,
  rank: null,
  mean: null,
  reason: null,
  rejectionReason: null,
  monitoring: null,
  ...given,
})
const decision = (all: Chosen[]): NonNullable<PriorityMatrix['decision']> => ({
  decidedBy: 'Zonal security council',
  quorum: 'all mayors',
  decidedOn: '2026-10-05',
  outcomes: all,
  savedAt: '2026-10-05T10:00:00Z',
  savedBy: 'Nora',
})
const getItemText = (name: string) => screen.getByText(name, { selector: 'strong' }).closest('li')!.textContent

describe('Decision on the page', () => {
  it('shows changes since the previous decision, reasons for rejection, and watched phenomena', async () => {
    await renderPriorities(
      makeMatrix({
        phenomena: [
          weighed(drugs, 'Drugs', { previousOutcome: 'regular_work' }),
          weighed(burglary, 'Burglary', { previousOutcome: 'priority' }),
          weighed(speed, 'Speed', { previousOutcome: 'regular_work' }),
        ],
        decision: decision([
          chosen(drugs, 'priority', { rank: 1, reason: localized('en', 'Three evenings') }),
          chosen(burglary, 'point_of_attention', {
            rank: 2,
            rejectionReason: 'no_capacity',
            monitoring: localized('en', 'up 20 %'),
          }),
          chosen(speed, 'regular_work', { rank: 3, rejectionReason: 'low_weight' }),
        ]),
      }),
    )
    expect(
      await screen.findByText(
        'Decided by Zonal security council on 5 Oct 2026 · all mayors · Recorded by Nora, not confirmed by the deciding body.',
      ),
    ).toBeTruthy()
    expect(getItemText('Drugs')).toBe('priorityDrugsrank 1 · raised (previously regular work)Three evenings')
    expect(getItemText('Burglary')).toBe(
      'point of attentionBurglaryrank 2 · lowered (previously priority)no capacity · Monitoring: up 20 %',
    )
    expect(getItemText('Speed')).toBe('regular workSpeedrank 3other phenomena are more important')
  })

  it('shows how many top phenomena the capacity allows, and no number when it is unknown', async () => {
    const phenomena = [
      weighed(drugs, 'Drugs', { hours: 5000 }),
      weighed(burglary, 'Burglary', { hours: 300 }),
      weighed(speed, 'Speed', { hours: 10 }),
    ]
    const { unmount } = await renderPriorities(makeMatrix({ phenomena }))
    expect(
      await screen.findByText(
        /In 2026, the police have 5,200 hours left for this plan\. Based on the hours planned, that is enough for the first phenomenon\./,
      ),
    ).toBeTruthy()
    unmount()
    await renderPriorities(makeMatrix({ phenomena, capacity: null }))
    expect(await screen.findByText('Maximum number of priorities: 1.')).toBeTruthy()
    expect(screen.queryByText(/hours left for this plan/)).toBeNull()
  })
})

describe('Agreed score', () => {
  it('replaces the ratings, which remain visible below', async () => {
    const { agreed } = await renderPriorities(makeMatrix(), {}, `${drugs}.mayors`)
    const user = userEvent.setup()
    const panel = within(await screen.findByRole('complementary', { name: 'Drugs × Mayors' }))
    expect(panel.getByText('Score: 2')).toBeTruthy()
    const form = within(panel.getByRole('group', { name: 'Agreed score' }))
    const agree = panel.getByRole<HTMLButtonElement>('button', { name: 'Record agreed score' })
    expect(agree.disabled).toBe(true)
    await user.click(form.getByRole('radio', { name: /^3/ }))
    await user.type(panel.getAllByLabelText('Note').at(-1)!, 'After talking')
    await user.click(agree)
    await waitFor(() =>
      expect(agreed).toMatchObject([
        { phenomenonId: drugs, criterion: 'mayors', score: 3, evidence: null, note: 'After talking' },
      ]),
    )
    expect(await panel.findByText('Score: 3')).toBeTruthy()
    expect(panel.getByText('agreed')).toBeTruthy()
    expect(panel.getByText('Riemst, mayor')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Drugs, Mayors: 3 between 1 and 3 agreed/ })).toBeTruthy()
  })
})
