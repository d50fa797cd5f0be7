import type { PackSection } from '#shared/pack-section.ts'
import { five } from '../five-languages.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]
type Details = Pick<PackSection, 'confidential' | 'legalBasis'>

/** Creates a section: a code, a name and guidance (both in English, Dutch, French, German and Danish). */
export const section = (
  code: string,
  names: Translations,
  guidance: Translations,
  details: Details = {},
): PackSection => ({
  code,
  names: five(...names),
  guidance: five(...guidance),
  ...details,
})
