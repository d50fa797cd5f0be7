import { z } from 'zod'

/** The languages in which the interface, its refusals and its documents speak. */
export const languages = ['en', 'nl', 'fr', 'de', 'da'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** What a language calls itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  da: 'Dansk',
}

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)
