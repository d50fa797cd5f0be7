import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeRatio, sumAmounts } from './amount.ts'

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
