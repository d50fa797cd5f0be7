import type { TableRow } from '#platform/workbook/model.ts'
import { cellText } from '../values/keywords.ts'
import { isNumericCell } from '../values/numeric-cell.ts'
import { isPeriodLabel } from '../values/periods.ts'

/** Number of rows at the beginning of a block that are searched for heads. */
const searchedRows = 8

const isEmptyRow = ({ cells }: TableRow): boolean => cells.every((cell) => cellText(cell) === '')

/** Checks whether a row could be the heads of a table: at least two labels or periods, and no figure. */
function isHeadLike({ cells }: TableRow): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '')
  return filled.length >= 2 && filled.every((cell) => !isNumericCell(cell) || isPeriodLabel(cell))
}

const hasFigures = ({ cells }: TableRow): boolean => cells.some((cell) => isNumericCell(cell) && !isPeriodLabel(cell))

/** Checks whether the rows after an empty row begin a table of their own: heads, and figures below them. */
function startsTable(rows: readonly TableRow[]): boolean {
  const head = rows.findIndex(isHeadLike)
  return head !== -1 && rows.slice(head + 1).some(hasFigures) && !rows.slice(0, head).some(hasFigures)
}

/**
 * Numbers the tables of a sheet, in which tables stand below each other. A table begins after an empty row, where heads
 * with figures below them follow; titles above the heads belong to it.
 */
export class TableCounter {
  /** The number of the last table, from 1. */
  count = 1
  /** The first text of each table. */
  readonly titles: string[] = []
  #lastNumber = 0
  #hasTable = false
  /** The first rows after an empty row, until it is known whether they begin a table. Null: it is known. */
  #block: TableRow[] | null = []

  /** Returns filled rows with the number of their table, as soon as it is known. */
  add(rows: readonly TableRow[]): [TableRow, number][] {
    return rows.flatMap((row) => {
      if (isEmptyRow(row)) return []
      const isAfterGap = this.#lastNumber > 0 && row.number > this.#lastNumber + 1
      this.#lastNumber = row.number
      const before = isAfterGap && this.#block ? this.#decide() : []
      if (isAfterGap) this.#block = []
      if (!this.#block) return [...before, [row, this.count]]
      this.#block.push(row)
      return this.#block.length < searchedRows ? before : [...before, ...this.#decide()]
    })
  }

  end(): [TableRow, number][] {
    return this.#block ? this.#decide() : []
  }

  #decide(): [TableRow, number][] {
    const rows = this.#block ?? []
    this.#block = null
    if (startsTable(rows)) {
      if (this.#hasTable) this.count += 1
      this.#hasTable = true
      this.titles[this.count - 1] ??= cellText(rows[0]!.cells.find((cell) => cellText(cell) !== ''))
    }
    return rows.map((row) => [row, this.count])
  }
}
