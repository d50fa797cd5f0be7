import { expect, it } from 'vitest'
import { getTerm } from './follow-up-steps.ts'

const plan = { inForceOn: '2022-04-01', periodFrom: '2022-01-01', periodTo: '2026-01-01', state: 'ended' } as const

it('a plan is carried out until it was replaced or a decision ended it, and while it is followed past its end [law-130]', () => {
  const getEnd = (given: Partial<Parameters<typeof getTerm>[0]>, today = '2026-11-24') =>
    getTerm({ ...plan, ...given }, today).to
  expect(getTerm({ ...plan, endedOn: '2025-06-01' }, '2025-12-01')).toEqual({ from: '2022-04-01', to: '2025-06-01' })
  expect(getEnd({ supersededOn: '2025-03-01', endedOn: null }, '2025-12-01')).toBe('2025-03-01')
  expect(getEnd({ state: 'bridging', supersededOn: '2027-01-01' })).toBe('2026-11-24')
  expect(getEnd({ supersededOn: '2026-06-01' })).toBe('2026-01-01')
  expect(getEnd({ state: 'in_force', extendedTo: '2027-07-01' })).toBe('2027-07-01')
  // The day of an end from before it was stored is not known.
  expect(getEnd({}, '2024-05-01')).toBe('2024-05-01')
})
