/** Replaces a character that cannot be printed, so that readers see that a character is missing. */
export const replacementMark = '\uFFFD'

// Line ends of all systems, and the vertical tab that word processors use inside a paragraph.
const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
// Control characters, and the direction overrides that make a text read otherwise than it is stored.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression searches for control characters
const unprintable = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E]/g

/**
 * Returns text that can be printed. Line ends become `\n`, tabs become spaces and byte order marks are removed. Control
 * characters, direction overrides and unpaired surrogates become the replacement mark and are passed to `onReplaced`.
 */
export function printableText(text: string, onReplaced: (character: string) => void = () => {}): string {
  const replace = (character: string) => {
    onReplaced(character)
    return replacementMark
  }
  return text
    .replace(lineEnd, '\n')
    .replace(/\t/g, ' ')
    .replace(/\uFEFF/g, '')
    .replace(unprintable, replace)
    .replace(/\p{Surrogate}/gu, replace)
}

const breakAfterPunctuation = /([/\\._\-?&=:,;@#+])(?=[^\s\u200B])/g
const stretch = /[^\s\u200B]{17}(?=[^\s\u200B])/gu

/**
 * Adds break opportunities to addresses, hashes and very long words, so that they never overflow the next column. Words
 * of up to 44 letters are left to the hyphenation of their language.
 */
export const breakable = (text: string): string =>
  text.replace(/\S{24,}/gu, (token) =>
    token.length < 45 && /^[\p{L}\p{M}'’-]+$/u.test(token)
      ? token
      : token.replace(breakAfterPunctuation, '$1\u200B').replace(stretch, '$&\u200B'),
  )
