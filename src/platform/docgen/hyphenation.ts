import type { Column } from './model.ts'

/** Letters of table text that fit into the full width of the page. */
const lettersAcross = 92
/** In a full line, a word below this length leaves no hole that a hyphen would mend. */
const longWord = 15

/**
 * Dividing words costs the compiler as much as all other setting of a page, so that it is asked only where it shows: in a
 * paragraph with a long word, and in a cell with a word of more than half its column.
 */
export const needsHyphens = (text: string): boolean => longestWord(text) >= longWord

export const columnNeedsHyphens = (columns: readonly Column[], index: number, text: string): boolean => {
  const total = columns.reduce((sum, { width = 1 }) => sum + width, 0)
  return longestWord(text) > (lettersAcross * (columns[index]?.width ?? 1)) / total / 2
}

const longestWord = (text: string): number =>
  text.match(/\p{L}+/gu)?.reduce((longest, word) => Math.max(longest, word.length), 0) ?? 0
