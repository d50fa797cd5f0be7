import type { PackCheckDigits, PackNumberDate, PackScreen, ScreenedKind } from './pack-screening.ts'

/**
 * Content that must never be stored in any text or file. National numbers, number plates and bank accounts identify
 * persons. Marks of a legal classification belong in an accredited system. Only aggregates and plans are permitted. The
 * pack of the country defines its numbers and marks. FIRST TLP 2.0 is a sharing label and is permitted.
 */
export type SensitiveKind = ScreenedKind | 'bank_account'

export interface SensitiveText {
  kind: SensitiveKind
  /** Position in the input: keys and indexes. */
  path: (string | number)[]
  /** A few characters of context, with the sensitive text masked. */
  excerpt: string
}

/** Checks the month and the day in a number. */
function hasPossibleDate(digits: string, { month, day, monthModulus = 0 }: PackNumberDate): boolean {
  const monthNumber = Number(digits.slice(month, month + 2))
  return (monthModulus > 0 ? monthNumber % monthModulus : monthNumber) <= 12 && Number(digits.slice(day, day + 2)) <= 31
}

/** Checks the digits at the end of a number against the digits before them. */
function hasCheckDigits(digits: string, { length, modulus, prefixes }: PackCheckDigits): boolean {
  const check = Number(digits.slice(-length))
  const body = digits.slice(0, -length)
  return prefixes.some((prefix) => check === modulus - (Number(prefix + body) % modulus))
}

/**
 * Checks a bank account. Following words may resemble further groups, so the check is repeated without the last groups.
 */
function isBankAccount(text: string): boolean {
  const groups = text.split(' ')
  return groups.some((_, index) => hasAccountCheck(groups.slice(0, groups.length - index).join('')))
}

/** Account lengths by country (IBAN registry), for the countries that are likely to occur. */
const accountLengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
  UA: 29,
}

/** Checks ISO 13616: the rearranged number, with letters as 10 to 35, is 1 modulo 97. */
function hasAccountCheck(text: string): boolean {
  const account = text.replace(/[\s-]/g, '').toUpperCase()
  if (accountLengths[account.slice(0, 2)] !== account.length) return false
  let rest = 0
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

interface Screen {
  kind: SensitiveKind
  pattern: RegExp
  isValid?: (match: string) => boolean
}

/** Screened in every country. */
const generalScreens: readonly Screen[] = [
  {
    kind: 'bank_account',
    pattern: /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{2,4}){3,8}(?![A-Za-z0-9])/g,
    isValid: isBankAccount,
  },
  // A mark of the EU or NATO.
  {
    kind: 'classification_mark',
    pattern:
      /\b(?:TR[EÈ]S SECRET UE|SECRET UE|CONFIDENTIEL UE|RESTREINT UE|EU (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED)|(?:COSMIC TOP SECRET|NATO (?:SECRET|CONFIDENTIAL|RESTRICTED)))\b/gu,
  },
]

let countryScreens: readonly PackScreen[] = []
let screens = generalScreens

const toScreen = ({ kind, pattern, flags = '', date, checkDigits }: PackScreen): Screen => ({
  kind,
  pattern: new RegExp(pattern, `g${flags}`),
  isValid: (match) => {
    const digits = match.replace(/\D/g, '')
    return (!date || hasPossibleDate(digits, date)) && (!checkDigits || hasCheckDigits(digits, checkDigits))
  },
})

/** Returns the patterns of the country. A worker thread must adopt them before it screens a text. */
export const currentScreening = (): readonly PackScreen[] => countryScreens

/** Sets the patterns of the country. The server calls it with the law of the country, before it reads any text. */
export function adoptScreening(next: readonly PackScreen[]): void {
  countryScreens = next
  screens = [...countryScreens.map(toScreen), ...generalScreens]
}

/** Finds sensitive content in a text. */
export function screenText(text: string, path: (string | number)[] = []): SensitiveText[] {
  const sensitiveTexts: SensitiveText[] = []
  for (const { kind, pattern, isValid } of screens) {
    for (const match of text.matchAll(pattern)) {
      if (isValid && !isValid(match[0])) continue
      const before = text.slice(Math.max(0, match.index - 20), match.index)
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20)
      sensitiveTexts.push({ kind, path, excerpt: `${before}█████${after}` })
    }
  }
  return sensitiveTexts
}

const maxMatches = 50

/**
 * Finds sensitive content in a value at any depth. Reports at most 50 matches. Instants, ids and numbers are ignored.
 */
export function screen(
  value: unknown,
  path: (string | number)[] = [],
  sensitiveTexts: SensitiveText[] = [],
): SensitiveText[] {
  if (sensitiveTexts.length >= maxMatches) return sensitiveTexts
  if (typeof value === 'string') {
    if (value.length >= 6 && !isMachineValue(value)) sensitiveTexts.push(...screenText(value, path))
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      screen(entry, [...path, index], sensitiveTexts)
    })
  } else if (value instanceof Object && !(value instanceof Uint8Array) && !(value instanceof Blob)) {
    for (const [key, entry] of Object.entries(value)) screen(entry, [...path, key], sensitiveTexts)
  }
  return sensitiveTexts
}

const isMachineValue = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text) ||
  /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text)
