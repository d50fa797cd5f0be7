import type { Language } from './language.ts'

/** French has a no-break space before a colon and a semicolon. */
const spaceBefore = (language: Language): string => (language === 'fr' ? '\u00a0' : '')

/** Returns the colon of a language and the space after it, which separate a label from its text. */
export const colon = (language: Language): string => `${spaceBefore(language)}: `

/** Returns the filled parts as one text, separated by semicolons of the language. */
export const joinParts = (parts: readonly (string | number | null | undefined | false)[], language: Language): string =>
  parts.filter(Boolean).join(`${spaceBefore(language)}; `)
