/** Limits for the parts of a document that are imported. */
export const maxBytes = 50 * 1024 * 1024
export const maxParagraphs = 20_000
/** Maximum number of characters of a paragraph. */
export const maxParagraphLength = 100_000
