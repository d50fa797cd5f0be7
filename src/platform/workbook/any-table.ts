import { maxBytes, type ReadSheet } from './model.ts'
import { readOpenDocument, readWorkbook } from './read.ts'
import { firstBytes } from './text-table/encoding.ts'
import type { Delimiter, Encoding, TableRow } from './text-table/model.ts'
import { openTextTable } from './text-table/read.ts'
import { tooLarge, WorkbookError } from './workbook-error.ts'
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
 * Opens any file that contains a table: a workbook (XLSX, ODS) or delimited text, also compressed (.gz). The kind is
 * recognised by the content.
 * @throws WorkbookError, also while the rows are read
 */
export async function openAnyTable(file: Blob, wanted: TableReadOptions): Promise<AnyTable> {
  if (file.size === 0) throw new WorkbookError({ code: 'EMPTY' })
  const head = await firstBytes(file, 8)
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11) throw new WorkbookError({ code: 'OLD_OR_LOCKED' })
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) return openSheet(file, wanted)
  const table = await openTextTable(file, wanted)
  const { encoding, delimiter } = table
  return { readOptions: { encoding, delimiter, sheet: null }, sheets: [], rows: table.rows }
}

async function openSheet(file: Blob, wanted: TableReadOptions): Promise<AnyTable> {
  if (file.size > maxBytes) throw tooLarge('megabytes', maxBytes / 1024 / 1024)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { sheets, issue } = await (isOpenDocument(bytes) ? readOpenDocument(bytes) : readWorkbook(bytes))
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
    rows: () => readRows(sheet),
  }
}

/** An OpenDocument spreadsheet names the type in the first part, which is not compressed. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes('application/vnd.oasis.opendocument.spreadsheet')

async function* readRows({ rows }: ReadSheet): AsyncGenerator<TableRow[]> {
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
