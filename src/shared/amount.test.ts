import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareAmounts, computeMedian, computeRatio, sumAmounts } from './amount.ts'

const amount = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, rest]) => `${whole}.${String(rest).padStart(3, '0')}`)

it('adds decimals exactly, where floating-point numbers would not', () => {
  expect(sumAmounts(['0.1', '0.2'])).toBe('0.3')
  expect(sumAmounts(['9007199254740993', '0.5'])).toBe('9007199254740993.5')
  expect(sumAmounts(['-1.25', '1.25'])).toBe('0')
  expect(sumAmounts([])).toBe('0')
})

it('does not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(amount), (amounts) => {
      expect(sumAmounts(amounts)).toBe(sumAmounts(amounts.toReversed()))
    }),
  )
})

it('divides to nine decimals, rounded, and returns no value for a zero divisor', () => {
  expect(computeRatio('1', '3', 1000)).toBe('333.333333333')
  expect(computeRatio('2', '3', 1)).toBe('0.666666667')
  expect(computeRatio('-2', '3', 1)).toBe('-0.666666667')
  expect(computeRatio('5', '0', 100)).toBeUndefined()
  expect(computeRatio('7674', '11376070', 1000)).toBe('0.674573908')
})

it('finds the median: the middle amount, or the exact mean of the two middle amounts', () => {
  expect(computeMedian([])).toBeUndefined()
  expect(computeMedian(['7'])).toBe('7')
  expect(computeMedian(['300', '120'])).toBe('210')
  expect(computeMedian(['9', '10', '-1'])).toBe('9')
  expect(computeMedian(['0.1', '0.2', '5', '-3'])).toBe('0.15')
  expect(computeMedian(['123456789012345678.25', '123456789012345678.75'])).toBe('123456789012345678.5')
  expect(computeMedian(['0', '-0.000000000001'])).toBe('-0.000000000001')
})

it('orders amounts that are equal as floating-point numbers', () => {
  expect(compareAmounts('9007199254740992', '9007199254740993')).toBe(-1)
  expect(compareAmounts('2', '2.0')).toBe(0)
  expect(compareAmounts('1', '-1')).toBe(1)
})
