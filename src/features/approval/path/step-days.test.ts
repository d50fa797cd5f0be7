import { expect, it } from 'vitest'
import { computeStepDays, getStepDay } from './step-days.ts'

it('the organisations of a step are those of the day of its acts, also when they are confirmed years later', () => {
  const steps = [{ code: 'agree', act: 'decision', deciders: [{ body: 'council' }], needs: [], after: [] }] as never
  const seat = { organisationId: 'council' as never, function: null }
  const decided = { id: 'a', kind: 'decided', step: 'agree', seat, date: '2019-06-17' }
  const confirmed = { id: 'b', kind: 'confirmed', step: 'agree', seat, date: '2026-12-01', refersTo: 'a' }
  const plan = { periodFrom: '2020-01-01', periodTo: '2026-01-01', round: null }
  const days = computeStepDays(steps, [decided, confirmed] as never, plan, '2026-12-01')
  expect([getStepDay(days, 'agree'), days.usual]).toEqual(['2019-06-17', '2019-06-17'])
})
