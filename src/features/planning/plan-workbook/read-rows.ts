import { findColumns } from '#platform/workbook/columns.ts'
import { cellName, type ReadCell, type ReadRow, type ReadSheet } from '#platform/workbook/model.ts'
import { parseDate, parseNumber, parseText } from '#platform/workbook/values.ts'
import { batchSize, pause } from '#platform/workbook/yield.ts'
import type { Language } from '#shared/language.ts'
import { joined, parseList } from './cell-forms.ts'
import { parseChoice } from './choices.ts'
import type { Cells, Column } from './columns.ts'
import type { WorkbookRowIssue } from './contract.ts'
import { cellText } from './texts.ts'

/** A row of a sheet: the row number, and the values in canonical form by column. */
export interface WorkbookRow {
  number: number
  cells: Cells
}

/** A table of an imported workbook. */
export interface WorkbookTable {
  name: string
  rows: WorkbookRow[]
  /** Column key -> column number. Missing columns were not changed. */
  columns: ReadonlyMap<string, number>
  missing: readonly string[]
  otherHeadings: readonly string[]
  formulas: number
}

export const formatCellPlace = (table: Pick<WorkbookTable, 'columns'>, row: number, column: string): string =>
  cellName(table.columns.get(column) ?? 0, row)

/** Parses a table row by row. A cell value that the column does not accept is an issue. */
export async function parseTable(
  sheet: ReadSheet,
  known: readonly Column[],
  language: Language,
  issues: WorkbookRowIssue[],
): Promise<WorkbookTable> {
  const columns = findColumns(sheet, known, language)
  const table: WorkbookTable = {
    name: sheet.name,
    rows: [],
    columns: columns.columns,
    missing: columns.missing,
    otherHeadings: columns.otherColumns.filter((entry) => !entry.isDuplicate).map((entry) => entry.head),
    formulas: 0,
  }
  const addIssue = (cell: string, code: string, value?: string) =>
    issues.push({ sheet: sheet.name, cell, code, data: value === undefined ? {} : { value } })
  for (const { column, head, isDuplicate } of columns.otherColumns)
    if (isDuplicate) addIssue(cellName(column, columns.headRow ?? 1), 'DUPLICATE_HEADER', head)
  for (const { range, lastRow } of sheet.merged)
    if (lastRow > (columns.headRow ?? 0)) addIssue(range, 'MERGED_CELLS', range)
  const byColumn = new Map(
    known.flatMap((column) =>
      columns.columns.has(column.key) ? [[columns.columns.get(column.key)!, column] as const] : [],
    ),
  )
  for (const [index, row] of sheet.rows.entries()) {
    if (index % batchSize === 0) await pause()
    if (row.number <= (columns.headRow ?? 0)) continue
    const read = getRow(row, byColumn, sheet, language, addIssue)
    table.formulas += read.formulas
    if (Object.keys(read.cells).length > 0) table.rows.push({ number: row.number, cells: read.cells })
  }
  return table
}

function getRow(
  row: ReadRow,
  byColumn: ReadonlyMap<number, Column>,
  sheet: ReadSheet,
  language: Language,
  issue: (cell: string, code: string, value?: string) => void,
): { cells: Cells; formulas: number } {
  const cells: Record<string, string> = {}
  let formulas = 0
  for (const cell of row.cells) {
    const column = byColumn.get(cell.column)
    if (!column || (column.locked && column.key !== 'key' && column.key !== 'number')) continue
    if (cell.formula) formulas += 1
    const value = getValue(cell, column, sheet.uses1904Dates, language)
    if (typeof value === 'string') {
      if (value !== '') cells[column.key] = value
      continue
    }
    issue(cellName(cell.column, row.number), value.code, String(cell.value))
  }
  return { cells, formulas }
}

function getValue(
  cell: ReadCell,
  column: Column,
  since1904: boolean,
  language: Language,
): string | { code: 'NO_VALUE' | 'NO_DAY' | 'NO_NUMBER' | 'NO_CHOICE' } {
  const texts = parseText(cell)
  if (texts === undefined) return { code: 'NO_VALUE' }
  const text = cellText(texts)
  if (text === '') return ''
  switch (column.cellType) {
    case 'date':
      return parseDate(cell, since1904) ?? { code: 'NO_DAY' }
    case 'number': {
      const number = parseNumber(cell)
      return number === undefined ? { code: 'NO_NUMBER' } : String(number)
    }
    case 'choice':
      return parseChoice(column.list!, text, language) ?? { code: 'NO_CHOICE' }
    case 'choices': {
      const codes = parseList(text.replaceAll(/[,\n]/g, ';')).map((value) => parseChoice(column.list!, value, language))
      return codes.includes(undefined) ? { code: 'NO_CHOICE' } : joined(codes as string[])
    }
    case 'lines':
      return text
        .split('\n')
        .map((part) => part.trim())
        .filter((value) => value !== '')
        .join('\n')
    case 'codes':
      return joined(parseList(text.replaceAll('\n', ';')))
    case 'function':
      return text.replace(/\s*\/\s*/, ' / ')
    default:
      return text
  }
}
