import { expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { actsOf, type Sayings } from './model.ts'

const at = (day: number) => `2028-06-0${day}T08:00:00.000Z`
const expectation = (tolerance: number) => ({ baseline: null, shape: 'steps' as const, targets: [], tolerance })
const word = (standing: 'on_track' | 'attention') => ({
  standing,
  reason: localized('en', 'One series'),
  until: '2029-01-01',
})
const said = (given: Partial<Sayings>): Sayings => ({
  results: [
    {
      id: id(1),
      elementId: id(2),
      code: 'violence',
      names: { en: 'Violence' },
      unit: { code: 'facts', names: { en: 'facts' }, decimals: 0 },
      areaNames: { en: 'Zone' },
      removedAt: null,
      removedReason: null,
    },
  ],
  versions: [],
  words: [],
  ...given,
})
const told = (sayings: Sayings) =>
  actsOf(sayings).map(({ at: moment, what, reason }) => [moment, what.before, what.after, reason])

it('tells of each time what stood before, and of what is no longer measured why', () => {
  const sayings = said({
    versions: [
      { resultId: id(1), content: expectation(5), reason: null, at: at(1) },
      { resultId: id(1), content: expectation(10), reason: 'The merger', at: at(2) },
    ],
  })
  sayings.results[0] = { ...sayings.results[0]!, removedAt: at(3), removedReason: 'Not ours' }
  expect(told(sayings)).toEqual([
    [at(1), null, expectation(5), null],
    [at(2), expectation(5), expectation(10), 'The merger'],
    [at(3), expectation(10), null, 'Not ours'],
  ])
})

it('tells of a word which one it took the place of, and that it was taken back', () => {
  const status = { resultId: id(1), kind: 'status' as const, startsOn: null, endsOn: null }
  const words: Sayings['words'] = [
    { ...status, content: word('on_track'), at: at(1), supersededAt: at(2) },
    { ...status, content: word('attention'), at: at(2), supersededAt: at(3) },
  ]
  expect(told(said({ words }))).toEqual([
    [at(1), null, word('on_track'), null],
    [at(2), word('on_track'), word('attention'), null],
    [at(3), word('attention'), null, null],
  ])
})
