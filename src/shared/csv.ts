/**
 * CSV as spreadsheets read and write it (RFC 4180): comma or semicolon, quotes doubled, UTF-8 with a byte order mark. A
 * cell that a spreadsheet would run as a formula is written with an apostrophe before it; reading takes it away again. So
 * is what follows a semicolon, a tab or a line break inside a cell: a spreadsheet that splits there begins a cell with it.
 */
const runsAsFormula = /^'*[=+\-@\t\r]/
const mayRunInside = /([;\t\r\n] *)(?='*[=+\-@])/g
const madeSafeInside = /([;\t\r\n] *)'(?='*[=+\-@])/g

const writeCell = (value: string): string => {
  const inside = value.replace(mayRunInside, "$1'")
  const safe = runsAsFormula.test(value) ? `'${inside}` : inside
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
const readCell = (value: string): string => {
  const own = value.startsWith("'") && runsAsFormula.test(value) ? value.slice(1) : value
  return own.replace(madeSafeInside, '$1')
}

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`

export interface CsvRow {
  /** Line in the file on which the row begins, counted from 1. */
  line: number
  cells: string[]
}

/** Reads rows one by one, so that a long file can be read in pieces. Empty lines are left out; an open quote ends with the file. */
export function* readCsv(text: string): Generator<CsvRow> {
  const separator = separatorOf(text)
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
      const next = endOfCell(text, at, separator)
      cell += text.slice(at, next)
      at = next + 1
      cells.push(readCell(cell.replace(/\r$/, '')))
      ended = text[next] !== separator
    }
    line += 1
    if (cells.length > 1 || cells[0] !== '') yield { line: began, cells }
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1
  return at
}

/** Spreadsheets write semicolons where the comma stands before decimals: whichever of the two stands more often in the heading. */
function separatorOf(text: string): ',' | ';' {
  const [heading = ''] = text.split('\n', 1)
  return heading.split(';').length > heading.split(',').length ? ';' : ','
}
