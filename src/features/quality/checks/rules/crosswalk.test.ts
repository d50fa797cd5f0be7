import { describe, expect, it } from 'vitest'
import { element, makeFacts, phenomenon } from '../facts.fixture.ts'
import type { PhenomenonFact } from '../facts.ts'
import { crosswalk } from './crosswalk.ts'

const check = (given: Partial<PhenomenonFact>, named: string | null = 'drugs') =>
  crosswalk.check(
    makeFacts({
      elements: [element('1', { kind: 'priority', phenomenon: named })],
      phenomena: new Map([['drugs', phenomenon(given)]]),
    }),
    {},
  )

describe('R35', () => {
  it('passes for a phenomenon of the current list, and for one from which the crosswalk leads there', () => {
    expect(check({ current: true }).findings).toEqual([])
    expect(check({ leadsToCurrent: true }).findings).toEqual([])
    expect(check({}, null).findings).toEqual([])
  })

  it('fails for one on an older list from which nothing leads on, and names both', () => {
    expect(check({}).findings).toEqual([
      { element: '1', says: 'no_crosswalk', data: { phenomenon: { en: 'Drugs' }, list: { en: 'List of 2016' } } },
    ])
  })

  it('is due again when a list begins or ends, if the plan names a phenomenon', () => {
    expect(check({ current: true, listsChangeOn: '2030-01-01' }).nextCheckOn).toBe('2030-01-01')
    expect(check({ listsChangeOn: '2030-01-01' }, null).nextCheckOn).toBeNull()
  })
})
