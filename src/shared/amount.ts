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
