const places = 12
const unit = 10n ** BigInt(places)

/** Decimal numbers as text, added up to the last digit. */
export function addAmounts(one: string, other: string): string {
  return fromWhole(toWhole(one) + toWhole(other))
}

export function toWhole(amount: string): bigint {
  const negative = amount.startsWith('-')
  const [whole = '0', part = ''] = (negative ? amount.slice(1) : amount).split('.')
  const value = BigInt(whole) * unit + BigInt(part.padEnd(places, '0').slice(0, places))
  return negative ? -value : value
}

export function fromWhole(value: bigint): string {
  const negative = value < 0n
  const positive = negative ? -value : value
  const part = (positive % unit).toString().padStart(places, '0').replace(/0+$/, '')
  return `${negative ? '-' : ''}${positive / unit}${part === '' ? '' : `.${part}`}`
}
