import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Totals } from '../contract.ts'
import { addTotals, countCells, sumCells } from '../model.ts'

/** The numbers of organisations of an area by mark, in a column. */
export interface GroupedCount {
  areaId: Id | null
  names: Names | null
  organisationKind: string
  organisationCount: number
  column: number
  /** Five digits per mark (migrations, tally_marks). Null: too few organisations to show. */
  counts: string | null
}

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
    const byColumn = new Map(group.map(({ column, counts }) => [column, counts]))
    const cells = places.map((place) => toTotals(byColumn.get(place)))
    return { areaId, names: names ?? {}, organisationKind, organisationCount, cells }
  })
}

/** The marks of the stored counts, in order (migrations, tally_marks). */
const marks = [...'cadpnrCADPNR?-']
const digits = 5

/** Returns the totals of stored counts. Undefined: not asked. Null: withheld. */
function toTotals(counts: string | null | undefined): Totals | null {
  if (counts === null) return null
  const getCount = (index: number) => Number(counts?.slice(index * digits, (index + 1) * digits) ?? 0)
  const numbers = marks.map((mark, index): [string, number] => [mark, getCount(index)])
  const answered = numbers.slice(0, -2)
  const [asked, notAnswered] = [numbers.at(-2)![1], numbers.at(-1)![1]]
  const readable = answered.reduce((sum, [, count]) => sum + count, 0)
  return sumCells([...answered, ['?', asked - readable], ['-', notAnswered]])
}

/**
 * Adds the answers of the shown areas to those read by name. A withheld cell is in no total, so that no total less the
 * shown rows gives it; `withheldGroups` counts them.
 */
export function countWithGroups(pictures: Iterable<string>, cells: readonly (Totals | null)[]): Totals {
  const shown = cells.filter((cell) => cell !== null)
  return addTotals([countCells(pictures), ...shown], cells.length - shown.length)
}

/** Returns the picture with the cells that say only how many answered as withheld cells. */
export const omitCellsWithoutKinds = <Picture extends { grouped: { rows: readonly GroupedAnswers[] } | null }>(
  picture: Picture,
) => ({
  ...picture,
  grouped: picture.grouped && {
    rows: picture.grouped.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell && hasNoKinds(cell) ? null : cell)),
    })),
  },
})

/** Returns the totals of each column of a picture. */
export function countColumns(picture: {
  columns: readonly unknown[]
  organisations: readonly { cells: string }[]
  grouped: { rows: readonly GroupedAnswers[] } | null
}): Totals[] {
  return picture.columns.map((_, index) =>
    countWithGroups(
      picture.organisations.map((organisation) => organisation.cells[index]!),
      (picture.grouped?.rows ?? []).map((row) => row.cells[index]!),
    ),
  )
}

/** Counts the organisations of the shown areas. An area in which every cell is withheld is not counted. */
export const countShownOrganisations = (groups: readonly GroupedAnswers[]): number =>
  groups
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell.requested > 0))
    .reduce((sum, { organisationCount }) => sum + organisationCount, 0)

/**
 * Checks whether no organisation carries out a column, as far as the reader can know: an organisation of a withheld cell
 * may do so, or one of a cell without kinds of answers, and without any row no area is selected as a whole.
 */
export const isGap = (totals: Totals, cells: readonly (Totals | null)[] | undefined): boolean =>
  totals.carried === 0 && cells?.length !== 0 && (cells ?? []).every((cell) => cell !== null && cell.withheld === 0)

/**
 * Checks whether a cell says only how many organisations answered: all of them gave the same kind of answer, or none carries
 * out the priority, so that the kinds would tell the answer of each.
 */
export const hasNoKinds = (cell: Totals): boolean => cell.withheld > 0 && cell.carried + cell.notCarried === 0
