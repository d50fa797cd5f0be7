import type { PackPhenomenon } from '#shared/pack.ts'
import { five } from '../five-languages.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]
type Details = Pick<PackPhenomenon, 'parent' | 'unverified'>

/** Creates a line of a list: the code, then the text in English, Dutch, French, German and Danish. */
export const phenomenon = (code: string, texts: Translations, details: Details = {}): PackPhenomenon => ({
  code,
  names: five(...texts),
  ...details,
})
