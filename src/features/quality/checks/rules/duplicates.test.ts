import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { duplicates } from './duplicates.ts'

const check = (...elements: Parameters<typeof element>[]) =>
  duplicates.check(makeFacts({ elements: elements.map((entry) => element(...entry)) }), {}).issues
const objective = { kind: 'operational_objective', titleKey: 'fewer burglaries' } as const

describe('duplicates', () => {
  it('passes for objectives with different text, of another kind, without a title, or when the other objective was stopped', () => {
    const issues = check(
      ['1', objective],
      ['2', { ...objective, titleKey: 'fewer accidents' }],
      ['3', { ...objective, kind: 'strategic_objective' }],
      ['4', { ...objective, state: 'stopped' }],
      ['5', { kind: 'action' }],
      ['6', { kind: 'action' }],
    )
    expect(issues).toEqual([])
  })

  it('fails for each duplicate of an earlier objective and refers to that objective, in any input order', () => {
    expect(check(['2', objective], ['1', objective], ['3', objective])).toEqual([
      { element: '2', messageCode: 'duplicate_title', otherElement: '1' },
      { element: '3', messageCode: 'duplicate_title', otherElement: '1' },
    ])
  })

  it('fails for a pair of equal objectives', () => {
    expect(check(['1', objective], ['2', objective])).toEqual([
      { element: '2', messageCode: 'duplicate_title', otherElement: '1' },
    ])
  })
})
