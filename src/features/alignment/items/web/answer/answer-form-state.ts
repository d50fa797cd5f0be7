import { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { hasItsReasons, isCarried, reasonsOf } from '../../answers/model.ts'

/** What somebody is about to answer, as it stands in the form. */
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

/** Whether the form may be sent: a kind is chosen, and reasons stand where the kind asks for them (R11). */
export const isComplete = (said: Said, language: Language): said is Said & { kind: AnswerKind } =>
  said.kind !== undefined && hasItsReasons(said.kind, reasonsOf(said.reasons, language, null))

/** Kinds for which no reasons are asked still take them; only those that carry nothing take no elements. */
export const carriersOf = (said: Said): Id[] => (said.kind !== undefined && isCarried(said.kind) ? said.elementIds : [])
