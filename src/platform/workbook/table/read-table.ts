import type { Language } from '#shared/language.ts'
import { nearest } from '#shared/nearest.ts'
import { screen } from '#shared/screening.ts'
import { findColumns, type KnownColumn, plainWords } from '../columns.ts'
import { cellName, type ReadCell, type ReadRow, type ReadSheet } from '../model.ts'
import { dateOf, textOf } from '../values.ts'
import type { CellFault, TableFaultCode } from './contract.ts'

export interface TableColumn<Key extends string> extends KnownColumn {
  key: Key
  /** The table cannot be read without this column. */
  needed?: true
  /** Maximum text length. */
  most?: number
}

/** The texts for each value of a closed list. If two values have the same text, the first applies. */
export type Ways<Value> = readonly (readonly [words: string, value: Value])[]

/** A row below the headings. An issue in a cell is recorded, and the cell is read as empty. */
export interface TableRow<Key extends string, Code extends string> {
  number: number
  /** Returns the trimmed text of the cell. Empty for an empty cell. */
  text(key: Key): string
  date(key: Key): string | null
  /**
   * Returns a value of a closed list by the text, in any language. Returns undefined for an empty cell or unknown text.
   */
  choice<Value>(key: Key, choices: Ways<Value>): Value | undefined
  /** Returns several values of a cell, separated by `;` or line ends. */
  several(key: Key): string[]
  fault(key: Key, code: Code | TableFaultCode, value?: string, candidates?: readonly string[]): void
}

export interface Table<Key extends string, Code extends string> {
  has(key: Key): boolean
  /** Headings that name no column of the table, each with the cell. */
  others: readonly { sheet: string; cell: string; head: string }[]
  rows: TableRow<Key, Code>[]
  /** Grows while the rows are read. */
  faults: CellFault<Code>[]
}

const plainWays = new WeakMap<Ways<unknown>, ReadonlyMap<string, unknown>>()

/**
 * Returns the value of a closed list, or undefined. A long table uses the same list for every row, so the lookup is
 * cached.
 */
export function chosenOf<Value>(ways: Ways<Value>, said: string): Value | undefined {
  const known = plainWays.get(ways) ?? new Map(ways.toReversed().map(([words, value]) => [plainWords(words), value]))
  plainWays.set(ways, known)
  return known.get(plainWords(said)) as Value | undefined
}

/** NUL, other control characters and unpaired surrogates, which the database cannot store. */
const unstorable = /(?![\t\n\r])\p{Cc}|\p{Cs}/u

/**
 * Maximum number of issues for which corrections are suggested. More would take too long in a file with many issues.
 */
const mostSought = 100

/** Reads the table of a workbook from the visible sheet with most of these columns, in any of the five languages. */
export function readTable<Key extends string, Code extends string>(
  sheets: readonly ReadSheet[],
  known: readonly TableColumn<Key>[],
  language: Language,
): Table<Key, Code> {
  const faults: CellFault<Code>[] = []
  const found = sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => ({ sheet, ...findColumns(sheet, known, language) }))
    .sort((one, other) => other.columns.size - one.columns.size)[0]
  const none = { has: () => false, others: [], rows: [], faults }
  const fault = (sheet: string, cell: string, column: string, code: Code | TableFaultCode, value = '') =>
    faults.push({ sheet, cell, column, code, value, proposals: [] })
  if (!found || found.headRow === undefined) {
    fault(sheets[0]?.name ?? '', '', '', 'NO_TABLE')
    return none
  }
  const { sheet, headRow, columns, others } = found
  for (const { key, heads, needed } of known)
    if (needed && !columns.has(key)) fault(sheet.name, '', heads[language], 'COLUMN_MISSING')
  for (const { column, head, twice } of others)
    if (twice) fault(sheet.name, cellName(column, headRow), head, 'COLUMN_TWICE', head)
  if (faults.length > 0) return none
  const used = new Set(columns.values())
  const rows = sheet.rows
    .filter((row) => row.number > headRow && row.cells.some((cell) => used.has(cell.column)))
    .map((row) => readRow<Key, Code>(row, { sheet, columns, known, language, faults }))
  return {
    has: (key) => columns.has(key),
    others: others.map(({ column, head }) => ({ sheet: sheet.name, cell: cellName(column, headRow), head })),
    rows,
    faults,
  }
}

interface Place<Key extends string, Code extends string> {
  sheet: ReadSheet
  columns: ReadonlyMap<string, number>
  known: readonly TableColumn<Key>[]
  language: Language
  faults: CellFault<Code>[]
}

function readRow<Key extends string, Code extends string>(
  row: ReadRow,
  { sheet, columns, known, language, faults }: Place<Key, Code>,
): TableRow<Key, Code> {
  const columnOf = (key: Key) => known.find((one) => one.key === key)!
  const cellOf = (key: Key): ReadCell | undefined => row.cells.find((cell) => cell.column === columns.get(key))
  const fault: TableRow<Key, Code>['fault'] = (key, code, value = '', candidates = []) => {
    const meant = value === '' || faults.length >= mostSought ? null : nearest(value, candidates)
    const column = columns.get(key)
    faults.push({
      sheet: sheet.name,
      cell: column === undefined ? '' : cellName(column, row.number),
      column: columnOf(key).heads[language],
      code,
      value,
      proposals: meant === null || meant === value ? [] : [meant],
    })
  }
  const readText = (key: Key): string => {
    const cell = cellOf(key)
    if (!cell) return ''
    const words = textOf(cell)
    const { most = 2000 } = columnOf(key)
    const [sensitive] = screen(words)
    if (words === undefined) fault(key, 'CELL_ERROR', String(cell.value))
    else if (unstorable.test(words)) fault(key, 'TEXT_UNSTORABLE')
    else if (sensitive) fault(key, 'SENSITIVE_TEXT', sensitive.excerpt)
    else if (words.length > most) fault(key, 'TEXT_TOO_LONG', `${words.slice(0, 40)}…`)
    else return words
    return ''
  }
  /** Each cell is read once, so that each issue is reported once. */
  const read = new Map<Key, string>()
  const text = (key: Key): string => {
    const words = read.get(key) ?? readText(key)
    read.set(key, words)
    return words
  }
  return {
    number: row.number,
    fault,
    text,
    date(key) {
      const cell = cellOf(key)
      if (!cell || text(key) === '') return null
      const date = dateOf(cell, sheet.since1904)
      if (date === undefined) fault(key, 'DATE_MALFORMED', text(key))
      return date ?? null
    },
    choice(key, choices) {
      const said = text(key)
      if (said === '') return undefined
      const value = chosenOf(choices, said)
      if (value === undefined)
        fault(
          key,
          'NOT_IN_LIST',
          said,
          choices.map(([words]) => words),
        )
      return value
    },
    several: (key) => [
      ...new Set(
        text(key)
          .split(/[;\n]/)
          .map((piece) => piece.trim())
          .filter((piece) => piece !== ''),
      ),
    ],
  }
}
