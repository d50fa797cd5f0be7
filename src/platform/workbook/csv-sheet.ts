import { readCsv } from '#shared/csv.ts'
import { maxBytes, maxCells, maxColumns, maxRows, type ReadRow } from './model.ts'
import type { ReadWorkbook } from './read.ts'
import { batchSize, pause } from './yield.ts'

export const isCsv = (file: File): boolean => /\.csv$/i.test(file.name)

/** Reads a CSV file as a workbook with a single sheet, for imports that accept both formats. The same limits apply. */
export async function readCsvSheet(file: File): Promise<ReadWorkbook> {
  const tooLarge = (unit: 'megabytes' | 'rows' | 'columns' | 'cells', maxCount: number): ReadWorkbook => ({
    issue: { code: 'TOO_LARGE', data: { unit, maxCount } },
  })
  if (file.size > maxBytes) return tooLarge('megabytes', maxBytes / 1024 / 1024)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
  } catch {
    return { issue: { code: 'NOT_A_WORKBOOK' } }
  }
  const rows: ReadRow[] = []
  let taken = 0
  for (const { line, cells } of readCsv(text)) {
    if (rows.length > maxRows) return tooLarge('rows', maxRows)
    if (cells.length > maxColumns) return tooLarge('columns', maxColumns)
    const filled = cells.flatMap((value, column) => (value === '' ? [] : [{ column, kind: 'text' as const, value }]))
    taken += filled.length
    if (taken > maxCells) return tooLarge('cells', maxCells)
    rows.push({ number: line, cells: filled })
    if (rows.length % batchSize === 0) await pause()
  }
  return { sheets: [{ name: file.name, hidden: false, uses1904Dates: false, rows, merged: [] }] }
}
