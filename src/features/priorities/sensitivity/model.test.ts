import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankRanges, tippingPoints } from './model.ts'

describe('whether one step would change the proposal', () => {
  /** The first leads by a nose under weight 1 each. */
  const close = {
    weights: [1, 1],
    scores: [
      [3, 1],
      [1, 2],
      [0, 0],
    ],
  }

  it('finds the weight and the cells that decide, and what would come in and go out', () => {
    const found = tippingPoints(close, 1)
    expect(found).toContainEqual({ criterion: 1, phenomenon: null, to: 2, changes: 'chosen', enters: [], leaves: [0] })
    expect(found).toContainEqual({ criterion: 0, phenomenon: null, to: 0, changes: 'chosen', enters: [1], leaves: [0] })
    expect(found).toContainEqual({ criterion: 0, phenomenon: 0, to: 2, changes: 'chosen', enters: [], leaves: [0] })
    expect(found.some((one) => one.phenomenon === 2)).toBe(false)
  })

  it('tells another order of the same from another choice', () => {
    const found = tippingPoints(close, 2)
    expect(found.filter((one) => one.changes === 'chosen')).toEqual([])
    expect(found).toContainEqual({ criterion: 0, phenomenon: null, to: 0, changes: 'order', enters: [], leaves: [] })
  })

  it('tries each score for what is not known', () => {
    const unknown = { weights: [1, 1], scores: [[2, 2], [2, null]] } // biome-ignore format: a matrix
    const found = tippingPoints(unknown, 1).filter((one) => one.phenomenon === 1 && one.criterion === 1)
    expect(found.map((one) => [one.to, one.enters])).toEqual([
      [0, [0]],
      [1, [0]],
      [3, [1]],
    ])
  })
})

describe('the ranks over many weightings', () => {
  it('stay where one leads under every criterion, and move where the criteria do not agree', () => {
    const grid = {
      weights: [1, 1],
      scores: [
        [3, 3],
        [2, 0],
        [0, 2],
      ],
    }
    const [first, second, third] = rankRanges(grid, 1)
    expect(first).toMatchObject({ rank: 1, best: 1, worst: 1 })
    expect(first!.within).toBeCloseTo(1)
    expect([second, third].map((one) => [one!.best, one!.worst, one!.within])).toEqual([
      [2, 3, 0],
      [2, 3, 0],
    ])
    expect(rankRanges(grid, 1)).toEqual(rankRanges(grid, 1))
  })

  it('always hold the rank of today, and one that is better everywhere is never behind', () => {
    const score = fc.integer({ min: 0, max: 2 })
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 6 }), (scores) => {
        const better = scores.map((row) => row.map((one) => one + 1))
        const ranges = rankRanges({ weights: [1, 2, 3], scores: [...scores, ...better] }, 2, 60)
        for (const one of ranges) expect(one.best <= one.rank && one.rank <= one.worst).toBe(true)
        for (const [at] of scores.entries())
          expect(ranges[at + scores.length]!.best).toBeLessThanOrEqual(ranges[at]!.best)
      }),
      { seed: 20261128, numRuns: 40 },
    )
  })
})
