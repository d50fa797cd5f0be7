import { firstBytes } from '../delimited-text/encoding.ts'
import { loadTextHead, openDelimitedText } from '../delimited-text/read.ts'
import { isJson, recogniseFormat } from './data-format.ts'
import { maxBytes, maxCells, maxColumns, maxRows, type ReadRow } from './model.ts'
import { loadWorkbook, parseOpenDocument, type ReadWorkbook } from './read.ts'
import { tooLarge, toWorkbookError, WorkbookError } from './workbook-error.ts'

/**
 * Checks whether a file with a table is a workbook, by the first bytes. Any other file is delimited text.
 * @throws WorkbookError when the file is empty
 */
export async function isWorkbook(file: Blob): Promise<boolean> {
  if (file.size === 0) throw new WorkbookError({ code: 'EMPTY' })
  const head = await firstBytes(file, 8)
  const isOldFormat = head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11
  return isOldFormat || (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3)
}

/** Reads the sheets of a workbook (XLSX, ODS). */
export async function loadSheets(file: Blob): Promise<ReadWorkbook> {
  if (file.size > maxBytes) return { issue: tooLarge('megabytes', maxBytes / 1024 / 1024).issue }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return isOpenDocument(bytes) ? parseOpenDocument(bytes) : loadWorkbook(bytes)
}

/** An OpenDocument spreadsheet names the type in the first part, which is not compressed. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes('application/vnd.oasis.opendocument.spreadsheet')

/**
 * Reads any file that contains a table as a workbook: a workbook (XLSX, ODS), or delimited text as a single sheet, also
 * compressed (.gz). The kind, the encoding and the delimiter are recognised by the content, except that text under the
 * name of a workbook is refused. The limits of a workbook apply.
 */
export async function loadTableFile(file: File): Promise<ReadWorkbook> {
  try {
    if (await isWorkbook(file)) return await loadSheets(file)
    // Text under the name of a workbook is a mistake that the user must know, not a table.
    return /\.(xlsx|ods)$/i.test(file.name) ? { issue: { code: 'NOT_A_WORKBOOK' } } : await loadTextSheet(file)
  } catch (error) {
    const known = toWorkbookError(error)
    if (known instanceof WorkbookError) return { issue: known.issue }
    throw error
  }
}

async function loadTextSheet(file: File): Promise<ReadWorkbook> {
  const head = await loadTextHead(file)
  const format = recogniseFormat(head) ?? (isJson(head) ? 'JSON' : undefined)
  if (format) throw new WorkbookError({ code: 'OTHER_FORMAT', data: { format } })
  const text = await openDelimitedText(file, {}, { maxBytes, maxRows, maxColumns })
  const rows: ReadRow[] = []
  let count = 0
  for await (const textRows of text.rows())
    for (const { number, cells } of textRows) {
      const filled = cells.flatMap((value, column) => (value === '' ? [] : [{ column, kind: 'text' as const, value }]))
      count += filled.length
      if (count > maxCells) throw tooLarge('cells', maxCells)
      rows.push({ number, cells: filled })
    }
  return { sheets: [{ name: file.name, hidden: false, uses1904Dates: false, rows, merged: [] }] }
}
