import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadText } from '#shared/localized-text.ts'
import type { Answer, ExchangeMarking } from '../entities.ts'
import type { AnswerOutcome } from './contract.ts'

/** An answer in a workbook row, with reasons in a single language. */
export interface StatedAnswer {
  kind: AnswerKind
  reasons: string
  elementIds: readonly Id[]
  decidingBody: string
  signatories: readonly string[]
  decidedOn: string | null
  marking: ExchangeMarking
}

export const toStatedAnswer = (answer: Answer, language: Language): StatedAnswer => ({
  kind: answer.kind,
  reasons: answer.reasons ? loadText(answer.reasons, language).text : '',
  elementIds: answer.elements.map((element) => element.elementId),
  decidingBody: answer.decidingBody ?? '',
  signatories: answer.signatories,
  decidedOn: answer.decidedOn,
  marking: answer.marking,
})

/** The order of elements and surrounding white space are ignored. */
const toComparisonKey = (stated: StatedAnswer): string =>
  JSON.stringify([
    stated.kind,
    stated.reasons.replace(/\r\n?/g, '\n').trim(),
    stated.elementIds.toSorted(),
    stated.decidingBody.trim(),
    stated.signatories,
    stated.decidedOn,
    stated.marking,
  ])
const isSame = (stated: StatedAnswer, other: StatedAnswer): boolean =>
  toComparisonKey(stated) === toComparisonKey(other)

/**
 * Returns the effect of a row. `base` is the answer at export (undefined: unknown). `hasChangedSinceExport`: the current
 * answer is no longer the exported answer.
 */
export function computeOutcome(row: {
  base: StatedAnswer | null | undefined
  currentAnswer: StatedAnswer | null
  workbookAnswer: StatedAnswer | null
  hasChangedSinceExport: boolean
}): AnswerOutcome {
  const { base, currentAnswer, workbookAnswer, hasChangedSinceExport } = row
  if (workbookAnswer === null) return currentAnswer === null ? 'open' : 'unchanged'
  if (currentAnswer === null) return 'new'
  if (isSame(workbookAnswer, currentAnswer)) return 'unchanged'
  if (!hasChangedSinceExport) return 'changed'
  return base && isSame(workbookAnswer, base) ? 'unchanged' : 'conflict'
}

/**
 * An element of an organisation, with the codes for the name in a cell. Within the answering plan the name is the code
 * of the element. Otherwise the code of the other plan precedes it.
 */
export interface OwnElement {
  id: Id
  planId: Id
  planCode: string
  code: string | null
}

export const formatElementReference = (element: OwnElement, homeId: Id | null): string =>
  element.planId === homeId ? (element.code ?? element.id) : `${element.planCode}/${element.code ?? element.id}`

/** Maps every name of the elements, as seen from that plan, to the id. */
export function indexElementsByReference(elements: readonly OwnElement[], homeId: Id | null): Map<string, Id> {
  const idsByReference = new Map<string, Id>()
  for (const element of elements) {
    idsByReference.set(`${element.planCode}/${element.code ?? element.id}`, element.id)
    idsByReference.set(element.id, element.id)
  }
  for (const element of elements)
    if (element.planId === homeId) idsByReference.set(formatElementReference(element, homeId), element.id)
  return idsByReference
}
