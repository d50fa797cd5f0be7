import type { Language } from './language.ts'
import { isLanguage, languages } from './language-list.ts'
import type { LocalizedText, Names } from './localized-text.ts'

/**
 * Returns the text in the requested language, or else in the source language. `language` is the language of the result.
 */
export function loadText(
  value: LocalizedText,
  requestedLanguage: Language,
): { text: string; language: Language; outdated: boolean } {
  const language = value.text[requestedLanguage] === undefined ? value.source : requestedLanguage
  return { text: value.text[language] ?? '', language, outdated: value.outdated.includes(language) }
}

/** Returns the name in the requested language, or else in the first available language in the order of `languages`. */
export function loadName(names: Names, requestedLanguage: Language): string {
  return (
    names[requestedLanguage] ?? languages.map((language) => names[language]).find((name) => name !== undefined) ?? ''
  )
}

/** Whether a value that the server sent without a type is a text in several languages. */
export const isLocalizedText = (value: unknown): value is LocalizedText =>
  isObject(value) && typeof value.source === 'string' && isObject(value.text) && Array.isArray(value.outdated)

/** Whether a value that the server sent without a type is a set of names. */
export const isNames = (value: unknown): value is Names =>
  isObject(value) && Object.entries(value).every(([language, name]) => isLanguage(language) && typeof name === 'string')

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
