import { describe, expect, it } from 'vitest'
import { element, makeFacts, unit } from '../facts.fixture.ts'
import type { UnitFact } from '../facts.ts'
import { geography } from './geography.ts'

const check = (units: Record<string, Partial<UnitFact>>, named: string[], area: string | null = null) => {
  const facts = makeFacts({
    elements: [element('1', { units: named })],
    units: new Map(Object.entries(units).map(([key, entry]) => [key, unit(entry)])),
  })
  return geography.check({ ...facts, plan: { ...facts.plan, area } }, {})
}

describe('geography', () => {
  it('passes for units that are valid during the whole period, half-open at both ends', () => {
    const { issues, nextCheckOn } = check(
      { a: { validFrom: '2026-01-01', validTo: '2032-01-01' }, b: {} },
      ['a', 'b'],
      'b',
    )
    expect(issues).toEqual([])
    expect(nextCheckOn).toBeNull()
  })

  it('fails for a unit that ended before the start of the plan', () => {
    expect(check({ a: { validTo: '2026-01-01' } }, ['a']).issues).toEqual([
      { element: '1', messageCode: 'ended_before', data: { unit: { en: 'Zone' }, date: '2026-01-01' } },
    ])
  })

  it('fails for a unit that begins after the end of the plan', () => {
    expect(check({ a: { validFrom: '2032-01-01' } }, ['a']).issues).toEqual([
      { element: '1', messageCode: 'begins_after', data: { unit: { en: 'Zone' }, date: '2032-01-01' } },
    ])
  })

  it('warns for a unit that ends within the period, including the area of the plan', () => {
    expect(check({ a: { validTo: '2029-01-01' } }, [], 'a').issues).toEqual([
      {
        element: null,
        messageCode: 'ends_within',
        severity: 'warning',
        data: { unit: { en: 'Zone' }, date: '2029-01-01' },
      },
    ])
  })

  it('names the most severe of several units of an element, in any order', () => {
    const units = { soon: { validTo: '2029-01-01' }, gone: { validTo: '2020-01-01' } }
    expect(check(units, ['soon', 'gone']).issues).toMatchObject([{ element: '1', messageCode: 'ended_before' }])
  })

  it('also checks the accountable organisation of an element', () => {
    const facts = makeFacts({
      elements: [element('1', { accountableUnit: 'a' })],
      units: new Map([['a', unit({ validTo: '2020-01-01' })]]),
    })
    expect(geography.check(facts, {}).issues).toMatchObject([{ element: '1', messageCode: 'ended_before' }])
  })
})
