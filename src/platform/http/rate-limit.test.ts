import { describe, expect, it } from 'vitest'
import { Flood } from './rate-limit.ts'

describe('rate limit', () => {
  it('stops a caller at the number of calls per minute, separately from other callers, and allows more as time passes', () => {
    const flood = new Flood(60)
    for (let count = 0; count < 60; count++) expect(flood.count('one', 1000)).toBeNull()
    expect(flood.count('one', 1000)).toBe(1)
    expect(flood.count('other', 1000)).toBeNull()
    expect(flood.count('one', 3000)).toBeNull()
    expect(flood.count('one', 3000)).toBeNull()
    expect(flood.count('one', 3000)).toBe(1)
  })

  it('removes no allowance when the clock is set back', () => {
    const flood = new Flood(60)
    flood.count('one', 3_600_000)
    expect(flood.count('one', 0)).toBeNull()
  })

  it('uses limited memory for very many callers', () => {
    const flood = new Flood(1)
    for (let caller = 0; caller < 50_000; caller++) flood.count(String(caller), caller * 10)
    expect(flood.count('0', 500_000)).toBeNull()
    expect(flood.callers).toBeLessThanOrEqual(20_000)
  })
})
