import type { WrittenSheet, WrittenValue } from '../cell-output.ts'
import { loadWorkbook } from '../read.ts'
import { workbookMediaType, writeWorkbook } from '../write.ts'

export type Cells = Record<string, WrittenValue>

/** Opens a workbook as a user would: the rows of the first sheet by their headings. */
export async function loadWorkbookFile(
  file: File,
): Promise<{ heads: string[]; rows: Cells[]; otherSheets: WrittenSheet[] }> {
  const { sheets = [] } = await loadWorkbook(new Uint8Array(await file.arrayBuffer()))
  const [first, ...others] = sheets
  const heads = first!.rows[0]!.cells.map((cell) => String(cell.value))
  const rows = first!.rows
    .slice(1)
    .map((row) => Object.fromEntries(row.cells.map(({ column, value }) => [heads[column]!, value as WrittenValue])))
  return {
    heads,
    rows,
    otherSheets: others.map(({ name, hidden, rows }) => ({
      name,
      state: hidden ? 'veryHidden' : 'visible',
      columns: [{ width: 10 }],
      rows: rows.map(({ cells }) => {
        const values: WrittenValue[] = []
        for (const { column, value } of cells) values[column] = value as WrittenValue
        return { cells: Array.from(values, (value) => value ?? null) }
      }),
    })),
  }
}

/** Saves the workbook as a spreadsheet would. */
export async function saveWorkbook(
  { heads, rows, otherSheets }: Awaited<ReturnType<typeof loadWorkbookFile>>,
  name = 'book.xlsx',
): Promise<File> {
  const first: WrittenSheet = {
    name: 'Sheet',
    columns: heads.map(() => ({ width: 10 })),
    rows: [{ cells: heads }, ...rows.map((row) => ({ cells: heads.map((head) => row[head] ?? null) }))],
  }
  const bytes = await writeWorkbook({
    title: 'Book',
    createdAt: '2026-11-24T10:00:00.000Z',
    sheets: [first, ...otherSheets],
  })
  return new File([bytes], name, { type: workbookMediaType })
}
