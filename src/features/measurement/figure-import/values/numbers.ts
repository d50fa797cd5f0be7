import { trimmed } from './keywords.ts'

/** The number notation of a file. Null: numbers with such a mark are not accepted. */
export interface NumberMarks {
  decimal: '.' | ',' | null
  thousands: '.' | ',' | ' ' | "'" | null
  /** The power of ten by which the numbers are multiplied: 3 for numbers in thousands. */
  power?: number | undefined
}

/** A decimal number as text, without loss of digits. `large`: more digits than figures can store. */
export type ReadNumber = { amount: string } | 'large' | undefined

const spaces = /[\s\u00a0\u202f\u2009]/g
/** Most numbers, which are written the same in every notation. */
const integerPattern = /^(?:0|[1-9]\d{0,17})$/
const minus = /^[-\u2212\u2013]/

/** Returns the number in a cell. Undefined: the cell has no number, or a different notation. */
export function parseNumber(cell: string | number, marks: NumberMarks): ReadNumber {
  const { power = 0 } = marks
  if (typeof cell === 'number') return Number.isFinite(cell) ? exact(String(cell), power) : undefined
  let text = trimmed(cell)
  if (text === '') return undefined
  if (power === 0 && integerPattern.test(text)) return { amount: text }
  const negative = minus.test(text)
  if (negative || text.startsWith('+')) text = text.slice(1)
  if (marks.thousands === ' ') text = text.replace(spaces, ' ')
  const pattern = getNumberPattern(marks)
  const [, whole, part = '', exponent] = pattern.exec(text) ?? []
  if (whole === undefined) return undefined
  const digits = marks.thousands === null ? whole : whole.replaceAll(marks.thousands, '')
  return exact(
    `${negative ? '-' : ''}${digits || '0'}${part ? `.${part}` : ''}${exponent ? `e${exponent}` : ''}`,
    power,
  )
}

const patterns = new Map<string, RegExp>()

/**
 * Returns the pattern of numbers in a notation: groups of three digits if thousands are marked, or no groups, then
 * optional decimals and an optional power of ten.
 */
function getNumberPattern({ decimal, thousands }: NumberMarks): RegExp {
  const key = `${decimal}${thousands}`
  const known = patterns.get(key)
  if (known) return known
  const sign = (mark: string) => (mark === '.' ? '\\.' : mark)
  const grouped = thousands === null ? '' : `\\d{1,3}(?:${sign(thousands)}\\d{3})+|`
  const part = decimal === null ? '()' : `(?:${sign(decimal)}(\\d+))?`
  const made = new RegExp(`^(${grouped}\\d+)${part}(?:[eE]([+-]?\\d{1,4}))?$`)
  patterns.set(key, made)
  return made
}

/** Maximum number of digits stored before and after the decimal point. */
const [maxBefore, maxAfter] = [18, 12]

/**
 * Converts a floating-point notation (`3e+05`, `0.1`) to a plain decimal. Digits beyond the twelfth decimal are
 * rounded.
 * @param scale a power of ten by which the number is multiplied
 */
function exact(text: string, scale: number): ReadNumber {
  const [, sign = '', whole = '', part = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? []
  if (whole === '') return undefined
  const shift = Number(power) + scale
  if (Math.abs(shift) > 400) return /^0*$/.test(whole + part) ? { amount: '0' } : 'large'
  const digits = `${'0'.repeat(Math.max(0, -shift - whole.length + 1))}${whole}${part}${'0'.repeat(Math.max(0, shift - part.length))}`
  const point = Math.max(0, -shift - whole.length + 1) + whole.length + shift
  let before = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0'
  let after = digits.slice(point)
  if (after.length > maxAfter) [before, after] = roundToMaxDecimals(before, after)
  if (before.length > maxBefore) return 'large'
  after = after.replace(/0+$/, '')
  const isZero = before === '0' && after === ''
  return { amount: `${isZero ? '' : sign}${before}${after === '' ? '' : `.${after}`}` }
}

/** Rounds to the twelfth decimal, halves away from zero. Uses integers to avoid loss. */
function roundToMaxDecimals(before: string, after: string): [before: string, after: string] {
  const up = after.charCodeAt(maxAfter) >= 0x35 ? 1n : 0n
  const all = (BigInt(before + after.slice(0, maxAfter)) + up).toString().padStart(maxAfter + 1, '0')
  return [all.slice(0, -maxAfter), all.slice(-maxAfter)]
}

/** The number notation found in the cells of a file, with the confidence (0 to 1). */
export interface DetectedMarks {
  marks: NumberMarks
  confidence: number
  /** The evidence: the kind of cells that decided. `ambiguous`: `1.234` may be either. */
  reasonCode: 'none_marked' | 'groups' | 'decimals' | 'both' | 'only_groups_of_three' | 'ambiguous'
  /** An example cell. */
  example: string
}

interface Evidence {
  /** `1.234.567` or `1.234,5`: the mark separates thousands. */
  groups: number
  /** `0.5`, `12.34`, `1234.567`: the mark separates decimals. */
  decimals: number
  /** `40.801`: may be either. */
  ambiguous: number
  example: string
}

/** Determines the number notation from the cells in which numbers are expected. */
export function findMarks(cells: Iterable<string | number>): DetectedMarks {
  const seen: Record<'.' | ',', Evidence> = {
    '.': { groups: 0, decimals: 0, ambiguous: 0, example: '' },
    ',': { groups: 0, decimals: 0, ambiguous: 0, example: '' },
  }
  let spaced = ''
  let apostrophes = ''
  /** Whole numbers of at least four digits without any mark. A file that marks thousands would have marked these. */
  let unmarked = 0
  let plainNumbers = 0
  for (const cell of cells) {
    if (typeof cell === 'number') continue
    const text = trimmed(cell).replace(/^[-+\u2212]/, '')
    if (/^\d+$/.test(text)) {
      plainNumbers += 1
      if (text.length > 3) unmarked += 1
    }
    const textWithoutSpaces = text.replace(/(?<=\d)[\s\u00a0\u202f\u2009](?=\d{3}(\D|$))/g, '')
    if (textWithoutSpaces !== text && /^\d{1,3}([\s\u00a0\u202f\u2009]\d{3})+([.,]\d+)?$/.test(text)) spaced ||= text
    if (/^\d{1,3}('\d{3})+([.,]\d+)?$/.test(text)) apostrophes ||= text
    for (const mark of ['.', ','] as const) {
      const other = mark === '.' ? ',' : '.'
      const [own, others] = [textWithoutSpaces.split(mark).length - 1, textWithoutSpaces.split(other).length - 1]
      if (own === 0 || !/^[\d.,]+$/.test(textWithoutSpaces)) continue
      const evidence = seen[mark]
      if (own > 1 && /^\d{1,3}([.,]\d{3})+$/.test(textWithoutSpaces)) evidence.groups += 1
      else if (own === 1 && others > 0)
        evidence[textWithoutSpaces.indexOf(mark) < textWithoutSpaces.indexOf(other) ? 'groups' : 'decimals'] += 1
      else if (own > 1) continue
      else if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(textWithoutSpaces)) evidence.ambiguous += 1
      else evidence.decimals += 1
      evidence.example ||= text
    }
  }
  const byGap = spaced ? ' ' : apostrophes ? "'" : null
  const [point, comma] = [seen['.'], seen[',']]
  const found = (
    decimal: NumberMarks['decimal'],
    thousands: NumberMarks['thousands'],
    confidence: number,
    reasonCode: DetectedMarks['reasonCode'],
    example: string,
  ): DetectedMarks => ({ marks: { decimal, thousands }, confidence, reasonCode, example })

  for (const [mark, own, other] of [
    ['.', point, comma],
    [',', comma, point],
  ] as const) {
    const otherMark = mark === '.' ? ',' : '.'
    if (own.groups > 0 && own.decimals === 0)
      return found(otherMark, mark, other.groups > 0 ? 0.4 : 0.99, other.decimals > 0 ? 'both' : 'groups', own.example)
    if (own.decimals > 0 && own.groups === 0 && other.decimals === 0) {
      const thousands = other.ambiguous + other.groups > 0 ? otherMark : byGap
      return found(mark, thousands, 0.97, thousands ? 'both' : 'decimals', own.example)
    }
  }
  for (const [mark, own] of [
    ['.', point],
    [',', comma],
  ] as const) {
    if (own.ambiguous === 0 || own.decimals > 0) continue
    // All decimals have three digits, and no number of four digits lacks a mark. These marks separate thousands.
    if (byGap === null && own.ambiguous >= 3 && unmarked === 0)
      return found(
        mark === '.' ? ',' : '.',
        mark,
        own.ambiguous >= 10 ? 0.98 : 0.85,
        'only_groups_of_three',
        own.example,
      )
    if (byGap !== null || unmarked > 0) return found(mark, byGap, unmarked > 2 ? 0.85 : 0.6, 'decimals', own.example)
    return found(mark === '.' ? ',' : '.', mark, 0.5, 'ambiguous', own.example)
  }
  if (point.decimals > 0 && comma.decimals > 0) return found('.', null, 0.3, 'ambiguous', point.example)
  return found(byGap === null ? '.' : ',', byGap, plainNumbers > 0 ? 0.9 : 0.6, 'none_marked', spaced || apostrophes)
}
