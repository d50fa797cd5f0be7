import type { Language } from '#shared/language.ts'
import { nearest } from '#shared/nearest.ts'
import { screen } from '#shared/screening.ts'
import { findColumns, type KnownColumn, plainWords } from '../columns.ts'
import { cellName, type ReadCell, type ReadRow, type ReadSheet } from '../model.ts'
import { dateOf, textOf } from '../values.ts'
import type { CellFault, TableFaultCode } from './contract.ts'

export interface TableColumn<Key extends string> extends KnownColumn {
  key: Key
  /** Without it nothing of the table can be understood. */
  needed?: true
  /** Longest text. */
  most?: number
}

/** What stands for each value of a closed list: where two have the same words, the first is meant. */
export type Ways<Value> = readonly (readonly [words: string, value: Value])[]

/** A row below the heads. What is wrong with a cell is written down as a fault, and the cell read as empty. */
export interface TableRow<Key extends string, Code extends string> {
  number: number
  /** The words of the cell, without what stands around them; empty where nothing stands. */
  text(key: Key): string
  date(key: Key): string | null
  /** One of a closed list by its words, in any language; undefined where nothing stands, or something else. */
  choice<Value>(key: Key, choices: Ways<Value>): Value | undefined
  /** Several values in one cell, with `;` or line ends between. */
  several(key: Key): string[]
  fault(key: Key, code: Code | TableFaultCode, value?: string, candidates?: readonly string[]): void
}

export interface Table<Key extends string, Code extends string> {
  has(key: Key): boolean
  /** Heads that name no column of the table, each with its cell. */
  others: readonly { sheet: string; cell: string; head: string }[]
  rows: TableRow<Key, Code>[]
  /** Grows while the rows are read. */
  faults: CellFault<Code>[]
}

const plainWays = new WeakMap<Ways<unknown>, ReadonlyMap<string, unknown>>()

/** Which of a closed list is meant; undefined: none of it. A long table asks the same list for every row. */
export function chosenOf<Value>(ways: Ways<Value>, said: string): Value | undefined {
  const known = plainWays.get(ways) ?? new Map(ways.toReversed().map(([words, value]) => [plainWords(words), value]))
  plainWays.set(ways, known)
  return known.get(plainWords(said)) as Value | undefined
}

/** NUL, other controls and lone halves of a pair: text that no database keeps. */
const unstorable = /(?![\t\n\r])\p{Cc}|\p{Cs}/u

/** What may be meant is sought for so many faults: in a file where everything is wrong it would take for ever. */
const mostSought = 100

/** The table of a workbook: on the visible sheet that has most of these columns, in any of the five languages. */
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
  /** Read once: what is wrong with a cell is said once. */
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
