import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankRanges, tippingPoints } from './model.ts'

describe('Effect of a single change on the proposal', () => {
  /** The first leads by a narrow margin, with weight 1 each. */
  const close = {
    weights: [1, 1],
    scores: [
      [3, 1],
      [1, 2],
      [0, 0],
    ],
  }

  it('identifies the decisive weights and cells, and the phenomena that would enter and leave', () => {
    const tippings = tippingPoints(close, 1)
    expect(tippings).toContainEqual({
      criterion: 1,
      phenomenon: null,
      to: 2,
      changes: 'chosen',
      added: [],
      leavingPhenomena: [0],
    })
    expect(tippings).toContainEqual({
      criterion: 0,
      phenomenon: null,
      to: 0,
      changes: 'chosen',
      added: [1],
      leavingPhenomena: [0],
    })
    expect(tippings).toContainEqual({
      criterion: 0,
      phenomenon: 0,
      to: 2,
      changes: 'chosen',
      added: [],
      leavingPhenomena: [0],
    })
    expect(tippings.some((tipping) => tipping.phenomenon === 2)).toBe(false)
  })

  it('distinguishes a different order from a different selection', () => {
    const tippings = tippingPoints(close, 2)
    expect(tippings.filter((tipping) => tipping.changes === 'chosen')).toEqual([])
    expect(tippings).toContainEqual({
      criterion: 0,
      phenomenon: null,
      to: 0,
      changes: 'order',
      added: [],
      leavingPhenomena: [],
    })
  })

  it('tries each score for an unknown cell', () => {
    const unknown = { weights: [1, 1], scores: [[2, 2], [2, null]] } // biome-ignore format: a matrix
    const tippings = tippingPoints(unknown, 1).filter(
      (tippingPoint) => tippingPoint.phenomenon === 1 && tippingPoint.criterion === 1,
    )
    expect(tippings.map((tipping) => [tipping.to, tipping.added])).toEqual([
      [0, [0]],
      [1, [0]],
      [3, [1]],
    ])
  })
})

describe('Ranks over many weightings', () => {
  it('are stable for a phenomenon that leads under every criterion, and vary when criteria disagree', () => {
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
    expect(first!.shareWithinLimit).toBeCloseTo(1)
    expect(
      [second, third].map((rankRange) => [rankRange!.best, rankRange!.worst, rankRange!.shareWithinLimit]),
    ).toEqual([
      [2, 3, 0],
      [2, 3, 0],
    ])
    expect(rankRanges(grid, 1)).toEqual(rankRanges(grid, 1))
  })

  it('always include the current rank, and a phenomenon that scores better everywhere never ranks lower', () => {
    const score = fc.integer({ min: 0, max: 2 })
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 6 }), (scores) => {
        const better = scores.map((row) => row.map((value) => value + 1))
        const ranges = rankRanges({ weights: [1, 2, 3], scores: [...scores, ...better] }, 2, 60)
        for (const range of ranges) expect(range.best <= range.rank && range.rank <= range.worst).toBe(true)
        for (const [at] of scores.entries())
          expect(ranges[at + scores.length]!.best).toBeLessThanOrEqual(ranges[at]!.best)
      }),
      { seed: 20261128, numRuns: 40 },
    )
  })
})
