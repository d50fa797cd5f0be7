import type { PackOrganisation } from '#shared/pack.ts'
import type { Level } from '#shared/pack-level.ts'
import { five } from '../five-languages.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]
type Details = Partial<Pick<PackOrganisation, 'area' | 'parent' | 'contact' | 'from' | 'to'>>

/** Creates an organisation from a code, kind and level, and a name in English, Dutch, French, German and Danish. */
export const body = (
  code: string,
  kind: string,
  level: Level,
  texts: Translations,
  details: Details = {},
): PackOrganisation => ({ code, kind, level, names: five(...texts), ...details })
