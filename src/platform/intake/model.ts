/** Limits for the parts of a document that are imported. */
export const mostBytes = 50 * 1024 * 1024
export const mostParagraphs = 20_000
/** Maximum number of characters of a paragraph. */
export const longestParagraph = 100_000
