const places = 12
const unit = 10n ** BigInt(places)

/** Adds decimal numbers given as text, without loss of digits. */
export function addAmounts(value: string, other: string): string {
  return fromScaledInteger(toScaledInteger(value) + toScaledInteger(other))
}

/** Sums amounts by key, for millions of amounts. Uses plain numbers as long as they are exact. */
export class Sums {
  readonly #whole = new Map<string, number>()
  readonly #exact = new Map<string, bigint>()

  add(key: string, amount: string): void {
    const sum = /^\d{1,14}$/.test(amount) ? (this.#whole.get(key) ?? 0) + Number(amount) : Number.NaN
    if (Number.isSafeInteger(sum)) this.#whole.set(key, sum)
    else this.#exact.set(key, (this.#exact.get(key) ?? 0n) + toScaledInteger(amount))
  }

  /** Returns the sum as a scaled integer (see `toScaledInteger`); undefined when no amount was added. */
  getSum(key: string): bigint | undefined {
    const [whole, exact] = [this.#whole.get(key), this.#exact.get(key)]
    if (whole === undefined) return exact
    return BigInt(whole) * unit + (exact ?? 0n)
  }
}

export function toScaledInteger(amount: string): bigint {
  const negative = amount.startsWith('-')
  const [whole = '0', part = ''] = (negative ? amount.slice(1) : amount).split('.')
  const value = BigInt(whole) * unit + BigInt(part.padEnd(places, '0').slice(0, places))
  return negative ? -value : value
}

export function fromScaledInteger(value: bigint): string {
  const negative = value < 0n
  const positive = negative ? -value : value
  const part = (positive % unit).toString().padStart(places, '0').replace(/0+$/, '')
  return `${negative ? '-' : ''}${positive / unit}${part === '' ? '' : `.${part}`}`
}
