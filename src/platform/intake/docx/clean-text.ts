/** Normalises spaces and keeps line breaks within a paragraph. */
export const cleanText = (text: string): string =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufeff\ufffe\uffff]/g, '')
    .replace(/ ?\n ?/g, '\n')
    .trim()
