import type { Language } from './language.ts'

/**
 * Returns the filled parts as one text, separated by semicolons of the language. French has a no-break space before them. The
 * colon of a language is in `phraseMessages.labelled`.
 */
export const joinParts = (parts: readonly (string | null | undefined | false)[], language: Language): string =>
  parts.filter(Boolean).join(language === 'fr' ? '\u00a0; ' : '; ')
