import type { PackOrganisationKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'

/** A kind of organisation. Organisations, functions, competences and plan kinds refer to it by code. */
export type OrganisationKind = PackOrganisationKind

export const kind = (
  code: string,
  ...texts: [en: string, nl: string, fr: string, de: string, da: string]
): OrganisationKind => ({ code, names: five(...texts) })
