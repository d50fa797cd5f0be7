import { z } from 'zod'
import { Language, languages } from './language.ts'

export { loadName, loadText } from './read-text.ts'

/**
 * A text in several languages as a single value: the original language (`source`), the text per language, and the
 * languages whose text is older than the source (`outdated`).
 */
export const LocalizedText = z
  .strictObject({
    source: Language,
    text: z.partialRecord(Language, z.string().max(20_000)),
    outdated: z.array(Language).default([]),
  })
  .refine((value) => value.text[value.source] !== undefined, { message: 'SOURCE_TEXT_MISSING', path: ['text'] })
export type LocalizedText = z.infer<typeof LocalizedText>

/**
 * Names that are facts of a country (areas, organisations, phenomena): a text per language, without source, never
 * outdated.
 */
export const Names = z.partialRecord(Language, z.string().min(1).max(300))
export type Names = z.infer<typeof Names>

export const localized = (source: Language, text: string): LocalizedText => ({
  source,
  text: { [source]: text },
  outdated: [],
})

/**
 * Sets the text of a language. A change of the source marks every translation as outdated. Writing a translation
 * removes the mark. An empty text removes a translation, but never the source.
 */
export function writeText(value: LocalizedText, language: Language, text: string): LocalizedText {
  if (value.text[language] === text) return { ...value, outdated: value.outdated.filter((entry) => entry !== language) }
  const texts = { ...value.text, [language]: text }
  if (language === value.source) {
    const translations = languages.filter((entry) => entry !== language && texts[entry] !== undefined)
    return { source: value.source, text: texts, outdated: translations }
  }
  if (text === '') delete texts[language]
  return { source: value.source, text: texts, outdated: value.outdated.filter((entry) => entry !== language) }
}
