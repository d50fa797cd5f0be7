import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import type { HolderFact } from '../facts.ts'
import { accountableHolder } from './accountable-holder.ts'

const holder = (given: Partial<HolderFact> = {}): HolderFact => ({
  names: { en: 'Chief' },
  organisation: { en: 'Zone' },
  hasHolder: true,
  hasDeputy: true,
  changesOn: null,
  ...given,
})
const check = (given: Partial<HolderFact>, ...elements: Parameters<typeof element>[]) =>
  accountableHolder.check(
    makeFacts({
      elements: elements.map((entry) => element(...entry)),
      holders: new Map([
        ['chief', holder(given)],
        ['filled', holder({ changesOn: '2027-03-01' })],
      ]),
    }),
    {},
  )
const data = { function: { en: 'Chief' }, unit: { en: 'Zone' } }

describe('accountable_holder', () => {
  it('passes when the function has a holder and a deputy, or when no function was named', () => {
    expect(check({}, ['1', { accountable: 'chief' }], ['2', { accountable: null }]).issues).toEqual([])
  })

  it('fails for each element of a vacant function', () => {
    const { issues } = check({ hasHolder: false }, ['1', { accountable: 'chief' }], ['2', { accountable: 'chief' }])
    expect(issues).toEqual([
      { element: '1', messageCode: 'no_holder', data },
      { element: '2', messageCode: 'no_holder', data },
    ])
  })

  it('gives a hint once for a function without a deputy', () => {
    const { issues } = check({ hasDeputy: false }, ['1', { accountable: 'chief' }], ['2', { accountable: 'chief' }])
    expect(issues).toEqual([{ element: '1', messageCode: 'no_deputy', severity: 'hint', data }])
  })

  it('ignores completed and stopped elements, and kinds without an accountable function', () => {
    const vacant = { accountable: 'chief' }
    const { issues } = check(
      { hasHolder: false },
      ['1', { ...vacant, state: 'done' }],
      ['2', { ...vacant, state: 'stopped' }],
      ['3', { ...vacant, kind: 'priority' }],
    )
    expect(issues).toEqual([])
  })

  it('is checked again on the next day on which an appointment begins or ends', () => {
    const { nextCheckOn } = check(
      { changesOn: '2027-05-01' },
      ['1', { accountable: 'chief' }],
      ['2', { accountable: 'filled' }],
    )
    expect(nextCheckOn).toBe('2027-03-01')
  })
})
