import { z } from 'zod'

/** A decimal number as text, exactly as counted: `1234.50`. At most 18 digits before the point and 12 after it. */
export const Amount = z.string().regex(/^-?\d{1,18}(\.\d{1,12})?$/)
export type Amount = z.infer<typeof Amount>

const decimals = 12
const unitScale = 10n ** BigInt(decimals)

function toUnits(amount: Amount): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const units = BigInt(whole) * unitScale + BigInt(fraction.padEnd(decimals, '0').slice(0, decimals))
  return amount.startsWith('-') ? -units : units
}

function toAmount(units: bigint): Amount {
  const size = units < 0n ? -units : units
  const fraction = (size % unitScale).toString().padStart(decimals, '0').replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${size / unitScale}${fraction && `.${fraction}`}`
}

/** Returns the exact sum. */
export const sumAmounts = (amounts: readonly Amount[]): Amount =>
  toAmount(amounts.reduce((sum, each) => sum + toUnits(each), 0n))

/** Returns the exact difference. */
export const subtractAmount = (amount: Amount, other: Amount): Amount => toAmount(toUnits(amount) - toUnits(other))

/** Returns the exact product with a whole number. */
export const multiplyAmount = (amount: Amount, times: number): Amount => toAmount(toUnits(amount) * BigInt(times))

/** The number of decimals to which a quotient is rounded. */
export const maxRatioDecimals = 9

/** Returns a ratio with at most nine decimals, or undefined when the denominator is zero. */
export function computeRatio(numerator: Amount, denominator: Amount, per: number): Amount | undefined {
  const [above, below] = [toUnits(numerator), toUnits(denominator)]
  if (below === 0n) return undefined
  const factor = toUnits(per.toFixed(9))
  const scaled = (above * factor * 10n ** 9n) / (below * unitScale)
  // Rounded to nine decimals, with halves away from zero.
  const rest = (above * factor * 10n ** 9n) % (below * unitScale)
  const size = (value: bigint) => (value < 0n ? -value : value)
  const up = size(rest) * 2n >= size(below * unitScale) ? (above < 0n !== below < 0n ? -1n : 1n) : 0n
  return toAmount((scaled + up) * 10n ** 3n)
}

/** Compares by value, exactly. */
export function compareAmounts(left: Amount, other: Amount): number {
  const [first, second] = [toUnits(left), toUnits(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * Returns the median; for an even number of amounts, the mean of the two middle amounts. Undefined without amounts. A
 * thirteenth decimal is rounded away from zero.
 */
export function computeMedian(amounts: readonly Amount[]): Amount | undefined {
  if (amounts.length === 0) return undefined
  const sorted = amounts.toSorted(compareAmounts)
  const [low, high] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!]
  const sum = toUnits(low) + toUnits(high)
  return toAmount((sum + (sum % 2n)) / 2n)
}
