import type { Amount } from '#shared/amount.ts'
import { getLocale } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { sortName } from '#shared/sort-name.ts'
import type { MissingReason } from '../../entities.ts'

/** The content of a cell: a figure, a missing reason, or empty. */
export interface EnteredValue {
  value: Amount | null
  missing: MissingReason | null
  provisional: boolean
  /** The number of answers. */
  n: number | null
}

export type CellIssue = 'not_a_number' | 'grouped_oddly' | 'too_long' | 'give_reason' | 'needs_answers'
export type ReadCell = { input: EnteredValue | null; issue?: never } | { input?: never; issue: CellIssue }

export interface CellReadContext {
  language: Language
  /** Texts for missing reasons, in the supported languages. */
  reasons: readonly (readonly [words: string, reason: MissingReason])[]
  /** Whether a figure includes the number of answers: `67,5 / 300`. */
  needsAnswers: boolean
}

/** Returns the decimal and thousands separators of a language. */
export function getNumberSeparators(language: Language): { decimal: string; thousands: string } {
  const parts = new Intl.NumberFormat(getLocale(language), { useGrouping: true }).formatToParts(1234567.8)
  const getSeparator = (type: string, other: string) => parts.find((part) => part.type === type)?.value ?? other
  return { decimal: getSeparator('decimal', '.'), thousands: getSeparator('group', ',') }
}

const spaces = /[\s\u00a0\u202f]/gu
const absenceMarks = new Set(['-', '–', '—', '.', '..', '...', 'x', 'n/a', 'na', 'nb'])

/**
 * Parses a number in the notation of the reader's language as an exact decimal. A misplaced separator is an issue,
 * never guessed.
 */
export function parseAmount(text: string, language: Language): { value: Amount } | { issue: CellIssue } {
  const { decimal, thousands } = getNumberSeparators(language)
  const plain = text.replace('−', '-').replace(/^\+/, '')
  const [whole = '', ...rest] = plain.split(decimal)
  if (rest.length > 1) return { issue: 'not_a_number' }
  const mark = /\s/u.test(thousands) ? ' ' : thousands
  const spoken = whole.replace(spaces, ' ').trim()
  const groups = spoken.includes(mark) ? spoken.split(mark) : spoken.split(' ')
  const digits = groups.join('')
  if (!/^-?\d+$/.test(digits)) return { issue: 'not_a_number' }
  if (rest[0] !== undefined && !/^\d+$/.test(rest[0])) return { issue: 'not_a_number' }
  if (groups.length > 1 && !(/^-?\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group))))
    return { issue: 'grouped_oddly' }
  const size = digits.replace('-', '').replace(/^0+(?=\d)/, '')
  const fraction = (rest[0] ?? '').replace(/0+$/, '')
  if (size.length > 18 || fraction.length > 12) return { issue: 'too_long' }
  const isNegative = digits.startsWith('-') && `${size}${fraction}` !== '0'
  return { value: `${isNegative ? '-' : ''}${size}${fraction && `.${fraction}`}` }
}

/** Returns the missing reason for a text: an exact match or an unambiguous prefix. */
function parseReason(text: string, reasons: CellReadContext['reasons']): MissingReason | undefined {
  const enteredText = sortName(text)
  if (enteredText.length < 3) return undefined
  const found = reasons.filter(([content]) => sortName(content).startsWith(enteredText))
  const kinds = new Set(found.map(([, reason]) => reason))
  return kinds.size === 1 ? found[0]![1] : undefined
}

/** Parses the content of a cell: `1.234,5`, `12*` (provisional), `67,5 / 300`, or a missing reason. */
export function parseCell(text: string, { language, reasons, needsAnswers }: CellReadContext): ReadCell {
  const trimmed = text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/gu, '')
  if (trimmed === '') return { input: null }
  const missing = parseReason(trimmed, reasons)
  if (missing) return { input: { value: null, missing, provisional: false, n: null } }
  if (absenceMarks.has(trimmed.toLowerCase())) return { issue: 'give_reason' }
  const marked = /^(.*?)\s*(?:\*|\(\*\))$/u.exec(trimmed)
  const [amount = '', answered] = (marked?.[1] ?? trimmed).split('/').map((part) => part.trim())
  const read = parseAmount(amount, language)
  if ('issue' in read) return read
  const answers = answered === undefined ? undefined : parseAmount(answered, language)
  const n = answers && 'value' in answers && /^\d{1,9}$/.test(answers.value) ? Number(answers.value) : null
  if (answered !== undefined && n === null) return { issue: 'not_a_number' }
  if (needsAnswers && n === null) return { issue: 'needs_answers' }
  return { input: { value: read.value, missing: null, provisional: marked !== null, n } }
}

/** Parses text copied from a spreadsheet: rows by line, columns by tab. A quoted cell may contain line breaks. */
export function parsePasted(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)!.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') cell += text[++at]
      else if (sign === '"') quoted = false
      else cell += sign
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  endCell()
  const last = rows.at(-1)!
  if (rows.length > 1 && last.length === 1 && last[0] === '') rows.pop()
  return rows
}

/** Formats an amount as a user would type it in a language, without loss of digits. */
export function writeAmount(value: Amount, language: Language): string {
  return value.replace('.', getNumberSeparators(language).decimal)
}
