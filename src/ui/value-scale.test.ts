import fc from 'fast-check'
import { expect, it } from 'vitest'
import { valueScale } from './value-scale.ts'

it('begins at zero, with rounded grid lines', () => {
  expect(valueScale([5.9, 3.3])).toEqual({ low: 0, high: 6, ticks: [0, 2, 4, 6] })
  expect(valueScale([0.31, 0.1]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4])
})

it('starts above zero only when all values are close together, and never for bars', () => {
  expect(valueScale([98.2, 98.9]).low).toBeGreaterThan(90)
  expect(valueScale([98.2, 98.9], { fromZero: true }).low).toBe(0)
})

it('includes every value in the range', () => {
  const value = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000)
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), fc.boolean(), (values, fromZero) => {
      const { low, high, ticks } = valueScale(values, { fromZero })
      expect(low).toBeLessThanOrEqual(Math.min(...values))
      expect(high).toBeGreaterThanOrEqual(Math.max(...values))
      expect(high).toBeGreaterThan(low)
      expect(ticks.length).toBeLessThan(12)
      if (fromZero) expect(low <= 0 && high >= 0).toBe(true)
    }),
  )
})

it('has a range for no values, and for a single value', () => {
  expect(valueScale([]).ticks).toEqual([0, 1])
  expect(valueScale([0])).toEqual({ low: 0, high: 1, ticks: [0, 1] })
})
