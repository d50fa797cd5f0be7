import { describe, expect, it } from 'vitest'
import { countCoveredPriorities } from './model.ts'

const rankedPhenomena = ['first', 'second', 'third'].map((phenomenonId) => ({ phenomenonId }))
/** Returns how many phenomena fit, given the hours requested for the first, second and third of the ranking. */
const borne = (left: number | null, ...hours: (number | null)[]) =>
  countCoveredPriorities(
    {
      capacity: left === null ? null : { year: 2026, left },
      // In another order than the ranking.
      phenomena: rankedPhenomena.map(({ phenomenonId }, at) => ({ phenomenonId, hours: hours[at]! })).toReversed(),
    },
    rankedPhenomena,
  )

describe('how many of the first phenomena the capacity bears', () => {
  it('stops before the first that no longer fits, though a later one would', () => {
    expect(borne(1000, 600, 600, 100)).toBe(1)
    expect(borne(1000, 1001, 10, 10)).toBe(0)
  })

  it('takes what fills the capacity to the last hour', () => {
    expect(borne(1000, 600, 400, 1)).toBe(2)
    expect(borne(1300.3, 600.1, 700.2, 0)).toBe(3)
  })

  it('counts nothing for what no hours are said of, and bears all where nothing is too much', () => {
    expect(borne(1000, null, 900, 200)).toBe(2)
    expect(borne(1000, null, 900, null)).toBe(3)
  })

  it('is not known where no capacity is, and nothing to say where no hours are asked', () => {
    expect(borne(null, 600, 600, 100)).toBeNull()
    expect(borne(1000, null, null, null)).toBeNull()
  })
})
