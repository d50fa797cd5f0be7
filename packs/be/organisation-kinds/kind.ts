import type { Names } from '#shared/localized-text.ts'
import { five } from '../five-languages.ts'

/** A kind of organisation. Organisations, functions, competences and plan kinds refer to it by code. */
export interface OrganisationKind {
  code: string
  names: Names
}

export const kind = (
  code: string,
  ...texts: [en: string, nl: string, fr: string, de: string, da: string]
): OrganisationKind => ({ code, names: five(...texts) })
