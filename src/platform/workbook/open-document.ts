import { openArchive } from '../archive/open-archive.ts'
import { archiveLimits, maxCells, maxColumns, maxRows, maxSheets, type ReadCell, type ReadRow } from './model.ts'
import type { WorkbookTaker } from './parse.ts'
import { tooLarge, WorkbookError } from './workbook-error.ts'
import { loadXml } from './xml.ts'

interface OpenCell {
  kind: ReadCell['kind'] | 'none'
  value: string
  text: string
  formula: boolean
  repeated: number
}

/** Number of rows per batch. */
const batchSize = 250

/**
 * Reads a spreadsheet in the OpenDocument format (.ods). Repeated rows and cells are stored once with a count. Empty
 * repetitions are skipped, others count against the same limits as in any workbook.
 * @throws WorkbookError or FileReadError
 */
export async function parseOpenDocument(bytes: Uint8Array, taker: WorkbookTaker): Promise<void> {
  const archive = openArchive(bytes, archiveLimits)
  const content = archive.get('content.xml')
  if (!content) throw new WorkbookError({ code: 'NOT_A_WORKBOOK' })
  if ([...archive.keys()].some((name) => /^(Basic|Scripts)\//.test(name))) throw new WorkbookError({ code: 'MACROS' })
  let sheets = 0
  let cells = 0
  /** The rows not yet passed on, and the name of each sheet where it begins. */
  const read: (ReadRow | string)[] = []
  let row = { number: 0, repeated: 1, cells: [] as ReadCell[], column: 0 }
  let cell: OpenCell | undefined
  /** Nesting depth inside a cell note, whose text is not part of the cell. */
  let outsideCount = 0
  let collecting = false
  await loadXml(content, {
    open(name, attributes) {
      const getAttribute = (key: string) => Object.entries(attributes).find(([value]) => value.endsWith(`:${key}`))?.[1]
      const times = (key: string) => Math.max(1, Number.parseInt(getAttribute(key) ?? '1', 10) || 1)
      if (name === 'annotation') outsideCount += 1
      else if (name === 'table') {
        sheets += 1
        if (sheets > maxSheets) throw tooLarge('sheets', maxSheets)
        read.push(getAttribute('name') ?? '')
        row = { ...row, number: 0 }
      } else if (name === 'table-row') {
        row = { number: row.number, repeated: times('number-rows-repeated'), cells: [], column: 0 }
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        const type = getAttribute('value-type') ?? ''
        const kind = kinds[type] ?? 'none'
        const value =
          getAttribute(kind === 'date' ? 'date-value' : kind === 'boolean' ? 'boolean-value' : 'value') ?? ''
        cell = {
          kind,
          value,
          text: '',
          formula: getAttribute('formula') !== undefined,
          repeated: times('number-columns-repeated'),
        }
      } else if (name === 'p' && cell && outsideCount === 0) {
        if (cell.text !== '') cell.text += '\n'
        collecting = true
      } else if (cell && collecting && name === 's') cell.text += ' '.repeat(Math.min(100, times('c')))
    },
    text(chunk) {
      if (collecting && cell && outsideCount === 0) cell.text += chunk
    },
    close(name) {
      if (name === 'annotation') outsideCount -= 1
      if (name === 'p') collecting = false
      if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
        const parseCell = toCell(cell, row.column)
        if (parseCell) {
          if (row.column + cell.repeated > maxColumns) throw tooLarge('columns', maxColumns)
          for (let at = 0; at < cell.repeated; at += 1) row.cells.push({ ...parseCell, column: row.column + at })
        }
        row.column += cell.repeated
        cell = undefined
      }
      if (name !== 'table-row') return
      if (row.cells.length > 0) {
        if (row.number + row.repeated > maxRows) throw tooLarge('rows', maxRows)
        cells += row.cells.length * row.repeated
        if (cells > maxCells) throw tooLarge('cells', maxCells)
        for (let at = 1; at <= row.repeated; at += 1) read.push({ number: row.number + at, cells: row.cells })
      }
      row.number += row.repeated
    },
    chunkEnd: () => deliverRows(read.splice(0), taker),
  })
  await deliverRows(read.splice(0), taker)
}

/** Passes on the rows in batches, and the name of each sheet where it begins. */
async function deliverRows(entries: readonly (ReadRow | string)[], taker: WorkbookTaker): Promise<void> {
  let rows: ReadRow[] = []
  const give = async () => {
    if (rows.length > 0) await taker.rows(rows)
    rows = []
  }
  for (const entry of entries) {
    if (typeof entry === 'string') {
      await give()
      taker.sheet({ name: entry, hidden: false, uses1904Dates: false })
    } else rows.push(entry)
    if (rows.length >= batchSize) await give()
  }
  await give()
}

const kinds: Readonly<Record<string, ReadCell['kind']>> = {
  float: 'number',
  percentage: 'number',
  currency: 'number',
  date: 'date',
  boolean: 'boolean',
  string: 'text',
  time: 'text',
}

function toCell({ kind, value, text, formula }: OpenCell, column: number): ReadCell | undefined {
  const cell = (of: ReadCell['kind'], input: ReadCell['value']): ReadCell => ({
    column,
    kind: of,
    value: input,
    ...(formula && { formula }),
  })
  if (kind === 'number')
    return Number.isFinite(Number(value)) && value !== '' ? cell('number', Number(value)) : undefined
  if (kind === 'date') return cell('date', value.slice(0, 10))
  if (kind === 'boolean') return cell('boolean', value === 'true')
  return text === '' ? undefined : cell('text', text)
}
