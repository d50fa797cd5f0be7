import {
  cellByKind,
  countAnswered,
  countCells,
  isAnsweredCell,
  isCarriedCell,
  isUnanswered,
} from '#features/alignment/coverage/model.ts'
import { countByProgress } from '#features/alignment/items/counts/model.ts'
import type { AnswerKind } from '#shared/element-kind.ts'

const day = 86_400_000

/** Returns the days of the half-open period [from, to) outside the half-open period [upperFrom, upperTo). */
export function daysOutside(from: string, to: string, upperFrom: string, upperTo: string): number {
  const length = Date.parse(to) - Date.parse(from)
  const start = Math.max(Date.parse(from), Date.parse(upperFrom))
  const end = Math.min(Date.parse(to), Date.parse(upperTo))
  return (length - Math.max(0, end - start)) / day
}

/** Returns the cell of an item. A capital means that no element is linked. */
export function getItemCell(item: { answered: boolean; kind: AnswerKind | null; linked: boolean }): string {
  if (item.kind === null) return item.answered ? cellByKind.withheld : cellByKind.no_answer
  return item.linked ? cellByKind[item.kind] : cellByKind[item.kind].toUpperCase()
}

/** Counts organisations of the same kind. Each is counted once. It counts as carrying when it carries out any item. */
export function countOrganisations(organisationKind: string, pictures: readonly string[]) {
  const requestedPictures = pictures.filter((cells) => [...cells].some((cell) => cell !== cellByKind.not_asked))
  const carrying = requestedPictures.filter((cells) => [...cells].some(isCarriedCell))
  const rest = requestedPictures.filter((cells) => !carrying.includes(cells) && !isUnanswered(cells))
  const hasVisibleAnswer = (cells: string) =>
    [...cells].some((cell) => isAnsweredCell(cell) && cell !== cellByKind.withheld)
  const { answered, partlyAnswered, notAnswered } = countByProgress(pictures.map(countAnswered))
  return {
    organisationKind,
    organisationCount: requestedPictures.length,
    carrying: carrying.length,
    notCarrying: rest.filter(hasVisibleAnswer).length,
    withheld: rest.filter((cells) => !hasVisibleAnswer(cells)).length,
    answered,
    partlyAnswered,
    notAnswered,
    totals: countCells(requestedPictures),
  }
}
