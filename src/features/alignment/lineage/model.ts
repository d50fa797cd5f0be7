import { cellOf, countCells, isAnsweredCell, isCarriedCell, isSilent } from '#features/alignment/coverage/model.ts'
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
export function cellOfItem(item: { answered: boolean; kind: AnswerKind | null; linked: boolean }): string {
  if (item.kind === null) return item.answered ? cellOf.withheld : cellOf.no_answer
  return item.linked ? cellOf[item.kind] : cellOf[item.kind].toUpperCase()
}

/** Counts organisations of the same kind. Each is counted once. It counts as carrying when it carries out any item. */
export function countBodies(organisationKind: string, pictures: readonly string[]) {
  const asked = pictures.filter((cells) => [...cells].some((cell) => cell !== cellOf.not_asked))
  const carrying = asked.filter((cells) => [...cells].some(isCarriedCell))
  const rest = asked.filter((cells) => !carrying.includes(cells) && !isSilent(cells))
  const seen = (cells: string) => [...cells].some((cell) => isAnsweredCell(cell) && cell !== cellOf.withheld)
  return {
    organisationKind,
    bodies: asked.length,
    carrying: carrying.length,
    notCarrying: rest.filter(seen).length,
    withheld: rest.filter((cells) => !seen(cells)).length,
    silent: asked.filter(isSilent).length,
    totals: countCells(asked),
  }
}
