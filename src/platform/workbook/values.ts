import { parseSerialDate, type ReadCell } from './model.ts'

/** The value of a cell. Undefined: the cell contains something else. */
type Understood<Value> = Value | undefined

/** Returns the text of a cell as users see it, with uniform line ends. */
export function parseText(cell: ReadCell): Understood<string> {
  if (cell.kind === 'error') return undefined
  return String(cell.value).replace(/\r\n?/g, '\n').trim()
}

/** Returns a day, `2026-12-31`, from a date of the spreadsheet, a serial number or typed text with the day first. */
export function parseDate(cell: ReadCell, since1904 = false): Understood<string> {
  if (cell.kind === 'date') return String(cell.value)
  if (cell.kind === 'number') return parseSerialDate(cell.value as number, since1904)
  if (cell.kind !== 'text') return undefined
  const text = String(cell.value).trim()
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? []
  if (y) return calendarDay(y, m!, d!)
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? []
  return day ? calendarDay(year!, month!, day) : undefined
}

function calendarDay(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : undefined
}

/**
 * Returns a number, also from text: `1 234,50`, `1.234,50`, `1,234.50`. Returns undefined when a single separator is
 * ambiguous (`1.234`).
 */
export function parseNumber(cell: ReadCell): Understood<number> {
  if (cell.kind === 'number') return cell.value as number
  if (cell.kind !== 'text') return undefined
  const text = String(cell.value)
    .trim()
    .replace(/(?<=\d)[\s'’](?=\d{3}(\D|$))/gu, '')
  if (!/^-?\d[\d.,]*$/.test(text)) return undefined
  const signs = [...text.matchAll(/[.,]/g)]
  const last = signs.at(-1)
  if (!last) return Number(text)
  const sign = last[0]
  const ofSign = signs.filter((entry) => entry[0] === sign).length
  const parted = text.slice(last.index + 1).length === 3
  if (signs.length === ofSign && parted && ofSign === 1) return undefined
  const decimal = ofSign === 1 ? sign : undefined
  if (decimal === undefined && signs.length !== ofSign) return undefined
  const grouped = text.slice(0, decimal === undefined ? undefined : last.index)
  if (signs.length > (decimal === undefined ? 0 : 1) && !/^-?\d{1,3}([.,]\d{3})+$/.test(grouped)) return undefined
  const number = Number(
    `${grouped.replaceAll(/[.,]/g, '')}${decimal === undefined ? '' : `.${text.slice(last.index + 1)}`}`,
  )
  return Number.isFinite(number) ? number : undefined
}
