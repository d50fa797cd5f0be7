import { adoptForms, getCountryForms } from '#shared/country-forms.ts'
import { adoptVocabulary } from '#shared/country-vocabulary.ts'
import type { Law } from '#shared/law.ts'
import { adoptScreening } from '#shared/screening.ts'

/** The laws that this process uses. */
export interface Laws {
  /** The law of the latest installed version, for new plans and for what concerns no single plan. */
  current: Law
  /** Returns the law of a version; undefined if that version was never installed. */
  find: (packVersion: string) => Law | undefined
}

let laws: Laws | undefined

type CompleteLaw = (storedLaw: Law) => Law
let complete: CompleteLaw = (law) => law

/** Sets how stored laws of earlier versions get the fields that they lack. The application calls it once. */
export function completeLawsWith(completeLaw: CompleteLaw): void {
  complete = completeLaw
}

/** Returns a stored law with all fields of the present version. */
export const completeLaw: CompleteLaw = (law) => complete(law)

/** Sets the laws of this process: at the start, and after an installation. */
export function useLaws(next: Laws): void {
  laws = next
  adoptForms(getCountryForms(next.current))
  adoptVocabulary(next.current)
  adoptScreening(next.current.screening ?? [])
}

/** Uses a single law for all plans: for a file without an instance. */
export const useSingleLaw = (law: Law): void => useLaws({ current: law, find: () => law })

function getLaws(): Laws {
  if (!laws) throw new Error('No law is loaded. The application must load the country first.')
  return laws
}

/** Returns the law of the latest installed version of the pack. */
export const currentLaw = (): Law => getLaws().current

/** Returns the law that applies to a plan: that of the pack version with which it was created or to which it was moved. */
export function lawOf({ packVersion }: { packVersion: string }): Law {
  const law = getLaws().find(packVersion)
  if (!law) throw new Error(`The law of version ${packVersion} is not loaded.`)
  return law
}

/** Checks whether a version was installed here. */
export const isKnownLaw = (packVersion: string): boolean => getLaws().find(packVersion) !== undefined
