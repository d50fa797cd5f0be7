import type { Column } from './model.ts'

/** Number of letters of table text that fit into the full width of the page. */
const lettersAcross = 92
/** In a full line, a word below this length leaves no gap that needs a hyphen. */
const longWordLength = 15

/**
 * Checks whether a text needs hyphenation. Hyphenation costs the compiler as much as all other typesetting of a page.
 * It is therefore used only in paragraphs with a long word and in cells with a word wider than half the column.
 */
export const needsHyphens = (text: string): boolean => getMaxWordLength(text) >= longWordLength

export const columnNeedsHyphens = (columns: readonly Column[], index: number, text: string): boolean => {
  const total = columns.reduce((sum, { width = 1 }) => sum + width, 0)
  return getMaxWordLength(text) > (lettersAcross * (columns[index]?.width ?? 1)) / total / 2
}

const getMaxWordLength = (text: string): number =>
  text.match(/\p{L}+/gu)?.reduce((longest, word) => Math.max(longest, word.length), 0) ?? 0
