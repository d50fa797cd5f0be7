import type { PackFunction } from '#shared/pack.ts'
import { five } from '../five-languages.ts'

type Words = readonly [en: string, nl: string, fr: string, de: string, da: string]

/** Creates a function that exists in every organisation of a kind. */
export const inKind = (organisationKind: string, code: string, words: Words): PackFunction => ({
  code,
  names: five(...words),
  organisationKind,
})

/** Creates a function that exists in a single organisation. */
export const inOne = (organisation: string, code: string, words: Words): PackFunction => ({
  code,
  names: five(...words),
  organisation,
})
