import { type Language, languages } from '#shared/language.ts'
import type { Element } from '../../contract.ts'

/** The texts of an element that are translated, in the order in which they are read. */
export const translatedFields = ['title', 'gain', 'rationale', 'body'] as const
export type TranslatedField = (typeof translatedFields)[number]
type Texts = Pick<Element, TranslatedField>

export interface TranslationState {
  language: Language
  missing: TranslatedField[]
  outdated: TranslatedField[]
}

/** For each language into which something is translated, or that the plan has: what is missing there, and what is out of date. */
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

/** The change that says of every text that its words in this language still fit the source. */
export const checkedIn = (texts: Texts, language: Language): Partial<Texts> =>
  Object.fromEntries(
    translatedFields.flatMap((field) => {
      const value = texts[field]
      return value?.outdated.includes(language)
        ? [[field, { ...value, outdated: value.outdated.filter((one) => one !== language) }]]
        : []
    }),
  )
