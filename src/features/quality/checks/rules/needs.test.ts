import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { needs } from './needs.ts'

const check = (...elements: Parameters<typeof element>[]) =>
  needs.check(makeFacts({ elements: elements.map((entry) => element(...entry)) }), {}).issues

describe('needs', () => {
  it('passes when every need was requested, and for elements that no longer need anything', () => {
    expect(
      check(
        ['1', {}],
        ['2', { unrequestedNeedCount: 1, state: 'done' }],
        ['3', { unrequestedNeedCount: 1, state: 'stopped' }],
      ),
    ).toEqual([])
  })

  it('fails for an element with needs that were not requested yet, with their number', () => {
    expect(check(['1', { unrequestedNeedCount: 2 }], ['2', { unrequestedNeedCount: 1 }])).toEqual([
      { element: '1', messageCode: 'not_asked', data: { count: 2 } },
      { element: '2', messageCode: 'not_asked', data: { count: 1 } },
    ])
  })
})
