import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { wholeChain } from './whole-chain.ts'

const check = (...elements: Parameters<typeof element>[]) =>
  wholeChain.check(makeFacts({ elements: elements.map((entry) => element(...entry)) }), {}).issues

describe('whole_chain', () => {
  it('passes when the work under a priority, at any depth, covers prevention and aftercare', () => {
    const issues = check(
      ['1', { kind: 'priority' }],
      ['o', { kind: 'strategic_objective', parent: '1', chainLinks: ['reaction', 'aftercare'] }],
      ['a', { parent: 'o', chainLinks: ['prevention'] }],
    )
    expect(issues).toEqual([])
  })

  it('fails with the uncovered links of the safety chain, and does not count stopped work', () => {
    const issues = check(
      ['1', { kind: 'priority' }],
      ['o', { kind: 'strategic_objective', parent: '1', chainLinks: ['reaction'] }],
      ['a', { parent: 'o', chainLinks: ['prevention'], state: 'stopped' }],
      ['2', { kind: 'priority', chainLinks: ['prevention'] }],
      ['b', { parent: '2' }],
    )
    expect(issues).toEqual([
      { element: '1', messageCode: 'not_reached', data: { chain: ['prevention', 'aftercare'] } },
      { element: '2', messageCode: 'not_reached', data: { chain: ['aftercare'] } },
    ])
  })

  it('ignores a priority without work', () => {
    expect(check(['1', { kind: 'priority' }], ['t', { kind: 'text', parent: '1' }])).toEqual([])
  })

  it('ignores a stopped priority, and an objective that covers only a part of the chain', () => {
    const issues = check(
      ['1', { kind: 'priority', state: 'stopped' }],
      ['a', { parent: '1', chainLinks: ['reaction'] }],
      ['o', { kind: 'strategic_objective', chainLinks: ['reaction'] }],
      ['b', { parent: 'o', chainLinks: ['reaction'] }],
    )
    expect(issues).toEqual([])
  })
})
