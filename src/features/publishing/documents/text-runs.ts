import type { Run } from '#platform/docgen/model.ts'
import { type Language, languageNames } from '#shared/language.ts'
import { type LocalizedText, loadText } from '#shared/localized-text.ts'
import { documentMessages } from './messages/index.ts'

/**
 * Returns a text in the requested language, or else in the source language. In the latter case it is marked and tagged
 * with that language for screen readers.
 */
export function textRuns(value: LocalizedText | null, language: Language): Run[] {
  if (!value) return []
  const read = loadText(value, language)
  return read.language === language
    ? [{ text: read.text }]
    : [
        { text: read.text, language: read.language },
        { text: ` (${documentMessages[language].untranslated(languageNames[read.language])})`, emphasis: true },
      ]
}
