import { describe, expect, it } from 'vitest'
import { element, makeFacts, result } from '../facts.fixture.ts'
import { measurement } from './measurement.ts'

const strategic = element('so', { kind: 'strategic_objective' })
const operational = element('oo', { kind: 'operational_objective' })
const listMessages = (given: Parameters<typeof makeFacts>[0]) =>
  measurement.check(makeFacts(given), {}).issues.map((issue) => [issue.element, issue.messageCode])

describe('measurement', () => {
  it('requires a measurement for every objective with ongoing work', () => {
    const given = {
      elements: [
        strategic,
        operational,
        element('a'),
        { ...operational, key: 'done', state: 'done' as const },
        { ...strategic, key: 'stopped', state: 'stopped' as const },
      ],
    }
    expect(listMessages({ ...given, results: [] })).toEqual([
      ['so', 'none'],
      ['oo', 'none'],
    ])
    expect(listMessages({ ...given, results: [result('so'), result('oo')] })).toEqual([])
  })

  it.each([
    [{ hasBaseline: false, hasTarget: false }, 'no_baseline'],
    [{ hasTarget: false, hasRhythm: false }, 'no_target'],
    [{ hasSource: false }, 'no_source'],
    [{ hasRhythm: false }, 'no_rhythm'],
  ])('reports the first missing item: %o', (given, lack) => {
    const elements = [operational]
    expect(listMessages({ elements, results: [result('oo', given)] })).toEqual([['oo', lack]])
    expect(listMessages({ elements, results: [result('oo', given), result('oo')] })).toEqual([])
  })

  it('requires an outcome, not an output, for a strategic objective', () => {
    const results = [result('so', { kind: 'output' }), result('so', { kind: 'outcome', hasTarget: false })]
    expect(listMessages({ elements: [strategic], results })).toEqual([['so', 'no_outcome']])
    expect(listMessages({ elements: [strategic], results: [...results, result('so', { kind: 'impact' })] })).toEqual([])
    expect(listMessages({ elements: [operational], results: [result('oo', { kind: 'output' })] })).toEqual([])
  })

  it('names the indicator that lacks a requirement', () => {
    const facts = makeFacts({ elements: [operational], results: [result('oo', { hasTarget: false })] })
    expect(measurement.check(facts, {}).issues).toEqual([
      { element: 'oo', messageCode: 'no_target', data: { indicator: { en: 'Burglaries' } } },
    ])
  })
})
