import { describe, expect, it } from 'vitest'
import { element, factsWith, result } from '../facts.fixture.ts'
import { additivity, ambiguity, ambition, measured } from './measuring.ts'

const strategic = element('so', { kind: 'strategic_objective' })
const operational = element('oo', { kind: 'operational_objective' })
const says = (rule: typeof measured, given: Parameters<typeof factsWith>[0]) =>
  rule.check(factsWith(given), {}).findings.map((one) => [one.element, one.says])

describe('R18', () => {
  it('asks every objective that is worked for how it is measured', () => {
    const given = {
      elements: [strategic, operational, element('a'), { ...operational, key: 'done', state: 'done' as const }],
    }
    expect(says(measured, { ...given, results: [] })).toEqual([
      ['so', 'none'],
      ['oo', 'none'],
    ])
    expect(says(measured, { ...given, results: [result('so'), result('oo')] })).toEqual([])
  })

  it.each([
    [{ hasBaseline: false, hasTarget: false }, 'no_baseline'],
    [{ hasTarget: false, hasRhythm: false }, 'no_target'],
    [{ hasSource: false }, 'no_source'],
    [{ hasRhythm: false }, 'no_rhythm'],
  ])('says what is lacking first: %o', (given, lack) => {
    const elements = [operational]
    expect(says(measured, { elements, results: [result('oo', given)] })).toEqual([['oo', lack]])
    expect(says(measured, { elements, results: [result('oo', given), result('oo')] })).toEqual([])
  })

  it('asks of a strategic objective what came of it, not what was done', () => {
    const results = [result('so', { kind: 'output' }), result('so', { kind: 'outcome', hasTarget: false })]
    expect(says(measured, { elements: [strategic], results })).toEqual([['so', 'no_outcome']])
    expect(says(measured, { elements: [strategic], results: [...results, result('so', { kind: 'impact' })] })).toEqual(
      [],
    )
    expect(says(measured, { elements: [operational], results: [result('oo', { kind: 'output' })] })).toEqual([])
  })
})

it('R19 flags a target no better than the baseline, and a promise whose words changed since', () => {
  const results = [result('so'), result('so', { asksNothing: true }), result('oo', { redefined: true })]
  expect(says(ambition, { results })).toEqual([
    ['so', 'asks_nothing'],
    ['oo', 'redefined'],
  ])
})

it('R20 flags what would have to be added up and may not be', () => {
  expect(says(additivity, { results: [result('so'), result('oo', { wouldBeAdded: true })] })).toEqual([
    ['oo', 'would_be_added'],
  ])
})

describe('R21', () => {
  const seizures = { polarity: 'ambiguous', hasEffort: true } as const
  it('flags an objective that only effort could move', () => {
    expect(says(ambiguity, { results: [result('so', seizures)] })).toEqual([['so', 'alone']])
    expect(says(ambiguity, { results: [result('so', seizures), result('so')] })).toEqual([])
  })

  it('warns of what is read without the effort behind it', () => {
    const { findings } = ambiguity.check(
      factsWith({ results: [result('so'), result('so', { ...seizures, hasEffort: false })] }),
      {},
    )
    expect(findings).toMatchObject([{ says: 'without_effort', severity: 'warning' }])
  })
})
