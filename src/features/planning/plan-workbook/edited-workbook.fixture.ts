import { composeWorkbook } from '#platform/workbook/compose.ts'
import { loadWorkbook } from '#platform/workbook/read.ts'

type Value = string | number | null
interface Sheet {
  name: string
  hidden: boolean
  rows: Value[][]
}

/** A workbook that a user opens, changes and saves, as in a spreadsheet program. */
export class EditedWorkbook {
  readonly sheets: Sheet[]
  private constructor(sheets: Sheet[]) {
    this.sheets = sheets
  }

  static async open(file: File): Promise<EditedWorkbook> {
    const { sheets } = await loadWorkbook(await file.bytes())
    return new EditedWorkbook(
      sheets!.map(({ name, hidden, rows }) => {
        const table: Value[][] = Array.from({ length: rows.at(-1)?.number ?? 0 }, () => [])
        for (const row of rows) for (const cell of row.cells) table[row.number - 1]![cell.column] = cell.value as Value
        return { name, hidden, rows: table }
      }),
    )
  }

  sheet(name: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.name === name)
    if (!found) throw new Error(`There is no sheet ${name}: ${this.sheets.map((sheet) => sheet.name).join(', ')}`)
    return found
  }

  column(sheet: string, head: string): number {
    const at = this.sheet(sheet).rows[0]!.indexOf(head)
    if (at === -1) throw new Error(`There is no column ${head}: ${this.sheet(sheet).rows[0]!.join(', ')}`)
    return at
  }

  /** Returns the first row of a sheet with that value in the column. */
  row(sheet: string, head: string, value: Value): Value[] {
    const at = this.column(sheet, head)
    const values = this.sheet(sheet).rows.find((row, index) => index > 0 && row[at] === value)
    if (!values) throw new Error(`No row contains ${value} under ${head}`)
    return values
  }

  set(sheet: string, of: [head: string, value: Value], values: Record<string, Value>): void {
    const row = this.row(sheet, ...of)
    for (const [head, value] of Object.entries(values)) row[this.column(sheet, head)] = value
  }

  add(sheet: string, values: Record<string, Value>): void {
    const row: Value[] = []
    for (const [head, value] of Object.entries(values)) row[this.column(sheet, head)] = value
    this.sheet(sheet).rows.push(row)
  }

  remove(sheet: string, head: string, value: Value): void {
    const rows = this.sheet(sheet).rows
    rows.splice(rows.indexOf(this.row(sheet, head, value)), 1)
  }

  save(name = 'plan.xlsx'): File {
    const sheets = this.sheets.map(({ name, hidden, rows }) => ({
      name,
      ...(hidden && { state: 'veryHidden' as const }),
      columns: [],
      rows: rows.map((row) => ({ cells: Array.from(row, (value) => value ?? null) })),
    }))
    const bytes = composeWorkbook({ title: name, createdAt: '2026-11-24T09:00:00.000Z', sheets })
    return new File([bytes], name)
  }
}
