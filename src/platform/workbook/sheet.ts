import type { ArchivePart } from '../archive/open-archive.ts'
import {
  cellPlace,
  type MergedCells,
  maxCells,
  maxColumns,
  maxRows,
  parseSerialDate,
  type ReadCell,
  type ReadRow,
} from './model.ts'
import type { WorkbookParts } from './parts.ts'
import { damaged, tooLarge } from './workbook-error.ts'
import { loadXml, unescapeText } from './xml.ts'

/** The number of cells read so far, in the whole workbook. */
export interface CellCount {
  cells: number
}

/** Reads a sheet and passes the rows on in batches. Returns the merged cells. */
export async function loadSheet(
  part: ArchivePart,
  book: WorkbookParts,
  count: CellCount,
  take: (rows: ReadRow[]) => Promise<void>,
): Promise<MergedCells[]> {
  const merged: MergedCells[] = []
  let rows: ReadRow[] = []
  let row: ReadRow = { number: 0, cells: [] }
  let cell = { column: -1, type: 'n', style: 0, text: '', formula: false }
  let collecting = false
  let isOutside = false
  await loadXml(part, {
    open(name, attributes) {
      if (name === 'row') {
        const number = attributes.r === undefined ? row.number + 1 : Number(attributes.r)
        if (!Number.isInteger(number) || number <= row.number) throw damaged(part.name)
        row = { number, cells: [] }
        cell = { ...cell, column: -1 }
      } else if (name === 'c') {
        const column = attributes.r === undefined ? cell.column + 1 : (cellPlace(attributes.r)?.column ?? -1)
        if (column <= cell.column) throw damaged(part.name)
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '', formula: false }
      } else if (name === 'f') cell.formula = true
      else if (name === 'rPh') isOutside = true
      else if (name === 'mergeCell') merged.push(mergedCells(attributes.ref ?? '', part.name))
      collecting = !isOutside && (name === 'v' || name === 't')
    },
    text(chunk) {
      if (collecting) cell.text += chunk
    },
    close(name) {
      collecting = false
      if (name === 'rPh') isOutside = false
      if (name === 'c') {
        const read = parseCell(cell, book, part.name)
        if (read) row.cells.push(read)
      }
      if (name !== 'row' || row.cells.length === 0) return
      count.cells += row.cells.length
      if (row.number > maxRows) throw tooLarge('rows', maxRows)
      if (row.cells.at(-1)!.column >= maxColumns) throw tooLarge('columns', maxColumns)
      if (count.cells > maxCells) throw tooLarge('cells', maxCells)
      rows.push(row)
    },
    async chunkEnd() {
      if (rows.length === 0) return
      const ready = rows
      rows = []
      await take(ready)
    },
  })
  if (rows.length > 0) await take(rows)
  return merged
}

function mergedCells(range: string, part: string): MergedCells {
  const [first, last] = range.split(':').map(cellPlace)
  if (!first || !last) throw damaged(part)
  return { range, firstRow: first.row, lastRow: last.row }
}

interface RawCell {
  column: number
  type: string
  style: number
  text: string
  formula: boolean
}

function parseCell(
  { column, type, style, text, formula }: RawCell,
  book: WorkbookParts,
  part: string,
): ReadCell | undefined {
  const cell = (kind: ReadCell['kind'], value: ReadCell['value']): ReadCell => ({
    column,
    kind,
    value,
    ...(formula && { formula }),
  })
  // A formula that was never computed has no reliable value.
  if (text === '') return formula ? cell('error', '') : undefined
  if (type === 's') {
    const shared = book.texts[Number(text)]
    if (shared === undefined) throw damaged(part)
    return shared === '' ? undefined : cell('text', shared)
  }
  if (type === 'inlineStr' || type === 'str') return cell('text', unescapeText(text))
  if (type === 'b') return cell('boolean', text === '1' || text === 'true')
  if (type === 'e') return cell('error', text)
  if (type === 'd') return cell('date', text.slice(0, 10))
  const number = Number(text)
  if (!Number.isFinite(number)) throw damaged(part)
  const date = book.isDate[style] ? parseSerialDate(number, book.uses1904Dates) : undefined
  return date ? cell('date', date) : cell('number', number)
}
