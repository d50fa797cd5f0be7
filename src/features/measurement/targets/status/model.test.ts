import { expect, it } from 'vitest'
import { countStatuses, leastGood } from './model.ts'

it('marks an area as on track only when no result in it needs attention', () => {
  expect(leastGood(['on_track', 'attention', 'off_track'])).toBe('off_track')
  expect(leastGood(['on_track', 'without_news'])).toBe('without_news')
  expect(leastGood(['on_track', 'read_with_effort'])).toBe('read_with_effort')
  expect(leastGood(['on_track', 'on_track'])).toBe('on_track')
})

it('counts every status, also a status without results', () => {
  const counts = countStatuses([{ standing: 'on_track' }, { standing: 'on_track' }, { standing: 'without_news' }])
  expect(counts).toEqual({
    on_track: 2,
    attention: 0,
    off_track: 0,
    without_news: 1,
    read_with_effort: 0,
    not_computed: 0,
  })
})
