import type { TransactionContext } from '#platform/context.ts'
import type { BaseCells } from '#platform/workbook/base-sheet.ts'
import type { TableIssueCode } from '#platform/workbook/table/contract.ts'
import type { TableColumn, TableRow } from '#platform/workbook/table/read-table.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import type { ListName } from './contract.ts'
import type { ListIssueCode } from './errors.ts'

/** The values of a row by column key, each in canonical form: codes, `2026-12-31`. Empty if there is no value. */
export type Cells = BaseCells

export type ListTableRow = TableRow<string, ListIssueCode>

/** A row of the list. */
export interface StoredRow {
  cells: Cells
  /** The row has ended, so it is not part of a new workbook. */
  hasEnded: boolean
  /** Columns whose value ends anyway on a future day. An empty cell is no change there. */
  endingColumns?: readonly string[]
}

/** The data of a list and of the referenced lists, as far as the reader may read it. */
export interface Known {
  rows: ReadonlyMap<string, StoredRow>
  today: LegalDate
}

export interface ReadContext<K extends Known> {
  known: K
  /** The first column of every row of the file. New rows may be referenced. */
  fileKeys: ReadonlySet<string>
  /** The value when the workbook was made. */
  base: string | undefined
}

export interface ListColumn<K extends Known> extends TableColumn<string> {
  width: number
  cellType?: 'date'
  /** Each row requires a value. */
  required?: true
  /** Has a value also in a file without this column. */
  isImplied?: boolean
  /** Cannot be changed after the row is in the list. */
  fixed?: true
  choices?: (known: K, language: Language) => readonly string[]
  /** Returns the canonical form of the cell. A value that cannot be parsed is an issue. */
  read(row: ListTableRow, context: ReadContext<K>): string
  /** Returns the display form of a value. */
  format?(value: string, known: K, language: Language): string
}

/** The effect of a file row and the decisions on the list. */
export interface Effect {
  key: string
  /** Undefined: the row is new. */
  stored: StoredRow | undefined
  /** The resulting values. */
  cells: Cells
  /** Columns with a new value. */
  writtenColumns: readonly string[]
  /** The row ends by this file, on the day in `valid_to`. */
  isEnding: boolean
  addIssue(column: string, code: ListIssueCode | TableIssueCode, value?: string): void
}

/** A list of the registry, as seen by the workbook. */
export interface List<K extends Known> {
  name: ListName
  /** The columns that identify a row. */
  keys: readonly string[]
  /** The columns that describe a row, in addition to the names. */
  columns(known: K): readonly ListColumn<K>[]
  loadKnown(context: TransactionContext): Promise<K>
  /** Locks the list until the transaction ends. */
  lock(context: TransactionContext): Promise<void>
  /** Checks the resulting list by additional rules, beyond those of all lists. */
  check(effects: readonly Effect[], known: K, from: LegalDate): void | Promise<void>
  /** Applies the effects and checks the result, in a transaction that is rolled back. */
  tryOut?(context: TransactionContext, effects: readonly Effect[], known: K): Promise<void>
  /** Returns the defaults of a new row. */
  applyDefaults?(cells: Cells, from: LegalDate): Cells
  apply(context: TransactionContext, effects: readonly Effect[], known: K, from: LegalDate): Promise<void>
}

/** The column with the first day on which a row is no longer valid, in every list. */
export const endColumn = 'valid_to'

export const rowKey = (cells: Cells, keys: readonly string[]): string => keys.map((key) => cells[key] ?? '').join(' / ')
