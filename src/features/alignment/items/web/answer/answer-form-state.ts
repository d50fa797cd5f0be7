import { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { hasRequiredReasons, isCarried, toReasons } from '../../answers/model.ts'

/** The state of the answer form. */
export interface AnswerFormState {
  kind: AnswerKind | undefined
  reasons: string
  elementIds: Id[]
}

export const isAnswerFormState = (value: unknown): value is AnswerFormState => {
  const said = value as AnswerFormState | null
  return (
    said !== null &&
    typeof said === 'object' &&
    (said.kind === undefined || AnswerKind.safeParse(said.kind).success) &&
    typeof said.reasons === 'string' &&
    Array.isArray(said.elementIds)
  )
}

/** Checks whether the form can be submitted: a kind is selected, and reasons are given if required (R11). */
export const isComplete = (said: AnswerFormState, language: Language): said is AnswerFormState & { kind: AnswerKind } =>
  said.kind !== undefined && hasRequiredReasons(said.kind, toReasons(said.reasons, language, null))

/** Returns the elements to save. Only kinds that carry out no item have no elements. */
export const getCarrierIds = (said: AnswerFormState): Id[] =>
  said.kind !== undefined && isCarried(said.kind) ? said.elementIds : []
