import type { LegalDate } from './dates.ts'

/** The order of day, month and year in dates of a locale, and the character between them. */
interface DateOrder {
  parts: readonly ('day' | 'month' | 'year')[]
  separator: string
}

const orders = new Map<string, DateOrder>()

function getOrder(locale: string): DateOrder {
  const known = orders.get(locale)
  if (known) return known
  const formatted = numericFormat(locale).formatToParts(new Date(0))
  const order: DateOrder = {
    parts: formatted.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : [])),
    separator: formatted.find(({ type }) => type === 'literal')?.value.trim() || '/',
  }
  orders.set(locale, order)
  return order
}

const numericFormat = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })

/** Formats a legal date as digits in the order of the locale: for example 29/11/2026 or 29.11.2026. */
export const formatTypedDate = (date: LegalDate, locale: string): string =>
  numericFormat(locale).format(new Date(`${date}T00:00:00Z`))

/** Returns the pattern of a typed date, from the letters for day, month and year: dd/mm/jjjj. */
export function getDatePattern(locale: string, letters: { day: string; month: string; year: string }): string {
  const { parts, separator } = getOrder(locale)
  return parts.map((part) => letters[part].repeat(part === 'year' ? 4 : 2)).join(separator)
}

/**
 * Returns the legal date that a user typed, or undefined if the text is no date. Accepts digits in the order of the
 * locale with any separator or, when complete, without one, and ISO 8601.
 * @param acceptsShortYear whether a year of two digits means a year of this century. Not while the user is typing,
 *   because 20 is then the start of 2026.
 */
export function parseTypedDate(text: string, locale: string, acceptsShortYear: boolean): LegalDate | undefined {
  const numbers = splitNumbers(text.trim(), locale)
  if (numbers.length !== 3 || !numbers.every((number) => /^\d{1,4}$/.test(number))) return undefined
  const isIso = /^\d{4}$/.test(numbers[0]!)
  const parts = isIso ? (['year', 'month', 'day'] as const) : getOrder(locale).parts
  const values = Object.fromEntries(parts.map((part, index) => [part, numbers[index]!]))
  const { day = '', month = '', year = '' } = values
  const fullYear = year.length === 2 && acceptsShortYear ? `20${year}` : year
  if (fullYear.length !== 4 || fullYear < '1800') return undefined
  const date = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined
}

/** Returns day, month and year as typed: the parts between separators, or eight digits cut in the order of the locale. */
function splitNumbers(text: string, locale: string): string[] {
  if (!/^\d{8}$/.test(text)) return text.split(/[\s./-]+/)
  const lengths = getOrder(locale).parts.map((part) => (part === 'year' ? 4 : 2))
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0))
  return lengths.map((length, index) => text.slice(starts[index], starts[index]! + length))
}
