/** The languages in which the demo's plans are written. */
export type TextLanguage = 'en' | 'nl' | 'fr' | 'de' | 'da'
export type TranslatedText = Partial<Record<TextLanguage, string>>

/** A text as in a plan document: text per language. The first language is the source. */
export interface DocumentText {
  source: TextLanguage
  text: TranslatedText
  outdated: TextLanguage[]
}

export function text(texts: TranslatedText, source?: TextLanguage, outdated: TextLanguage[] = []): DocumentText {
  const first = source ?? (Object.keys(texts)[0] as TextLanguage)
  return { source: first, text: texts, outdated }
}

/** Returns the text in a single language. */
export const only = (texts: TranslatedText, language: TextLanguage): DocumentText =>
  text({ [language]: texts[language] ?? texts.en ?? '' }, language)

interface Paragraph {
  type: 'paragraph'
  attrs: { id: string }
  content: { type: 'text'; text: string }[]
}

/** Returns plain paragraphs as the prose of a plan. Block ids count up. */
export function prose(words: Partial<Record<TextLanguage, readonly string[]>>): {
  source: TextLanguage
  text: Partial<Record<TextLanguage, { type: 'doc'; content: Paragraph[] }>>
  outdated: TextLanguage[]
} {
  const languages = Object.keys(words) as TextLanguage[]
  return {
    source: languages[0]!,
    text: Object.fromEntries(
      languages.map((language) => [
        language,
        {
          type: 'doc',
          content: (words[language] ?? []).map((line, index) => ({
            type: 'paragraph',
            attrs: { id: `b${index + 1}` },
            content: [{ type: 'text', text: line }],
          })),
        },
      ]),
    ),
    outdated: [],
  }
}
