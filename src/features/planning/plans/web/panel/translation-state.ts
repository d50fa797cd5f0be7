import { type Language, languages } from '#shared/language.ts'
import type { Element } from '../../contract.ts'

/** The translatable texts of an element, in reading order. */
export const translatedFields = ['title', 'gain', 'rationale', 'body'] as const
export type TranslatedField = (typeof translatedFields)[number]
type Texts = Pick<Element, TranslatedField>

export interface TranslationState {
  language: Language
  missing: TranslatedField[]
  outdated: TranslatedField[]
}

/** Returns missing and outdated texts for each language that the plan or any text has. */
export function translationStates(texts: Texts, planLanguages: readonly Language[]): TranslationState[] {
  const written = translatedFields.filter((field) => texts[field] !== null)
  return languages.flatMap((language): TranslationState[] => {
    const into = written.filter((field) => texts[field]!.source !== language)
    const some = into.some((field) => texts[field]!.text[language] !== undefined)
    if (into.length === 0 || !(some || planLanguages.includes(language))) return []
    return [
      {
        language,
        missing: into.filter((field) => texts[field]!.text[language] === undefined),
        outdated: into.filter((field) => texts[field]!.outdated.includes(language)),
      },
    ]
  })
}

/** Returns the change that marks all texts of a language as matching the source. */
export const confirmTranslations = (texts: Texts, language: Language): Partial<Texts> =>
  Object.fromEntries(
    translatedFields.flatMap((field) => {
      const value = texts[field]
      return value?.outdated.includes(language)
        ? [[field, { ...value, outdated: value.outdated.filter((entry) => entry !== language) }]]
        : []
    }),
  )
