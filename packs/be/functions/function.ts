import type { PackFunction } from '#shared/pack.ts'
import { five } from '../five-languages.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]

/** Creates a function that exists in every organisation of a kind. */
export const functionOfKind = (organisationKind: string, code: string, texts: Translations): PackFunction => ({
  code,
  names: five(...texts),
  organisationKind,
})

/** Creates a function that exists in a single organisation. */
export const functionOfOrganisation = (organisation: string, code: string, texts: Translations): PackFunction => ({
  code,
  names: five(...texts),
  organisation,
})
