/** The languages of the interface, the errors and the documents. Pages that check no input import no schema. */
export const languages = ['en', 'nl', 'fr', 'de', 'da'] as const

type Language = (typeof languages)[number]

/** The name of each language in that language. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  da: 'Dansk',
}

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)
