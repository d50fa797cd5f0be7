/**
 * CSV as spreadsheets read and write it (RFC 4180): comma or semicolon, doubled quotes, UTF-8 with a byte order mark. A
 * cell that a spreadsheet would run as a formula is written with a leading apostrophe, which reading removes. The same
 * applies after a semicolon, a tab or a line break inside a cell, where a spreadsheet might split.
 */
const runsAsFormula = /^'*[=+\-@\t\r]/
const innerFormula = /([;\t\r\n] *)(?='*[=+\-@])/g
const escapedFormula = /([;\t\r\n] *)'(?='*[=+\-@])/g

const writeCell = (value: string): string => {
  const inside = value.replace(innerFormula, "$1'")
  const safe = runsAsFormula.test(value) ? `'${inside}` : inside
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
const readCell = (value: string): string => {
  const own = value.startsWith("'") && runsAsFormula.test(value) ? value.slice(1) : value
  return own.replace(escapedFormula, '$1')
}

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`

export interface CsvRow {
  /** First line of the row in the file, counted from 1. */
  line: number
  cells: string[]
}

/**
 * Reads the rows lazily, so that a long file can be processed in parts. Empty lines are skipped. An open quote ends
 * with the file.
 */
export function* readCsv(text: string): Generator<CsvRow> {
  const separator = detectSeparator(text)
  let at = text.startsWith('\u{feff}') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const began = line
    const cells: string[] = []
    let ended = false
    while (!ended) {
      let cell = ''
      if (text[at] === '"') {
        let close = text.indexOf('"', at + 1)
        while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
        const end = close === -1 ? text.length : close
        cell = text.slice(at + 1, end).replaceAll('""', '"')
        line += cell.split('\n').length - 1
        at = end + 1
      }
      const next = findCellEnd(text, at, separator)
      cell += text.slice(at, next)
      at = next + 1
      cells.push(readCell(cell.replace(/\r$/, '')))
      ended = text[next] !== separator
    }
    line += 1
    if (cells.length > 1 || cells[0] !== '') yield { line: began, cells }
  }
}

function findCellEnd(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1
  return at
}

/**
 * Returns the separator that is more frequent in the heading. Spreadsheets write semicolons where the comma is the
 * decimal mark.
 */
function detectSeparator(text: string): ',' | ';' {
  const [heading = ''] = text.split('\n', 1)
  return heading.split(';').length > heading.split(',').length ? ';' : ','
}
