import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { readText } from '#shared/localized-text.ts'
import type { Answer, ExchangeMarking } from '../entities.ts'
import type { AnswerOutcome } from './contract.ts'

/** An answer as a row of a workbook says it: its reasons in one language. */
export interface Stated {
  kind: AnswerKind
  reasons: string
  elementIds: readonly Id[]
  decidingBody: string
  signatories: readonly string[]
  decidedOn: string | null
  marking: ExchangeMarking
}

export const statedIn = (answer: Answer, language: Language): Stated => ({
  kind: answer.kind,
  reasons: answer.reasons ? readText(answer.reasons, language).text : '',
  elementIds: answer.elements.map((one) => one.elementId),
  decidingBody: answer.decidingBody ?? '',
  signatories: answer.signatories,
  decidedOn: answer.decidedOn,
  marking: answer.marking,
})

/** The order of elements says nothing; neither do blanks around words. */
const compared = (one: Stated): string =>
  JSON.stringify([
    one.kind,
    one.reasons.replace(/\r\n?/g, '\n').trim(),
    one.elementIds.toSorted(),
    one.decidingBody.trim(),
    one.signatories,
    one.decidedOn,
    one.marking,
  ])
const isSame = (one: Stated, other: Stated): boolean => compared(one) === compared(other)

/**
 * What a row does, in three ways of saying one thing: `base` stood when the workbook was made (undefined: nobody knows),
 * `given` stands now, `said` stands in the workbook. `meanwhile`: what stands now is not what the workbook was made from.
 */
export function outcomeOf(row: {
  base: Stated | null | undefined
  given: Stated | null
  said: Stated | null
  meanwhile: boolean
}): AnswerOutcome {
  const { base, given, said, meanwhile } = row
  if (said === null) return given === null ? 'open' : 'unchanged'
  if (given === null) return 'new'
  if (isSame(said, given)) return 'unchanged'
  if (!meanwhile) return 'changed'
  return base && isSame(said, base) ? 'unchanged' : 'conflict'
}

/** How the elements of a body are called in one cell: by code in the plan that answers, else with the code of their plan before it. */
export interface OwnElement {
  id: Id
  planId: Id
  planCode: string
  code: string | null
}

export const elementWord = (element: OwnElement, homeId: Id | null): string =>
  element.planId === homeId ? (element.code ?? element.id) : `${element.planCode}/${element.code ?? element.id}`

/** Elements by every word that names them from that plan. */
export function elementsByWord(elements: readonly OwnElement[], homeId: Id | null): Map<string, Id> {
  const words = new Map<string, Id>()
  for (const element of elements) {
    words.set(`${element.planCode}/${element.code ?? element.id}`, element.id)
    words.set(element.id, element.id)
  }
  for (const element of elements) if (element.planId === homeId) words.set(elementWord(element, homeId), element.id)
  return words
}
