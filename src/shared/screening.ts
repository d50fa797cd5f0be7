/**
 * Content that must never be stored in any text or file. National numbers, number plates and bank accounts identify
 * persons. Marks of a legal classification belong in an accredited system. Only aggregates and plans are permitted.
 * Sources: law of 11 December 1998 on classification; law of 30 July 2018 on personal data, title 2, for operational
 * police data. FIRST TLP 2.0 is a sharing label and is permitted.
 */
export type SensitiveKind = 'national_number' | 'number_plate' | 'bank_account' | 'classification_mark'

export interface SensitiveText {
  kind: SensitiveKind
  /** Position in the input: keys and indexes. */
  path: (string | number)[]
  /** A few characters of context, with the sensitive text masked. */
  excerpt: string
}

/**
 * Checks a Belgian national register number: yymmdd-nnn.cc, where cc = 97 - (first nine digits mod 97). For births
 * since 2000, the check is computed with a 2 before the nine digits.
 */
function isNationalNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20
  const day = Number(digits.slice(4, 6))
  if (month > 12 || day > 31) return false
  const check = Number(digits.slice(9))
  const body = digits.slice(0, 9)
  return check === 97 - (Number(body) % 97) || check === 97 - (Number(`2${body}`) % 97)
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

const screens: readonly Screen[] = [
  {
    kind: 'national_number',
    pattern: /(?<![\d.])\d{2}[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[. -]?\d{2}(?![\d.]*\d)/g,
    isValid: (match) => isNationalNumber(match.replace(/\D/g, '')),
  },
  {
    kind: 'bank_account',
    pattern: /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{2,4}){3,8}(?![A-Za-z0-9])/g,
    isValid: isBankAccount,
  },
  // Belgium 1-ABC-123, France AB-123-CD, the Netherlands in groups with hyphens.
  {
    kind: 'number_plate',
    pattern:
      /(?<![A-Za-z0-9-])(?:[1-9]-[A-Z]{3}-\d{3}|[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}|\d{2}-[B-DF-HJ-NP-TV-Z]{2,3}-\d{1,2}|[B-DF-HJ-NP-TV-Z]{1,2}-\d{3}-[B-DF-HJ-NP-TV-Z]{1,2})(?![A-Za-z0-9-])/g,
  },
  // A classification mark: alone on a line, in two languages with a slash, or of the EU or NATO. Ordinary prose may
  // contain "secret". The pattern never goes past the end of the line, because empty lines would otherwise be scanned
  // repeatedly.
  {
    kind: 'classification_mark',
    pattern:
      /^[^\w\r\n\u2028\u2029]*(?:ZEER GEHEIM|TR[EÈ]S SECRET|GEHEIM|SECRET|VERTROUWELIJK|CONFIDENTIEL|BEPERKT|RESTREINT|STRENG GEHEIM|TOP SECRET)[^\w\r\n\u2028\u2029]*$/gmu,
  },
  {
    kind: 'classification_mark',
    pattern:
      /\b(?:ZEER GEHEIM\s*[/–-]\s*TR[EÈ]S SECRET|GEHEIM\s*[/–-]\s*SECRET|VERTROUWELIJK\s*[/–-]\s*CONFIDENTIEL|BEPERKT\s*[/–-]\s*RESTREINT)/gu,
  },
  {
    kind: 'classification_mark',
    pattern:
      /\b(?:TR[EÈ]S SECRET UE|SECRET UE|CONFIDENTIEL UE|RESTREINT UE|EU (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED)|(?:COSMIC TOP SECRET|NATO (?:SECRET|CONFIDENTIAL|RESTRICTED)))\b/gu,
  },
]

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
