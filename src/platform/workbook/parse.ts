import { openArchive } from '../archive/open-archive.ts'
import { archiveLimits, type MergedCells, type ReadRow, type ReadSheet } from './model.ts'
import { loadWorkbookParts } from './parts.ts'
import { loadSheet } from './sheet.ts'

/** Receives the content in the order of the workbook: a sheet, the rows in batches, then the merged cells. */
export interface WorkbookTaker {
  sheet(sheet: Pick<ReadSheet, 'name' | 'hidden' | 'uses1904Dates'>): void
  rows(rows: ReadRow[]): Promise<void>
  merged(merged: MergedCells[]): void
}

/**
 * Reads a workbook (XLSX).
 * @throws WorkbookError or FileReadError
 */
export async function parseWorkbook(bytes: Uint8Array, taker: WorkbookTaker): Promise<void> {
  const archive = openArchive(bytes, archiveLimits)
  const book = await loadWorkbookParts(archive)
  const count = { cells: 0 }
  for (const { name, hidden, path } of book.sheets) {
    taker.sheet({ name, hidden, uses1904Dates: book.uses1904Dates })
    taker.merged(await loadSheet(archive.get(path)!, book, count, (rows) => taker.rows(rows)))
  }
}
