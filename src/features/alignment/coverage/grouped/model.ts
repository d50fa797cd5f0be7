import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Totals } from '../contract.ts'
import { addTotals, countCells, sumCells } from '../model.ts'
import type { GroupedCount } from './queries.ts'

/** The answers of organisations of a kind in an area that the reader does not read by name. */
export interface GroupedAnswers {
  areaId: Id | null
  names: Names
  organisationKind: string
  organisationCount: number
  /** Totals per column. Null: fewer organisations than the minimum. */
  cells: (Totals | null)[]
}

/**
 * Groups the stored counts by area and kind of organisation.
 *
 * @param places for each column of the matrix, the number in the stored lines
 */
export function toGroupedAnswers(counts: readonly GroupedCount[], places: readonly number[]): GroupedAnswers[] {
  const groups = Map.groupBy(counts, (count) => `${count.areaId} ${count.organisationKind}`)
  return [...groups.values()].map((group) => {
    const { areaId, names, organisationKind, organisationCount } = group[0]!
    const byColumn = Map.groupBy(group, (count) => count.column)
    const cells = places.map((place) => toTotals(byColumn.get(place) ?? []))
    return { areaId, names: names ?? {}, organisationKind, organisationCount, cells }
  })
}

function toTotals(counts: readonly GroupedCount[]): Totals | null {
  if (counts.some(({ mark }) => mark === null)) return null
  const layers = Map.groupBy(counts, ({ mark }) => (mark === '?' || mark === '-' ? 'asked' : 'answered'))
  const totals = sumCells((layers.get('answered') ?? []).map(({ mark, count }) => [mark!, count]))
  const asked = new Map((layers.get('asked') ?? []).map(({ mark, count }) => [mark, count]))
  const withheld = (asked.get('?') ?? 0) - totals.requested
  return addTotals([
    totals,
    sumCells([
      ['?', withheld],
      ['-', asked.get('-') ?? 0],
    ]),
  ])
}

/**
 * Adds the answers of the shown areas to those read by name. A withheld cell is in no total, so that no total less the
 * shown rows gives it; `withheldGroups` counts them.
 */
export function countWithGroups(pictures: Iterable<string>, cells: readonly (Totals | null)[]): Totals {
  const shown = cells.filter((cell) => cell !== null)
  return addTotals([countCells(pictures), ...shown], cells.length - shown.length)
}
