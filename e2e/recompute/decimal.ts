/** An exact decimal number: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  units: bigint
  scale: number
}

export const zero: Decimal = { units: 0n, scale: 0 }

export function parseDecimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.')
  return { units: BigInt(whole + fraction), scale: fraction.length }
}

const toScale = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale)

export function add(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale)
  return { units: toScale(left, scale) + toScale(right, scale), scale }
}

export const sum = (values: readonly Decimal[]): Decimal => values.reduce(add, zero)

export const multiply = (left: Decimal, right: Decimal): Decimal => ({
  units: left.units * right.units,
  scale: left.scale + right.scale,
})

export function compare(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale)
  const [first, second] = [toScale(left, scale), toScale(right, scale)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** Divides, rounded half away from zero to a number of decimals. */
function divideUnits(dividend: bigint, divisor: bigint): bigint {
  const isNegative = dividend < 0n !== divisor < 0n
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor]
  const rounded = (2n * top + bottom) / (2n * bottom)
  return isNegative ? -rounded : rounded
}

export function round(value: Decimal, decimals: number): Decimal {
  if (value.scale <= decimals) return value
  return { units: divideUnits(value.units, 10n ** BigInt(value.scale - decimals)), scale: decimals }
}

/** The quotient with at most nine decimals. */
export function divide(left: Decimal, right: Decimal): Decimal | null {
  if (right.units === 0n) return null
  const decimals = 9
  const units = divideUnits(left.units * 10n ** BigInt(decimals + right.scale), right.units * 10n ** BigInt(left.scale))
  return { units, scale: decimals }
}

/** The decimal digits without trailing zeros, as in files and in the interface for programs. */
export function toPlain({ units, scale }: Decimal): string {
  const isNegative = units < 0n
  const digits = String(isNegative ? -units : units).padStart(scale + 1, '0')
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  const whole = digits.slice(0, digits.length - scale)
  return `${isNegative ? '-' : ''}${whole}${scale > 0 && fraction ? `.${fraction}` : ''}`
}

/** The middle value, or the mean of the two middle values. */
export function median(values: readonly Decimal[]): Decimal {
  const sorted = values.toSorted(compare)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!]
  return multiply(add(low, high), parseDecimal('0.5'))
}

const group = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',')

/** Writes a number as English pages write it: groups of three, at least `least` decimals. */
export function toEnglish(value: Decimal, least = 0): string {
  const [whole = '', fraction = ''] = toPlain(value).split('.')
  const decimals = fraction.padEnd(least, '0')
  const sign = whole.startsWith('-') ? '-' : ''
  return `${sign}${group(whole.replace('-', ''))}${decimals ? `.${decimals}` : ''}`
}

/**
 * Writes a figure as the pages promise it: every digit, except that a rate has the decimals of its unit and that more
 * than six decimals are rounded, both marked with the sign of rounding.
 */
export function toEnglishFigure(value: Decimal, decimals: number, isRate: boolean): string {
  const digits = (toPlain(value).split('.')[1] ?? '').length
  if (digits <= (isRate ? decimals : 6)) return toEnglish(value, decimals)
  const rounded = round(value, decimals)
  if (rounded.units !== 0n) return `≈ ${toEnglish(rounded, decimals)}`
  // Only zeros would remain, so that two digits are shown.
  const first = digits - String(value.units < 0n ? -value.units : value.units).replace(/0+$/, '').length
  return `≈ ${toEnglish(round(value, first + 2))}`
}
