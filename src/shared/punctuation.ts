import type { Language } from './language.ts'

/** French has a no-break space before a semicolon and a colon. */
const spaceBefore = (language: Language): string => (language === 'fr' ? '\u00a0' : '')

/** Returns the colon of a language with the space after it, to put a text after its label. */
export const colon = (language: Language): string => `${spaceBefore(language)}: `

/** Returns the filled parts as one text, separated by semicolons of the language. */
export const joinParts = (parts: readonly (string | null | undefined | false)[], language: Language): string =>
  parts.filter(Boolean).join(`${spaceBefore(language)}; `)

/** Returns a label with its text, or the label alone if there is no text. */
export const labelled = (label: string, text: string | null | undefined, language: Language): string =>
  text ? `${label}${colon(language)}${text}` : label
