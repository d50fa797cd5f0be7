import { findCountryText } from '#shared/country-vocabulary.ts'
import type { PackTextKey } from '#shared/pack-wording.ts'
import { useLanguage } from './language.tsx'

/** Returns a function for a text in the country's terms, in the reader's language. Without one it returns the given text. */
export function useCountryText(): (key: PackTextKey, neutralText: string) => string {
  const { language } = useLanguage()
  return (key, neutralText) => findCountryText(key, language) ?? neutralText
}
