import { describe, expect, it } from 'vitest'
import { countCoveredPriorities } from './model.ts'

const rankedPhenomena = ['first', 'second', 'third'].map((phenomenonId) => ({ phenomenonId }))
/** Returns how many phenomena fit, given the hours requested for the first, second and third of the ranking. */
const borne = (remaining: number | null, ...hours: (number | null)[]) =>
  countCoveredPriorities(
    {
      capacity: remaining === null ? null : { year: 2026, remaining },
      // In another order than the ranking.
      phenomena: rankedPhenomena.map(({ phenomenonId }, at) => ({ phenomenonId, hours: hours[at]! })).toReversed(),
    },
    rankedPhenomena,
  )

describe('Number of top phenomena within the capacity', () => {
  it('stops before the first that exceeds the capacity, even when a later phenomenon would fit', () => {
    expect(borne(1000, 600, 600, 100)).toBe(1)
    expect(borne(1000, 1001, 10, 10)).toBe(0)
  })

  it('includes a phenomenon that fills the capacity to the last hour', () => {
    expect(borne(1000, 600, 400, 1)).toBe(2)
    expect(borne(1300.3, 600.1, 700.2, 0)).toBe(3)
  })

  it('counts phenomena without hours as zero, and includes all within the capacity', () => {
    expect(borne(1000, null, 900, 200)).toBe(2)
    expect(borne(1000, null, 900, null)).toBe(3)
  })

  it('is unknown without a capacity, and not computed without requested hours', () => {
    expect(borne(null, 600, 600, 100)).toBeNull()
    expect(borne(1000, null, null, null)).toBeNull()
  })
})
