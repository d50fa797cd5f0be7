import { expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { type ResultStatements, toResultActs } from './model.ts'

const toMoment = (day: number) => `2028-06-0${day}T08:00:00.000Z`
const expectation = (tolerance: number) => ({ baseline: null, shape: 'steps' as const, targets: [], tolerance })
const makeStatement = (status: 'on_track' | 'attention') => ({
  status,
  reason: localized('en', 'One series'),
  validUntil: '2029-01-01',
})
const makeStatements = (given: Partial<ResultStatements>): ResultStatements => ({
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
  statements: [],
  ...given,
})
const summariseActs = (sayings: ResultStatements) =>
  toResultActs(sayings).map(({ recordedAt: moment, change, reason }) => [moment, change.before, change.after, reason])

it('returns the previous value of each change, and the reason when an indicator is no longer measured', () => {
  const sayings = makeStatements({
    versions: [
      { resultId: id(1), content: expectation(5), reason: null, recordedAt: toMoment(1) },
      { resultId: id(1), content: expectation(10), reason: 'The merger', recordedAt: toMoment(2) },
    ],
  })
  sayings.results[0] = { ...sayings.results[0]!, removedAt: toMoment(3), removedReason: 'Not ours' }
  expect(summariseActs(sayings)).toEqual([
    [toMoment(1), null, expectation(5), null],
    [toMoment(2), expectation(5), expectation(10), 'The merger'],
    [toMoment(3), expectation(10), null, 'Not ours'],
  ])
})

it('returns the replaced status override, and when it was withdrawn', () => {
  const status = { resultId: id(1), kind: 'status' as const, startsOn: null, endsOn: null }
  const statements: ResultStatements['statements'] = [
    { ...status, content: makeStatement('on_track'), recordedAt: toMoment(1), supersededAt: toMoment(2) },
    { ...status, content: makeStatement('attention'), recordedAt: toMoment(2), supersededAt: toMoment(3) },
  ]
  expect(summariseActs(makeStatements({ statements }))).toEqual([
    [toMoment(1), null, makeStatement('on_track'), null],
    [toMoment(2), makeStatement('on_track'), makeStatement('attention'), null],
    [toMoment(3), makeStatement('attention'), null, null],
  ])
})
