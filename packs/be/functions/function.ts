import type { PackFunction } from '#shared/pack.ts'
import { five } from '../five-languages.ts'

type Words = readonly [en: string, nl: string, fr: string, de: string, da: string]

/** A function that exists in every organisation of a kind. */
export const inKind = (organisationKind: string, code: string, words: Words): PackFunction => ({
  code,
  names: five(...words),
  organisationKind,
})

/** A function that exists in one organisation. */
export const inOne = (organisation: string, code: string, words: Words): PackFunction => ({
  code,
  names: five(...words),
  organisation,
})
