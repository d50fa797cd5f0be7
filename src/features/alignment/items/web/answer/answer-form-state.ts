import { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { hasItsReasons, isCarried, reasonsOf } from '../../answers/model.ts'

/** The state of the answer form. */
export interface Said {
  kind: AnswerKind | undefined
  reasons: string
  elementIds: Id[]
}

export const isSaid = (value: unknown): value is Said => {
  const said = value as Said | null
  return (
    said !== null &&
    typeof said === 'object' &&
    (said.kind === undefined || AnswerKind.safeParse(said.kind).success) &&
    typeof said.reasons === 'string' &&
    Array.isArray(said.elementIds)
  )
}

/** Checks whether the form can be submitted: a kind is selected, and reasons are given if required (R11). */
export const isComplete = (said: Said, language: Language): said is Said & { kind: AnswerKind } =>
  said.kind !== undefined && hasItsReasons(said.kind, reasonsOf(said.reasons, language, null))

/** Returns the elements to save. Only kinds that carry out no item have no elements. */
export const carriersOf = (said: Said): Id[] => (said.kind !== undefined && isCarried(said.kind) ? said.elementIds : [])
