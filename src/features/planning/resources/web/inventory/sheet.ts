import type { Language } from '#shared/language.ts'
import { sortName } from '#shared/sort-name.ts'
import { Resource } from '../../entities.ts'

export type SheetKind = Resource['kind']
export const sheetKinds = ['team', 'reserved', 'mission', 'budget'] as const satisfies readonly SheetKind[]

export interface Choice {
  value: string
  label: string
}

/** A column of a sheet; `choice` with the options. Empty cells are null, except names and required choices. */
export interface Column {
  key: string
  label: string
  kind: 'name' | 'text' | 'number' | 'percentage' | 'date' | 'choice'
  choices?: readonly Choice[]
  /** Whether the choice is optional. */
  open?: boolean
}

/** A row as typed: texts by column. */
export interface Row {
  id: string
  cells: Readonly<Record<string, string>>
}

const monthKeys = Array.from({ length: 12 }, (_, month) => `month${month}`)
export const isMonth = (key: string): boolean => monthKeys.includes(key)
export const monthKey = (month: number): string => monthKeys[month]!

/** Parses a typed or pasted number, with a decimal comma or point and optional grouping. */
export function parseNumber(text: string, language: Language): number | null | undefined {
  const bare = text.replaceAll(/[\s\u{a0}\u{202f}€%]/gu, '')
  if (bare === '' || bare === '-' || bare === '–') return null
  const group = language === 'en' ? ',' : '.'
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(?!\\d)`)
  const plain = (grouped.test(bare) ? bare.replaceAll(group, '') : bare).replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

export const writeNumber = (value: number | null, language: Language): string =>
  value === null ? '' : language === 'en' ? String(value) : String(value).replace('.', ',')

let rowCount = 0
const rowId = (): string => {
  rowCount += 1
  return `row${rowCount}`
}

/** Creates an empty row. Required choices start with the first option. */
export const newRow = (columns: readonly Column[]): Row => ({
  id: rowId(),
  cells: Object.fromEntries(
    columns.flatMap(({ key, kind, choices, open }) =>
      kind === 'choice' && !open && choices?.[0] ? [[key, choices[0].value]] : [],
    ),
  ),
})

/** Converts a resource line to a row of the sheet. */
export function toRow(resource: Resource, language: Language): Row {
  const { kind: _, ...content } = resource
  const cells: Record<string, string> = {}
  for (const [key, value] of Object.entries(content)) {
    if (Array.isArray(value))
      for (const [month, figure] of value.entries()) cells[monthKey(month)] = writeNumber(figure, language)
    else cells[key] = typeof value === 'number' ? writeNumber(value, language) : (value ?? '')
  }
  return { id: rowId(), cells }
}

/** Checks whether a row is empty. Empty rows are not saved. */
export const isBlank = (row: Row, columns: readonly Column[]): boolean =>
  columns.every(({ key, kind }) => kind === 'choice' || (row.cells[key] ?? '').trim() === '')

type Read = { value: unknown } | { issue: 'name' | 'number' | 'percentage' | 'choice' | 'date' }

function parseCell(column: Column, text: string, language: Language): Read {
  const enteredText = text.trim()
  if (column.kind === 'name') return enteredText === '' ? { issue: 'name' } : { value: enteredText }
  if (column.kind === 'text') return { value: enteredText === '' ? null : enteredText }
  if (column.kind === 'date')
    return enteredText === ''
      ? { value: null }
      : /^\d{4}-\d\d-\d\d$/.test(enteredText) && !Number.isNaN(Date.parse(enteredText))
        ? { value: enteredText }
        : { issue: 'date' }
  if (column.kind === 'choice') {
    if (enteredText === '' && column.open) return { value: null }
    return column.choices?.some((choice) => choice.value === enteredText) ? { value: enteredText } : { issue: 'choice' }
  }
  const number = parseNumber(enteredText, language)
  if (number === undefined || (column.kind === 'percentage' && number !== null && number > 100))
    return { issue: column.kind }
  return { value: number }
}

/**
 * Parses a row, or returns the cells with issues. `columns` are all columns of the sheet, including those of the
 * months.
 */
export function getRow(
  kind: SheetKind,
  row: Row,
  columns: readonly Column[],
  language: Language,
): { resource: Resource } | { issues: Record<string, 'name' | 'number' | 'percentage' | 'choice' | 'date'> } {
  const content: Record<string, unknown> = { kind }
  const issues: Record<string, 'name' | 'number' | 'percentage' | 'choice' | 'date'> = {}
  for (const column of columns) {
    const read = parseCell(column, row.cells[column.key] ?? '', language)
    if ('issue' in read) issues[column.key] = read.issue
    else content[column.key] = read.value
  }
  if (columns.some(({ key }) => isMonth(key))) {
    const months = monthKeys.map((key) => content[key] ?? null)
    for (const key of monthKeys) delete content[key]
    content.months = months.every((month) => month === null) ? null : months
  }
  if (Object.keys(issues).length > 0) return { issues }
  const parsed = Resource.safeParse(content)
  if (parsed.success) return { resource: parsed.data }
  return { issues: { [String(parsed.error.issues[0]?.path[0] ?? 'name')]: 'number' } }
}

/** Parses spreadsheet rows from the clipboard. A final empty line is not a row. */
export const parseCells = (text: string): string[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))

/** Pastes text from the current cell on and adds missing rows. */
export function paste(
  rows: readonly Row[],
  columns: readonly Column[],
  at: { row: number; column: number },
  text: string,
): Row[] {
  const pasted = parseCells(text)
  const written = [...rows]
  for (const [index, cells] of pasted.entries()) {
    const place = at.row + index
    const row = written[place] ?? newRow(columns)
    const into = Object.fromEntries(
      cells.flatMap((cell, offset) => {
        const column = columns[at.column + offset]
        return column ? [[column.key, chosen(column, cell.trim())]] : []
      }),
    )
    written[place] = { ...row, cells: { ...row.cells, ...into } }
  }
  return written
}

/** Returns the value of a pasted choice, by value or label. An unknown text is kept for the user to fix. */
function chosen({ choices }: Column, text: string): string {
  const found = choices?.find((choice) => choice.value === text || sortName(choice.label) === sortName(text))
  return found?.value ?? text
}
