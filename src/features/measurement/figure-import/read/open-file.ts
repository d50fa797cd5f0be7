import { type AnyTable, openAnyTable } from '#platform/workbook/any-table.ts'
import type { TableRow } from '#platform/workbook/model.ts'
import { arrangeRows } from '../arrange/rows.ts'
import { TableCounter } from '../arrange/tables.ts'
import type { ImportProfile } from '../profile/model.ts'
import { cellText } from '../values/keywords.ts'
import type { PeriodTexts } from '../values/whole-period.ts'
import type { Sample } from './sample.ts'

/** Number of rows at the beginning and the end that are used to detect the form. */
const [maxFirst, maxLast] = [400, 30]

export interface OpenFile {
  name: string
  table: AnyTable
  /** The first text of each table of the sheet. At most one: the sheet is one table. */
  tables: readonly string[]
  /** The first and last rows of the selected table, otherwise of the first. */
  sample: Sample
}

/**
 * Opens a file and reads it once to find the form, the length and the first and last rows.
 * @param wanted how the file is read, and which of several tables
 * @throws WorkbookError
 */
export async function openFile(
  file: File,
  reading: ImportProfile['readOptions'],
  wanted: number | null = null,
): Promise<OpenFile> {
  const table = await openAnyTable(file, reading)
  const counter = new TableCounter()
  const whole = new SampleTaker()
  const selected = new SampleTaker()
  const take = (rows: readonly [TableRow, number][]) =>
    selected.add(rows.filter(([, number]) => number === (wanted ?? 1)).map(([row]) => row))
  for await (const rows of table.rows()) {
    whole.add(rows)
    take(counter.add(rows))
  }
  take(counter.end())
  const isDivided = counter.count > 1
  return { name: file.name, table, tables: counter.titles, sample: (isDivided ? selected : whole).sample }
}

class SampleTaker {
  readonly #first: TableRow[] = []
  #last: TableRow[] = []
  #total = 0

  add(rows: readonly TableRow[]): void {
    if (this.#first.length < maxFirst) this.#first.push(...rows.slice(0, maxFirst - this.#first.length))
    this.#last = [...this.#last, ...rows].slice(-maxLast)
    this.#total += rows.length
  }

  get sample(): Sample {
    return { first: this.#first, last: this.#last, total: this.#total }
  }
}

/** Yields the rows of a file as the arrangement of an import profile gives them. */
export const readArrangedRows = (
  { table }: OpenFile,
  { arrangement, titles, heads }: ImportProfile,
): AsyncGenerator<TableRow[]> => arrangeRows(table.rows(), arrangement, { titles, heads: heads.length })

/** Returns the rows of titles and heads. */
export async function loadRowsAbove(open: OpenFile, importProfile: ImportProfile): Promise<TableRow[]> {
  const count = importProfile.titles + importProfile.heads.length
  const above: TableRow[] = []
  for await (const rows of readArrangedRows(open, importProfile)) {
    above.push(...rows.slice(0, count - above.length))
    if (above.length >= count) break
  }
  return above
}

/** Returns the texts around the table in which its period may stand. */
export const getPeriodTexts = (open: OpenFile, titleRows: readonly Pick<TableRow, 'cells'>[]): PeriodTexts => ({
  title: titleRows.flatMap(({ cells }) => cells.map(cellText)).join(' '),
  fileName: open.name.replace(/\.[^.]+$/, ''),
  sheetName: open.table.readOptions.sheet ?? '',
})
