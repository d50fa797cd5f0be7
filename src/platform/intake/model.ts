/** What is read of a document that somebody brings, and no more. */
export const mostBytes = 50 * 1024 * 1024
export const mostParagraphs = 20_000
/** Characters of one paragraph. */
export const longestParagraph = 100_000
