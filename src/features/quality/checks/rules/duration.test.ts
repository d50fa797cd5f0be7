import { expect, it } from 'vitest'
import { kindWithAnnex, makeFacts } from '../facts.fixture.ts'
import { duration } from './duration.ts'

const kind = {
  ...kindWithAnnex,
  durations: [
    { duration: 'P4Y', basis: 'law of 1998' },
    { from: '2020-01-01', duration: 'P6Y', basis: 'law of 2016' },
  ],
}
const check = (periodFrom: string, periodTo: string, parameters: Record<string, number> = {}) => {
  const facts = makeFacts({ kind })
  return duration.check({ ...facts, plan: { ...facts.plan, periodFrom, periodTo } }, parameters).issues
}

it('a plan lasts as long as the law at the start date requires: four years before 2020, six since', () => {
  expect(check('2014-01-01', '2018-01-01')).toEqual([])
  expect(check('2020-01-01', '2026-01-01')).toEqual([])
  expect(check('2020-01-01', '2024-01-01')).toEqual([
    { element: null, messageCode: 'other_duration', data: { date: '2023-12-31', bound: '2025-12-31' } },
  ])
})

it('an unusual start date is a hint when the country defines the usual start date', () => {
  const usual = { month: 1, day: 1 }
  expect(check('2026-03-01', '2032-03-01', usual)).toMatchObject([{ messageCode: 'other_start', severity: 'hint' }])
  expect(check('2026-01-01', '2032-01-01', usual)).toEqual([])
  expect(check('2026-03-01', '2032-03-01')).toEqual([])
})

it('a plan kind without a known duration is not checked', () => {
  expect(duration.check(makeFacts({ kind: kindWithAnnex }), {}).issues).toEqual([])
})

it('a plan extended by a dated decision passes up to the end date of the extension, and not after it', () => {
  const facts = makeFacts({ kind })
  const extended = (periodTo: string, extendedTo: string) =>
    duration
      .check({ ...facts, plan: { ...facts.plan, periodFrom: '2014-01-01', periodTo, extendedTo } }, {})
      .issues.map(({ messageCode }) => messageCode)
  expect(extended('2018-01-01', '2020-01-01')).toEqual([])
  expect(extended('2020-01-01', '2020-01-01')).toEqual([])
  expect(extended('2020-07-01', '2020-01-01')).toEqual(['other_duration'])
  expect(extended('2017-01-01', '2020-01-01')).toEqual(['other_duration'])
})

it('the latest law in force at the start applies, in any order of the durations', () => {
  const facts = makeFacts({ kind: { ...kind, durations: kind.durations.toReversed() } })
  const issues = (periodFrom: string, periodTo: string) =>
    duration.check({ ...facts, plan: { ...facts.plan, periodFrom, periodTo } }, {}).issues
  expect(issues('2014-01-01', '2018-01-01')).toEqual([])
  expect(issues('2020-01-01', '2026-01-01')).toEqual([])
})

it('an unusual day in the usual month is a hint too, about the plan, with the start date', () => {
  expect(check('2026-01-02', '2032-01-02', { month: 1, day: 1 })).toEqual([
    { element: null, messageCode: 'other_start', data: { date: '2026-01-02' }, severity: 'hint' },
  ])
})
