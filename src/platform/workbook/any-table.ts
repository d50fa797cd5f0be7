import { mostBytes, type ReadSheet } from './model.ts'
import { readOpenDocument, readWorkbook } from './read.ts'
import { firstBytes } from './text-table/encoding.ts'
import type { Delimiter, Encoding, TableRow } from './text-table/model.ts'
import { openTextTable } from './text-table/read.ts'
import { tooLarge, WorkbookRefused } from './workbook-error.ts'
import { atOnce, pause } from './yield.ts'

/** How a table is read; what is null is found. */
export interface Reading {
  encoding: Encoding | null
  delimiter: Delimiter | null
  /** Of a workbook: its sheet. */
  sheet: string | null
}

export interface AnyTable {
  reading: Reading
  /** Names of the visible sheets of a workbook; none of a text. */
  sheets: readonly string[]
  rows(): AsyncGenerator<TableRow[]>
}

/**
 * Opens any file that is a table: a workbook (XLSX, ODS), or text with cells, also packed (.gz); what it is, is told by its content.
 * @throws WorkbookRefused, also while its rows are read
 */
export async function openAnyTable(file: Blob, wanted: Reading): Promise<AnyTable> {
  if (file.size === 0) throw new WorkbookRefused({ code: 'EMPTY' })
  const head = await firstBytes(file, 8)
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11) throw new WorkbookRefused({ code: 'OLD_OR_LOCKED' })
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) return openSheet(file, wanted)
  const table = await openTextTable(file, wanted)
  const { encoding, delimiter } = table
  return { reading: { encoding, delimiter, sheet: null }, sheets: [], rows: table.rows }
}

async function openSheet(file: Blob, wanted: Reading): Promise<AnyTable> {
  if (file.size > mostBytes) throw tooLarge('megabytes', mostBytes / 1024 / 1024)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { sheets, fault } = await (isOpenDocument(bytes) ? readOpenDocument(bytes) : readWorkbook(bytes))
  if (fault) throw new WorkbookRefused(fault)
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0)
  // The longest, where nobody says which: others explain it.
  const sheet =
    visible.find(({ name }) => name === wanted.sheet) ??
    visible.toSorted((one, other) => other.rows.length - one.rows.length)[0]
  if (!sheet) throw new WorkbookRefused({ code: 'EMPTY' })
  return {
    reading: { encoding: null, delimiter: null, sheet: sheet.name },
    sheets: visible.map(({ name }) => name),
    rows: () => rowsOf(sheet),
  }
}

/** An OpenDocument spreadsheet says so in its first part, which is not packed. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes('application/vnd.oasis.opendocument.spreadsheet')

async function* rowsOf({ rows }: ReadSheet): AsyncGenerator<TableRow[]> {
  for (let from = 0; from < rows.length; from += atOnce) {
    yield rows.slice(from, from + atOnce).map(({ number, cells }) => {
      const filled: (string | number)[] = Array.from({ length: (cells.at(-1)?.column ?? -1) + 1 }, () => '')
      // What could not be computed is no figure: its sign (`#REF!`) is met where a number is expected.
      for (const { column, kind, value } of cells)
        filled[column] = kind === 'number' ? (value as number) : String(value || '#')
      return { number, cells: filled }
    })
    await pause()
  }
}
