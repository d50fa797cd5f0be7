import { describe, expect, it } from 'vitest'
import { element, makeFacts, result } from '../facts.fixture.ts'
import { additivity, ambiguity, ambition, measured } from './measuring.ts'

const strategic = element('so', { kind: 'strategic_objective' })
const operational = element('oo', { kind: 'operational_objective' })
const listMessages = (rule: typeof measured, given: Parameters<typeof makeFacts>[0]) =>
  rule.check(makeFacts(given), {}).findings.map((finding) => [finding.element, finding.messageCode])

describe('R18', () => {
  it('requires a measurement for every objective with ongoing work', () => {
    const given = {
      elements: [strategic, operational, element('a'), { ...operational, key: 'done', state: 'done' as const }],
    }
    expect(listMessages(measured, { ...given, results: [] })).toEqual([
      ['so', 'none'],
      ['oo', 'none'],
    ])
    expect(listMessages(measured, { ...given, results: [result('so'), result('oo')] })).toEqual([])
  })

  it.each([
    [{ hasBaseline: false, hasTarget: false }, 'no_baseline'],
    [{ hasTarget: false, hasRhythm: false }, 'no_target'],
    [{ hasSource: false }, 'no_source'],
    [{ hasRhythm: false }, 'no_rhythm'],
  ])('reports the first missing item: %o', (given, lack) => {
    const elements = [operational]
    expect(listMessages(measured, { elements, results: [result('oo', given)] })).toEqual([['oo', lack]])
    expect(listMessages(measured, { elements, results: [result('oo', given), result('oo')] })).toEqual([])
  })

  it('requires an outcome, not an output, for a strategic objective', () => {
    const results = [result('so', { kind: 'output' }), result('so', { kind: 'outcome', hasTarget: false })]
    expect(listMessages(measured, { elements: [strategic], results })).toEqual([['so', 'no_outcome']])
    expect(
      listMessages(measured, { elements: [strategic], results: [...results, result('so', { kind: 'impact' })] }),
    ).toEqual([])
    expect(listMessages(measured, { elements: [operational], results: [result('oo', { kind: 'output' })] })).toEqual([])
  })
})

it('R19 flags a target no better than the baseline, and a committed result whose definition changed since', () => {
  const results = [result('so'), result('so', { requiresNoChange: true }), result('oo', { redefined: true })]
  expect(listMessages(ambition, { results })).toEqual([
    ['so', 'asks_nothing'],
    ['oo', 'redefined'],
  ])
})

it('R20 flags figures that need to be added but may not be added', () => {
  expect(listMessages(additivity, { results: [result('so'), result('oo', { wouldBeAdded: true })] })).toEqual([
    ['oo', 'would_be_added'],
  ])
})

describe('R21', () => {
  const seizures = { polarity: 'ambiguous', hasEffort: true } as const
  it('flags an objective whose indicators can all move through effort alone', () => {
    expect(listMessages(ambiguity, { results: [result('so', seizures)] })).toEqual([['so', 'alone']])
    expect(listMessages(ambiguity, { results: [result('so', seizures), result('so')] })).toEqual([])
  })

  it('warns of an ambiguous indicator without an effort indicator', () => {
    const { findings } = ambiguity.check(
      makeFacts({ results: [result('so'), result('so', { ...seizures, hasEffort: false })] }),
      {},
    )
    expect(findings).toMatchObject([{ messageCode: 'without_effort', severity: 'warning' }])
  })
})
