import { describe, expect, it } from 'vitest'
import { element, makeFacts, unit } from '../facts.fixture.ts'
import type { ElementFact } from '../facts.ts'
import { load } from './load.ts'

const units = new Map([
  ['chief', unit({ names: { en: 'Chief of corps' } })],
  ['zone', unit()],
])
const limits = { priorities: 2, actions: 2 }
const check = (given: Partial<ElementFact>[], parameters: Record<string, number> = limits) =>
  load.check(makeFacts({ units, elements: given.map((entry, index) => element(String(index), entry)) }), parameters)
const action = { kind: 'action', state: 'running', accountable: 'chief', accountableUnit: 'zone' } as const
const priority = { kind: 'priority' } as const

describe('load', () => {
  it('passes up to the limits of the country, and without limits', () => {
    expect(check([priority, priority, action, action]).issues).toEqual([])
    expect(check([priority, priority, priority, action, action, action], {}).issues).toEqual([])
  })

  it('fails for more priorities than the limit, with both numbers, and does not count stopped or finished priorities', () => {
    expect(check([priority, priority, priority]).issues).toEqual([
      { element: null, messageCode: 'many_priorities', data: { count: 3, maxCount: 2 } },
    ])
    expect(check([priority, priority, { ...priority, state: 'stopped' }]).issues).toEqual([])
    expect(check([priority, priority, { ...priority, state: 'done' }]).issues).toEqual([])
  })

  it('fails for a function with more running actions than the limit, and names the function', () => {
    expect(check([action, action, action]).issues).toEqual([
      {
        element: null,
        messageCode: 'many_actions',
        data: { function: { en: 'Chief of corps' }, unit: { en: 'Zone' }, count: 3, maxCount: 2 },
      },
    ])
    const others = { ...action, accountable: 'deputy' }
    expect(check([action, action, others, { ...action, state: 'proposed' }]).issues).toEqual([])
  })

  it('counts only actions with an accountable function, and names a function without a known organisation', () => {
    const project = { ...action, kind: 'project' } as const
    expect(check([project, project, project]).issues).toEqual([])
    const unassigned = { ...action, accountable: null }
    expect(check([unassigned, unassigned, unassigned]).issues).toEqual([])
    const alone = { ...action, accountableUnit: null }
    expect(check([alone, alone, alone]).issues).toEqual([
      {
        element: null,
        messageCode: 'many_actions',
        data: { function: { en: 'Chief of corps' }, unit: {}, count: 3, maxCount: 2 },
      },
    ])
  })
})
