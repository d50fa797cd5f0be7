import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import type { PhenomenonFamilies } from '../crosswalk/model.ts'
import type { ElementName } from '../entities.ts'
import type { Carrier } from './contract.ts'

/** Kinds by which something of the item is carried; the two others say that it is not, and why. */
export const carryingKinds: readonly AnswerKind[] = ['covered', 'adopt', 'adapt', 'partly']
export const isCarried = (kind: AnswerKind): boolean => carryingKinds.includes(kind)

/** Kinds for which law and method ask no motive (R11); every other one does. */
const withoutReasons: readonly AnswerKind[] = ['covered', 'adopt']

/** Whether something is said: words in the source language that are not blank. */
export const hasWords = (text: LocalizedText | null): boolean => (text?.text[text.source] ?? '').trim() !== ''

/** Whether words stand where the kind asks for reasons; blank words are none. */
export const hasItsReasons = (kind: AnswerKind, reasons: LocalizedText | null): boolean =>
  withoutReasons.includes(kind) || hasWords(reasons)

/** The reasons as they are stored: words of one language written over an earlier text; blank words are none. */
export const reasonsOf = (words: string, language: Language, earlier: LocalizedText | null): LocalizedText | null =>
  words.trim() === '' ? null : earlier ? writeText(earlier, language, words.trim()) : localized(language, words.trim())

/** Elements that may carry an item on that phenomenon, the nearest first: the same, its other names, narrower, wider. */
export function rankCarriers(
  elements: readonly { name: ElementName; phenomenonId: Id }[],
  asked: Id,
  families: PhenomenonFamilies,
): Carrier[] {
  const viaOf = (own: Id): Carrier['via'] | undefined => {
    if (own === asked) return 'same'
    if (families.namesOf(asked).has(own)) return 'crosswalk'
    if (families.covers(asked, own)) return 'narrower'
    return families.covers(own, asked) ? 'wider' : undefined
  }
  const carriers = elements.flatMap(({ name, phenomenonId }): Carrier[] => {
    const via = viaOf(phenomenonId)
    return via ? [{ ...name, via }] : []
  })
  const order: Carrier['via'][] = ['same', 'crosswalk', 'narrower', 'wider']
  return carriers.sort((one, other) => order.indexOf(one.via) - order.indexOf(other.via))
}
