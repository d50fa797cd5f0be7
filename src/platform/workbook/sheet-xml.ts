import type { WrittenColumn, WrittenSheet, WrittenValue } from './cell-output.ts'
import { cellName, columnLetters, maxTextLength, toSerialDate } from './model.ts'
import { getStyleNumber } from './styles.ts'

/** Number of empty rows below the data for new entries, with their choices. */
const emptyRowCount = 5_000

/** Characters that XML cannot contain, and text that resembles their escape sequence in Office. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu

export const escapeXml = (text: string): string =>
  text
    .replace(unwritable, (value) => `_x${value.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')

/** Matches text that a spreadsheet would compute as a formula when typed. */
const runsAsFormula = /^\s*[=+\-@\t]/

function cellXml(
  value: WrittenValue,
  at: string,
  cellStyle: Parameters<typeof getStyleNumber>[0],
  column: WrittenColumn,
): string {
  const holds = column.cellType ?? 'text'
  // A read-only row is grey over the whole width.
  if (value === null || value === '')
    return cellStyle === 'locked' && !column.locked
      ? `<c r="${at}" s="${getStyleNumber(cellStyle, holds, false)}"/>`
      : ''
  if (typeof value === 'number')
    return `<c r="${at}" s="${getStyleNumber(cellStyle, holds, false)}"><v>${value}</v></c>`
  if (holds === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return `<c r="${at}" s="${getStyleNumber(cellStyle, holds, false)}"><v>${toSerialDate(value)}</v></c>`
  if (value.length > maxTextLength) throw new RangeError(`The text in ${at} is longer than a cell can hold.`)
  // The text is stored in the cell itself and never computed. The style keeps it text when a user edits it.
  const number = getStyleNumber(cellStyle, holds, runsAsFormula.test(value))
  return `<c r="${at}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}

/** Returns a sheet in chunks. `choicesAt` gives the location of the choices of a column. */
export function* sheetXml(sheet: WrittenSheet, choicesAt: (column: number) => string | undefined): Generator<string> {
  const { columns, rows, hasHeads = false, frozenColumns = 0 } = sheet
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
  yield paneXml(hasHeads, frozenColumns)
  yield `<cols>${columns.map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${column.width}" customWidth="1" style="${getStyleNumber(column.locked ? 'locked' : 'plain', column.cellType ?? 'text', false)}"/>`).join('')}</cols><sheetData>`
  for (const [index, row] of rows.entries()) {
    const number = index + 1
    const className = row.style ?? 'plain'
    const cells = row.cells.map((value, at) => {
      const column = columns[at] ?? { width: 10 }
      return cellXml(value, cellName(at, number), className === 'plain' && column.locked ? 'locked' : className, column)
    })
    yield `<row r="${number}">${cells.join('')}</row>`
  }
  yield '</sheetData>'
  if (hasHeads && rows.length > 0) {
    yield `<autoFilter ref="A1:${cellName(columns.length - 1, rows.length)}"/>`
    const lists = columns.flatMap((_, index) => {
      const values = choicesAt(index)
      const letters = columnLetters(index)
      return values
        ? `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}2:${letters}${rows.length + emptyRowCount}"><formula1>${values}</formula1></dataValidation>`
        : []
    })
    if (lists.length > 0) yield `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
  }
  yield '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
}

function paneXml(hasHeads: boolean, columns: number): string {
  if (!hasHeads) return '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>'
  const split = columns > 0 ? ` xSplit="${columns}"` : ''
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} ySplit="1" topLeftCell="${cellName(columns, 2)}" activePane="${columns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/></sheetView></sheetViews>`
}
