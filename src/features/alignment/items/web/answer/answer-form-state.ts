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
  const answerFormState = value as AnswerFormState | null
  return (
    answerFormState !== null &&
    typeof answerFormState === 'object' &&
    (answerFormState.kind === undefined || AnswerKind.safeParse(answerFormState.kind).success) &&
    typeof answerFormState.reasons === 'string' &&
    Array.isArray(answerFormState.elementIds)
  )
}

/** Checks whether the form can be submitted: a kind is selected, and reasons are given if required (rule `answers`). */
export const isComplete = (
  answerFormState: AnswerFormState,
  language: Language,
): answerFormState is AnswerFormState & { kind: AnswerKind } =>
  answerFormState.kind !== undefined &&
  hasRequiredReasons(answerFormState.kind, toReasons(answerFormState.reasons, language, null))

/** Returns the elements to save. Only kinds that carry out no item have no elements. */
export const getCarrierIds = (answerFormState: AnswerFormState): Id[] =>
  answerFormState.kind !== undefined && isCarried(answerFormState.kind) ? answerFormState.elementIds : []
