import { expect, it } from 'vitest'
import { countStatuses } from '../results/status-counts.ts'
import { leastGood } from './model.ts'

it('marks an area as on track only when no result in it needs attention', () => {
  expect(leastGood(['on_track', 'attention', 'off_track'])).toBe('off_track')
  expect(leastGood(['on_track', 'no_update'])).toBe('no_update')
  expect(leastGood(['on_track', 'effort_only'])).toBe('effort_only')
  expect(leastGood(['on_track', 'on_track'])).toBe('on_track')
})

it('counts every status, also a status without results', () => {
  const counts = countStatuses([{ status: 'on_track' }, { status: 'on_track' }, { status: 'no_update' }])
  expect(counts).toEqual({
    on_track: 2,
    attention: 0,
    off_track: 0,
    no_update: 1,
    effort_only: 0,
    not_computed: 0,
  })
})
