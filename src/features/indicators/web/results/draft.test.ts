import { describe, expect, it } from 'vitest'
import { amountIn, draftOf, expectationOf } from './draft.ts'

const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })

describe('the form of what is expected', () => {
  it('writes what stands, and reads it back the same', () => {
    const path = {
      baseline: { ...year(2025), value: '120.5' },
      shape: 'path' as const,
      targets: [{ ...year(2029), value: '84', low: null, high: null }],
      tolerance: 5,
    }
    expect(expectationOf(draftOf(path, 2026))).toEqual(path)
    const range = {
      ...path,
      baseline: null,
      shape: 'range' as const,
      targets: [{ ...year(2029), value: null, low: '4', high: '6' }],
    }
    expect(expectationOf(draftOf(range, 2026))).toEqual(range)
  })

  it('begins as a way from last year, and is whole only with its numbers', () => {
    const draft = draftOf(undefined, 2026)
    expect(draft).toMatchObject({ baselineYear: '2025', shape: 'path', targets: [{ year: '2029' }] })
    expect(expectationOf(draft)).toBeUndefined()
    const filled = { ...draft, baselineValue: '1 200,5', targets: [{ ...draft.targets[0]!, value: '900' }] }
    expect(expectationOf(filled)).toMatchObject({ baseline: { value: '1200.5' }, targets: [{ value: '900' }] })
    expect(expectationOf({ ...filled, tolerance: '120' })).toBeUndefined()
    expect(expectationOf({ ...filled, baselineYear: 'last' })).toBeUndefined()
  })

  it.each([
    ['12', '12'],
    ['-3,25', '-3.25'],
    ['1.5e3', undefined],
    ['', undefined],
    ['twelve', undefined],
  ])('reads %j as %j', (text, amount) => expect(amountIn(text)).toBe(amount))
})
