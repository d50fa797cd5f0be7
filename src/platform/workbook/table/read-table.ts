import type { Language } from '#shared/language.ts'
import { nearest } from '#shared/nearest.ts'
import { screen } from '#shared/screening.ts'
import { findColumns, type KnownColumn, normaliseText } from '../columns.ts'
import { cellName, type ReadCell, type ReadRow, type ReadSheet } from '../model.ts'
import { parseDate, parseText } from '../values.ts'
import type { CellIssue, TableIssueCode } from './contract.ts'

export interface TableColumn<Key extends string> extends KnownColumn {
  key: Key
  /** The table cannot be read without this column. */
  needed?: true
  /** Maximum text length in characters. Default: 2000. */
  maxLength?: number
}

/** The texts for each value of a closed list. If two values have the same text, the first applies. */
export type ChoiceTexts<Value> = readonly (readonly [words: string, value: Value])[]

/** A row below the headings. An issue in a cell is recorded, and the cell is read as empty. */
export interface TableRow<Key extends string, Code extends string> {
  number: number
  /** Returns the trimmed text of the cell. Empty for an empty cell. */
  text(key: Key): string
  date(key: Key): string | null
  /**
   * Returns a value of a closed list by the text, in any language. Returns undefined for an empty cell or unknown text.
   */
  choice<Value>(key: Key, choices: ChoiceTexts<Value>): Value | undefined
  /** Returns several values of a cell, separated by `;` or line ends. */
  listValues(key: Key): string[]
  addIssue(key: Key, code: Code | TableIssueCode, value?: string, candidates?: readonly string[]): void
}

export interface Table<Key extends string, Code extends string> {
  hasColumn(key: Key): boolean
  /** Headings that name no column of the table, each with the cell. */
  otherColumns: readonly { sheet: string; cell: string; head: string }[]
  rows: TableRow<Key, Code>[]
  /** Grows while the rows are read. */
  issues: CellIssue<Code>[]
}

const normalisedChoices = new WeakMap<ChoiceTexts<unknown>, ReadonlyMap<string, unknown>>()

/**
 * Returns the value of a closed list, or undefined. A long table uses the same list for every row, so the lookup is
 * cached.
 */
export function findChoice<Value>(relations: ChoiceTexts<Value>, text: string): Value | undefined {
  const known =
    normalisedChoices.get(relations) ??
    new Map(relations.toReversed().map(([content, value]) => [normaliseText(content), value]))
  normalisedChoices.set(relations, known)
  return known.get(normaliseText(text)) as Value | undefined
}

/** NUL, other control characters and unpaired surrogates, which the database cannot store. */
const unstorable = /(?![\t\n\r])\p{Cc}|\p{Cs}/u

/**
 * Maximum number of issues for which corrections are suggested. More would take too long in a file with many issues.
 */
const maxSearched = 100

/** Reads the table of a workbook from the visible sheet with most of these columns, in any of the five languages. */
export function getTable<Key extends string, Code extends string>(
  sheets: readonly ReadSheet[],
  known: readonly TableColumn<Key>[],
  language: Language,
): Table<Key, Code> {
  const issues: CellIssue<Code>[] = []
  const found = sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => ({ sheet, ...findColumns(sheet, known, language) }))
    .sort((left, other) => other.columns.size - left.columns.size)[0]
  const none = { hasColumn: () => false, otherColumns: [], rows: [], issues }
  const addIssue = (sheet: string, cell: string, column: string, code: Code | TableIssueCode, value = '') =>
    issues.push({ sheet, cell, column, code, value, proposals: [] })
  if (!found || found.headRow === undefined) {
    addIssue(sheets[0]?.name ?? '', '', '', 'NO_TABLE')
    return none
  }
  const { sheet, headRow, columns, otherColumns } = found
  for (const { key, heads, needed } of known)
    if (needed && !columns.has(key)) addIssue(sheet.name, '', heads[language], 'COLUMN_MISSING')
  for (const { column, head, isDuplicate } of otherColumns)
    if (isDuplicate) addIssue(sheet.name, cellName(column, headRow), head, 'DUPLICATE_COLUMN', head)
  if (issues.length > 0) return none
  const used = new Set(columns.values())
  const rows = sheet.rows
    .filter((row) => row.number > headRow && row.cells.some((cell) => used.has(cell.column)))
    .map((row) => getRow<Key, Code>(row, { sheet, columns, known, language, issues }))
  return {
    hasColumn: (key) => columns.has(key),
    otherColumns: otherColumns.map(({ column, head }) => ({
      sheet: sheet.name,
      cell: cellName(column, headRow),
      head,
    })),
    rows,
    issues,
  }
}

interface Place<Key extends string, Code extends string> {
  sheet: ReadSheet
  columns: ReadonlyMap<string, number>
  known: readonly TableColumn<Key>[]
  language: Language
  issues: CellIssue<Code>[]
}

function getRow<Key extends string, Code extends string>(
  row: ReadRow,
  { sheet, columns, known, language, issues }: Place<Key, Code>,
): TableRow<Key, Code> {
  const getColumn = (key: Key) => known.find((tableColumn) => tableColumn.key === key)!
  const findCell = (key: Key): ReadCell | undefined => row.cells.find((cell) => cell.column === columns.get(key))
  const addIssue: TableRow<Key, Code>['addIssue'] = (key, code, value = '', candidates = []) => {
    const meant = value === '' || issues.length >= maxSearched ? null : nearest(value, candidates)
    const column = columns.get(key)
    issues.push({
      sheet: sheet.name,
      cell: column === undefined ? '' : cellName(column, row.number),
      column: getColumn(key).heads[language],
      code,
      value,
      proposals: meant === null || meant === value ? [] : [meant],
    })
  }
  const getText = (key: Key): string => {
    const cell = findCell(key)
    if (!cell) return ''
    const texts = parseText(cell)
    const { maxLength = 2000 } = getColumn(key)
    const [sensitive] = screen(texts)
    if (texts === undefined) addIssue(key, 'CELL_ERROR', String(cell.value))
    else if (unstorable.test(texts)) addIssue(key, 'TEXT_UNSTORABLE')
    else if (sensitive) addIssue(key, 'SENSITIVE_TEXT', sensitive.excerpt)
    else if (texts.length > maxLength) addIssue(key, 'TEXT_TOO_LONG', `${texts.slice(0, 40)}…`)
    else return texts
    return ''
  }
  /** Each cell is read once, so that each issue is reported once. */
  const read = new Map<Key, string>()
  const text = (key: Key): string => {
    const texts = read.get(key) ?? getText(key)
    read.set(key, texts)
    return texts
  }
  return {
    number: row.number,
    addIssue,
    text,
    date(key) {
      const cell = findCell(key)
      if (!cell || text(key) === '') return null
      const date = parseDate(cell, sheet.uses1904Dates)
      if (date === undefined) addIssue(key, 'DATE_MALFORMED', text(key))
      return date ?? null
    },
    choice(key, choices) {
      const enteredText = text(key)
      if (enteredText === '') return undefined
      const value = findChoice(choices, enteredText)
      if (value === undefined)
        addIssue(
          key,
          'NOT_IN_LIST',
          enteredText,
          choices.map(([content]) => content),
        )
      return value
    },
    listValues: (key) => [
      ...new Set(
        text(key)
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter((chunk) => chunk !== ''),
      ),
    ],
  }
}
