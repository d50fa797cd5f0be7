import { legalZone, locales } from './country-forms.ts'
import type { LegalDate } from './dates.ts'
import type { Language } from './language.ts'

export const getLocale = (language: Language): string => locales[language]

/** Formats a legal date as text: "24 November 2026". A date has no time zone, so it is formatted in UTC. */
export const formatDate = (
  date: LegalDate,
  language: Language,
  style: 'long' | 'medium' | 'short' = 'medium',
): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: style, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** Formats a moment in the country's time zone. */
export const formatMoment = (moment: string, language: Language, timeZone = legalZone): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(moment),
  )

export const formatNumber = (value: number, language: Language, digits = 0): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value)

/** The sign in front of a value that was rounded. */
export const roundedSign = '≈'
/** Maximum number of decimals of a unit, and of a value that is shown in full. */
const maxShownDecimals = 6

interface AmountFormat {
  /** The number of decimals of the unit. */
  decimals: number
  /** Whether the value results from a division, such as a rate: then it is shown with the decimals of the unit. */
  isComputed?: boolean
}

/** Returns the decimals of a number without an exponent, as text. */
const getFraction = (value: string | number): string =>
  (typeof value === 'string' ? value : Math.abs(value) < 1e-6 && value !== 0 ? value.toFixed(12) : String(value))
    .split('.')[1]
    ?.replace(/0+$/, '') ?? ''

/**
 * Formats a figure: the only rule for decimals in pages, documents and charts. Every digit is shown. A value with more
 * than six decimals, or a computed value with more decimals than its unit, is rounded to the decimals of the unit and
 * begins with ≈. If nothing but zero would be left, two significant digits are shown.
 * @param value a decimal number as text keeps every digit
 */
export function formatAmount(
  value: string | number,
  language: Language,
  { decimals, isComputed = false }: AmountFormat,
): string {
  const known = getFraction(value).length
  const isRounded = known > (isComputed ? decimals : maxShownDecimals)
  const isLost = isRounded && Math.abs(Number(value)) < 0.5 / 10 ** decimals
  const text = new Intl.NumberFormat(
    locales[language],
    isLost
      ? { maximumSignificantDigits: 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: isRounded ? decimals : Math.max(known, decimals) },
  ).format(value as number)
  return isRounded ? `${roundedSign} ${text}` : text
}

/** Formats a figure with all its digits: next to a rounded value, and where a figure is explained. */
export const formatExact = (value: string, language: Language): string =>
  // A decimal string keeps every digit.
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 12 }).format(value as unknown as number)

export const formatEuro = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
    value,
  )

export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share)

/**
 * Returns the current day in the country's time zone. Forms use it as default, so that users in other time zones get
 * the same day.
 */
export const legalToday = (now = new Date()): LegalDate =>
  // The format of this locale equals ISO 8601.
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: legalZone }).format(now)

/** Returns the last second of a day in the country's time zone, as an instant. */
export function endOfLegalDay(day: LegalDate): string {
  const asUtc = Date.parse(`${day}T23:59:59Z`)
  const local = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: legalZone })
  const offset = Date.parse(`${local.format(asUtc).replace(' ', 'T')}Z`) - asUtc
  return new Date(asUtc - offset).toISOString()
}

/** Returns the last day of a half-open period. */
export const lastDay = (to: LegalDate): LegalDate =>
  new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Returns the end of a half-open period with that last day. */
export const dayAfter = (day: LegalDate): LegalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Formats a time of day (`14:00`) as in the language: "14.00" in Danish. */
export const formatTime = (time: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`2000-01-01T${time.slice(0, 5)}:00Z`),
  )

/** Returns the years of a half-open period, as on a cover: 2026–2029 for [2026-01-01, 2030-01-01). */
export function periodYears(from: LegalDate, to: LegalDate): string {
  const [first, last] = [from.slice(0, 4), lastDay(to).slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}

/**
 * Formats a duration of years, months, weeks and days as text: "6 years" for P6Y. Any other notation is returned
 * unchanged.
 */
export function formatDuration(duration: string, language: Language): string {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration)
  const units = ['year', 'month', 'week', 'day'] as const
  const texts = units.flatMap((unit, index) => {
    const value = parts?.[index + 1]
    const format = new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' })
    return value === undefined ? [] : [format.format(Number(value))]
  })
  return texts.length === 0 ? duration : new Intl.ListFormat(locales[language], { type: 'unit' }).format(texts)
}

/** Formats the size of a file: "12 kB", "3.4 MB". */
export function formatSize(bytes: number, language: Language): string {
  const unit = bytes < 1000 ? 'byte' : bytes < 1_000_000 ? 'kilobyte' : 'megabyte'
  const value = bytes / { byte: 1, kilobyte: 1000, megabyte: 1_000_000 }[unit]
  const maximumFractionDigits = value < 10 ? 1 : 0
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits }).format(value)
}
