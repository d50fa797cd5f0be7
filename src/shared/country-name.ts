import { getLocale } from './format.ts'
import type { Language } from './language.ts'

/** Returns the name of a country by its ISO 3166 code, or the code if there is no such country. */
export const formatCountry = (code: string, language: Language): string =>
  new Intl.DisplayNames(getLocale(language), { type: 'region' }).of(code) ?? code
