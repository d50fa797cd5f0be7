import { unescapeCell } from '#shared/csv.ts'
import { FileReadError, tooLarge } from '../file-read-error.ts'
import { type Delimiter, maxCellLength, type TextLimits, type TextRow, textLimits } from './model.ts'

/**
 * Splits chunks of text into rows, as written by spreadsheets and statistical offices. Quotes are doubled inside
 * quotes, and quotes that are not doubled by mistake count as characters. Line ends of every system are accepted. Empty
 * lines are skipped. An apostrophe that keeps a spreadsheet from running a cell as a formula is removed.
 */
export class RowSplitter {
  readonly #delimiter: Delimiter
  readonly #limits: TextLimits
  #text = ''
  #line = 1
  #rows = 0

  constructor(delimiter: Delimiter, limits = textLimits) {
    this.#delimiter = delimiter
    this.#limits = limits
  }

  /**
   * Returns the rows completed by this chunk, and at the `end` also the last row.
   * @throws FileReadError
   */
  addChunk(chunk: string, end = false): TextRow[] {
    const text = this.#text === '' ? chunk : this.#text + chunk
    const rows: TextRow[] = []
    let at = 0
    while (at < text.length) {
      const row = parseRow(text, at, {
        delimiter: this.#delimiter,
        line: this.#line,
        end,
        maxColumns: this.#limits.maxColumns,
      })
      if (!row) break
      if (row.cells.length > 1 || row.cells[0] !== '') {
        this.#rows += 1
        if (this.#rows > this.#limits.maxRows) throw tooLarge('rows', this.#limits.maxRows)
        rows.push({ number: this.#line, cells: row.cells })
      }
      this.#line += row.lines
      at = row.next
    }
    this.#text = text.slice(at)
    return rows
  }
}

const quote = 0x22
const newLine = 0x0a
const carriageReturn = 0x0d

/** Returns a row that starts at the given position, or undefined when the end has not arrived yet. */
function parseRow(
  text: string,
  from: number,
  { delimiter, line, end, maxColumns }: { delimiter: string; line: number; end: boolean; maxColumns: number },
) {
  const separator = delimiter.charCodeAt(0)
  const cells: string[] = []
  let at = from
  let lines = 1
  for (;;) {
    let cell = ''
    if (text.charCodeAt(at) === quote) {
      const close = closingQuote(text, at + 1, separator, end)
      if (close === undefined) {
        if (text.length - at > maxCellLength * 2) throw new FileReadError({ code: 'QUOTE_OPEN', data: { line } })
        return undefined
      }
      if (close === -1) throw new FileReadError({ code: 'QUOTE_OPEN', data: { line } })
      if (close - at > maxCellLength * 2) throw new FileReadError({ code: 'QUOTE_OPEN', data: { line } })
      cell = text.slice(at + 1, close)
      if (cell.includes('"')) cell = cell.replaceAll('""', '"')
      if (cell.includes('\n')) lines += cell.split('\n').length - 1
      at = close + 1
    } else {
      const began = at
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at)
        if (code === separator || code === newLine || code === carriageReturn) break
      }
      cell = text.slice(began, at)
      if (at - began > maxCellLength) throw new FileReadError({ code: 'NOT_A_TABLE' })
    }
    if (cell.length > maxCellLength) throw new FileReadError({ code: 'NOT_A_TABLE' })
    cells.push(unescapeCell(cell))
    if (cells.length > maxColumns) throw tooLarge('columns', maxColumns)
    if (at >= text.length) return end ? { cells, next: at, lines } : undefined
    const code = text.charCodeAt(at)
    at += 1
    if (code === separator) continue
    if (code === carriageReturn) {
      // The next character is needed to know whether a line feed follows.
      if (at >= text.length && !end) return undefined
      if (text.charCodeAt(at) === newLine) at += 1
    }
    return { cells, next: at, lines }
  }
}

/**
 * Returns the position of the closing quote, after which the cell ends. Undefined: not received yet. -1: not present in
 * the file.
 */
function closingQuote(text: string, from: number, separator: number, end: boolean): number | undefined {
  let at = text.indexOf('"', from)
  while (at !== -1) {
    if (at + 1 >= text.length) return end ? at : undefined
    const next = text.charCodeAt(at + 1)
    if (next === quote) {
      at = text.indexOf('"', at + 2)
      continue
    }
    if (next === separator || next === newLine || next === carriageReturn) return at
    at = text.indexOf('"', at + 1)
  }
  return end ? -1 : undefined
}
