import type { TableRow } from '#platform/workbook/model.ts'
import { cellText } from '../values/keywords.ts'
import { type Arrangement, sectionHead } from './model.ts'
import { TableCounter } from './tables.ts'

/** The numbers of rows of titles and heads above the body of the table. */
interface Above {
  titles: number
  heads: number
}

/** Yields the arranged rows of the table that an arrangement selects. */
export async function* arrangeRows(
  batches: AsyncIterable<readonly TableRow[]>,
  arrangement: Arrangement,
  above: Above,
): AsyncGenerator<TableRow[]> {
  const arranger = new RowArranger(arrangement, above)
  for await (const rows of selectTable(batches, arrangement.table)) yield arranger.arrange(rows)
}

/** Yields the rows of a table of a sheet; null: all rows. */
async function* selectTable(
  batches: AsyncIterable<readonly TableRow[]>,
  table: number | null,
): AsyncGenerator<readonly TableRow[]> {
  if (table === null) return yield* batches
  const counter = new TableCounter()
  const ofTable = (rows: readonly [TableRow, number][]) =>
    rows.filter(([, number]) => number === table).map(([row]) => row)
  for await (const rows of batches) yield ofTable(counter.add(rows))
  yield ofTable(counter.end())
}

/** Arranges the first rows of a table. */
export const arrangeFirstRows = (rows: readonly TableRow[], arrangement: Arrangement, above: Above): TableRow[] =>
  new RowArranger(arrangement, above).arrange(rows)

/** Fills labels down and moves the labels of sections into a column, row by row. */
class RowArranger {
  readonly #arrangement: Arrangement
  readonly #above: Above
  readonly #last = new Map<number, string | number>()
  #at = 0
  #width = 0
  #section = ''

  constructor(arrangement: Arrangement, above: Above) {
    this.#arrangement = arrangement
    this.#above = above
  }

  arrange(rows: readonly TableRow[]): TableRow[] {
    const { filledDown, sectionColumn } = this.#arrangement
    if (filledDown.length === 0 && sectionColumn === null) return [...rows]
    return rows.flatMap((row) => {
      this.#at += 1
      if (this.#at <= this.#above.titles) return [row]
      return this.#at <= this.#above.titles + this.#above.heads ? [this.#arrangeHead(row)] : this.#arrangeBody(row)
    })
  }

  #arrangeHead(row: TableRow): TableRow {
    if (this.#arrangement.sectionColumn === null) return row
    this.#width = Math.max(this.#width, row.cells.length)
    const isLast = this.#at === this.#above.titles + this.#above.heads
    return isLast ? { ...row, cells: insertCell(row.cells, this.#width, sectionHead) } : row
  }

  #arrangeBody(row: TableRow): TableRow[] {
    const { filledDown, sectionColumn } = this.#arrangement
    if (sectionColumn !== null && isSectionRow(row, sectionColumn)) {
      this.#section = cellText(row.cells[sectionColumn])
      this.#last.clear()
      return []
    }
    const cells = [...row.cells]
    // A row without content, such as a line of signs, repeats nothing.
    if (cells.some((cell) => cellText(cell) !== ''))
      for (const column of filledDown) {
        if (cellText(cells[column]) === '') cells[column] = this.#last.get(column) ?? ''
        else this.#remember(column, cells[column]!)
      }
    return [{ ...row, cells: sectionColumn === null ? cells : insertCell(cells, this.#width, this.#section) }]
  }

  /** Keeps a label. The labels in the columns on its right begin anew. */
  #remember(column: number, label: string | number): void {
    this.#last.set(column, label)
    for (const other of this.#arrangement.filledDown) if (other > column) this.#last.delete(other)
  }
}

/** Checks whether only one column of a row is filled. */
export const isSectionRow = ({ cells }: TableRow, column: number): boolean =>
  cellText(cells[column]) !== '' && cells.every((cell, at) => at === column || cellText(cell) === '')

/** Returns the cells with another one at a place. Cells from that place on move to the right. */
function insertCell(cells: TableRow['cells'], at: number, value: string): TableRow['cells'] {
  const before = Array.from({ length: at }, (_, index) => cells[index] ?? '')
  return [...before, value, ...cells.slice(at)]
}
