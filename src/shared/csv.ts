/**
 * CSV as spreadsheets read it (RFC 4180): comma, doubled quotes, UTF-8 with a byte order mark. A cell that a spreadsheet
 * would run as a formula is written with a leading apostrophe, which reading (`platform/delimited-text`) removes. The
 * same applies after a semicolon, a tab or a line break inside a cell, where a spreadsheet might split.
 */
const runsAsFormula = /^'*[=+\-@\t\r]/
const innerFormula = /([;\t\r\n] *)(?='*[=+\-@])/g
const escapedFormula = /([;\t\r\n] *)'(?='*[=+\-@])/g

const writeCell = (value: string): string => {
  const inside = value.replace(innerFormula, "$1'")
  const safe = runsAsFormula.test(value) ? `'${inside}` : inside
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Returns the text of a cell as it was before `writeCsv` escaped formulas. */
export function unescapeCell(value: string): string {
  if (!value.includes("'")) return value
  const own = value.startsWith("'") && runsAsFormula.test(value) ? value.slice(1) : value
  return own.replace(escapedFormula, '$1')
}

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
