import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceRange, chanceRanges } from './chance.ts'

it('matches the published range of a Poisson count', () => {
  // 95 % acceptance ranges with 2.5 % at most on either side.
  expect(chanceRange(1)).toEqual([0, 3])
  expect(chanceRange(5)).toEqual([1, 10])
  expect(chanceRange(10)).toEqual([4, 17])
  expect(chanceRange(100)).toEqual([81, 120])
  expect(chanceRange(0)).toEqual([0, 0])
})

it('covers at least 95% of the probability, and continues smoothly into the normal approximation', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 490, noNaN: true }), (expected) => {
      const [low, high] = chanceRange(expected)
      let chance = Math.exp(-expected)
      let current = low === 0 ? chance : 0
      for (let count = 1; count <= high; count++) {
        chance *= expected / count
        if (count >= low) current += chance
      }
      expect(current).toBeGreaterThan(0.9499)
      expect(low).toBeLessThanOrEqual(expected)
      expect(high).toBeGreaterThanOrEqual(Math.floor(expected))
    }),
  )
  const [below, above] = [chanceRange(499.9), chanceRange(500.1)]
  expect(Math.abs(below[0] - above[0])).toBeLessThanOrEqual(2)
  expect(Math.abs(below[1] - above[1])).toBeLessThanOrEqual(2)
})

it('is wide for a small area and narrow for a large area', () => {
  const ranges = chanceRanges([
    { id: 'small', count: 20, inhabitants: 10_000 },
    { id: 'large', count: 480, inhabitants: 240_000 },
  ])
  const [low, high] = ranges.get('small')!
  const [from, to] = ranges.get('large')!
  expect((high - low) / 10_000).toBeGreaterThan((to - from) / 240_000)
  expect(chanceRanges([{ id: 'empty', count: 0, inhabitants: 0 }]).size).toBe(0)
})
