import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import type { PhenomenonFamilies } from '../crosswalk/model.ts'
import type { ElementName } from '../entities.ts'
import type { Carrier } from './contract.ts'

/** Kinds of answer that carry out at least part of the item. The other two decline it with a reason. */
export const carryingKinds: readonly AnswerKind[] = ['covered', 'adopt', 'adapt', 'partly']
export const isCarried = (kind: AnswerKind): boolean => carryingKinds.includes(kind)

/** Kinds that need no reason by law and method (rule `answers`). Every other kind does. */
const kindsWithoutReasons: readonly AnswerKind[] = ['covered', 'adopt']

/** Checks whether the source language has text that is not blank. */
export const hasText = (text: LocalizedText | null): boolean => (text?.text[text.source] ?? '').trim() !== ''

/** Checks whether the text is present when the kind requires reasons. Blank text does not count. */
export const hasRequiredReasons = (kind: AnswerKind, reasons: LocalizedText | null): boolean =>
  kindsWithoutReasons.includes(kind) || hasText(reasons)

/** Returns the reasons as stored: text of a single language, merged into an earlier text. Blank text gives null. */
export const toReasons = (text: string, language: Language, earlier: LocalizedText | null): LocalizedText | null =>
  text.trim() === '' ? null : earlier ? writeText(earlier, language, text.trim()) : localized(language, text.trim())

/**
 * Sorts elements that may carry out an item on that phenomenon, nearest first: the same, other names, narrower, wider.
 */
export function rankCarriers(
  elements: readonly { name: ElementName; phenomenonId: Id }[],
  requestedId: Id,
  families: PhenomenonFamilies,
): Carrier[] {
  const findCarrierRelation = (own: Id): Carrier['via'] | undefined => {
    if (own === requestedId) return 'same'
    if (families.toNames(requestedId).has(own)) return 'crosswalk'
    if (families.covers(requestedId, own)) return 'narrower'
    return families.covers(own, requestedId) ? 'wider' : undefined
  }
  const carriers = elements.flatMap(({ name, phenomenonId }): Carrier[] => {
    const via = findCarrierRelation(phenomenonId)
    return via ? [{ ...name, via }] : []
  })
  const order: Carrier['via'][] = ['same', 'crosswalk', 'narrower', 'wider']
  return carriers.sort((left, other) => order.indexOf(left.via) - order.indexOf(other.via))
}
