/** Words as they are compared: without accents, capitals, signs and double spaces. */
export const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Spaces of every kind that stand in files: hard, thin, and those of spreadsheets. */
export const trimmed = (text: string): string =>
  isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(text.length - 1))
    ? text
    : text.replace(/^[\s\u00a0\u202f\u2009]+|[\s\u00a0\u202f\u2009]+$/g, '')

/** A letter, digit or sign of every keyboard: most cells begin and end with one, and are as they are. */
const isLetter = (code: number): boolean => code > 0x20 && code < 0x7f

/** The words of a cell. */
export const cellText = (cell: string | number | undefined): string => trimmed(String(cell ?? ''))
