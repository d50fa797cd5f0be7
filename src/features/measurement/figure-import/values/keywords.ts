/** Normalises text for comparison: without accents, capitals, signs and double spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Removes all kinds of spaces that occur in files: non-breaking, thin, and those of spreadsheets. */
export const trimmed = (text: string): string =>
  isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(text.length - 1))
    ? text
    : text.replace(/^[\s\u00a0\u202f\u2009]+|[\s\u00a0\u202f\u2009]+$/g, '')

/** Checks for a printable ASCII character. Most cells begin and end with it and need no trimming. */
const isLetter = (code: number): boolean => code > 0x20 && code < 0x7f

/** Returns the text of a cell. */
export const cellText = (cell: string | number | undefined): string => trimmed(String(cell ?? ''))
