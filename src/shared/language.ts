import { z } from 'zod'

/** The languages of the interface, the errors and the documents. */
export const languages = ['en', 'nl', 'fr', 'de', 'da'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** The name of each language in that language. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  da: 'Dansk',
}

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)
