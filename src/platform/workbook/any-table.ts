import type { Delimiter, Encoding } from '../delimited-text/model.ts'
import { loadText, loadTextHead, openDelimitedText } from '../delimited-text/read.ts'
import { isJson, recogniseFormat } from './data-format.ts'
import { readJsonRecords } from './json-records.ts'
import type { ReadSheet, TableRow } from './model.ts'
import { isWorkbook, loadSheets } from './table-file.ts'
import { toWorkbookError, WorkbookError } from './workbook-error.ts'
import { batchSize, pause } from './yield.ts'

/** Options for reading a table. Null options are detected. */
export interface TableReadOptions {
  encoding: Encoding | null
  delimiter: Delimiter | null
  /** The sheet of a workbook. */
  sheet: string | null
}

export interface AnyTable {
  readOptions: TableReadOptions
  /** Names of the visible sheets of a workbook. Empty for a text. */
  sheets: readonly string[]
  rows(): AsyncGenerator<TableRow[]>
}

/**
 * Opens any file that contains a table: a workbook (XLSX, ODS), delimited text or JSON records, also compressed (.gz). The
 * kind is recognised by the content.
 * @throws WorkbookError, also while the rows are read
 */
export async function openAnyTable(file: Blob, wanted: TableReadOptions): Promise<AnyTable> {
  if (await isWorkbook(file)) return openSheet(file, wanted)
  try {
    const head = await loadTextHead(file)
    const format = recogniseFormat(head)
    if (format) throw new WorkbookError({ code: 'OTHER_FORMAT', data: { format } })
    if (isJson(head)) return openRecords(readJsonRecords(await loadText(file)))
    const { encoding, delimiter, rows } = await openDelimitedText(file, wanted)
    return { readOptions: { encoding, delimiter, sheet: null }, sheets: [], rows: () => getText(rows()) }
  } catch (error) {
    throw toWorkbookError(error)
  }
}

const openRecords = (records: readonly TableRow[]): AnyTable => ({
  readOptions: { encoding: 'utf-8', delimiter: null, sheet: null },
  sheets: [],
  rows: async function* rows() {
    for (let from = 0; from < records.length; from += batchSize) {
      yield records.slice(from, from + batchSize)
      await pause()
    }
  },
})

async function* getText(rows: AsyncGenerator<TableRow[]>): AsyncGenerator<TableRow[]> {
  try {
    yield* rows
  } catch (error) {
    throw toWorkbookError(error)
  }
}

async function openSheet(file: Blob, wanted: TableReadOptions): Promise<AnyTable> {
  const { sheets, issue } = await loadSheets(file)
  if (issue) throw new WorkbookError(issue)
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0)
  // The longest sheet, if none was requested, because other sheets usually explain it.
  const sheet =
    visible.find(({ name }) => name === wanted.sheet) ??
    visible.toSorted((left, other) => other.rows.length - left.rows.length)[0]
  if (!sheet) throw new WorkbookError({ code: 'EMPTY' })
  return {
    readOptions: { encoding: null, delimiter: null, sheet: sheet.name },
    sheets: visible.map(({ name }) => name),
    rows: () => getRows(sheet),
  }
}

async function* getRows({ rows }: ReadSheet): AsyncGenerator<TableRow[]> {
  for (let from = 0; from < rows.length; from += batchSize) {
    yield rows.slice(from, from + batchSize).map(({ number, cells }) => {
      const filled: (string | number)[] = Array.from({ length: (cells.at(-1)?.column ?? -1) + 1 }, () => '')
      // A value that could not be computed is not a number. The error text (`#REF!`) is reported where a number is
      // expected.
      for (const { column, kind, value } of cells)
        filled[column] = kind === 'number' ? (value as number) : String(value || '#')
      return { number, cells: filled }
    })
    await pause()
  }
}
