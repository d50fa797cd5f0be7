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

describe('crosswalk', () => {
  it('passes for a phenomenon of the current list, and for an older phenomenon with a crosswalk to the current list', () => {
    expect(check({ current: true }).issues).toEqual([])
    expect(check({ leadsToCurrent: true }).issues).toEqual([])
    expect(check({}, null).issues).toEqual([])
  })

  it('fails for a phenomenon of an older list without a crosswalk, and names the phenomenon and the list', () => {
    expect(check({}).issues).toEqual([
      {
        element: '1',
        messageCode: 'no_crosswalk',
        data: { phenomenon: { en: 'Drugs' }, list: { en: 'List of 2016' } },
      },
    ])
  })

  it('is due again when a list begins or ends, if the plan names a phenomenon', () => {
    expect(check({ current: true, listChangeOn: '2030-01-01' }).nextCheckOn).toBe('2030-01-01')
    expect(check({ listChangeOn: '2030-01-01' }, null).nextCheckOn).toBeNull()
  })
})
