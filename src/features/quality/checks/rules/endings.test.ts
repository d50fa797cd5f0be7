import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { endings } from './endings.ts'

const check = (...elements: Parameters<typeof element>[]) =>
  endings.check(makeFacts({ elements: elements.map((entry) => element(...entry)) }), {})

describe('endings', () => {
  it('passes for an element that runs, is done, or was stopped or paused with a reason', () => {
    const { issues, nextCheckOn } = check(
      ['1', { state: 'running' }],
      ['2', { state: 'done' }],
      ['3', { state: 'stopped', hasStateReason: true }],
      ['4', { state: 'paused', hasStateReason: true }],
      ['5', {}],
    )
    expect(issues).toEqual([])
    expect(nextCheckOn).toBeNull()
  })

  it('fails for an element that was stopped or paused without a reason', () => {
    expect(check(['1', { state: 'stopped' }], ['2', { state: 'paused' }]).issues).toEqual([
      { element: '1', messageCode: 'stopped_without_reason' },
      { element: '2', messageCode: 'paused_without_reason' },
    ])
  })
})
