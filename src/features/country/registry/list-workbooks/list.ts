import type { Work } from '#platform/context.ts'
import type { BaseCells } from '#platform/workbook/base-sheet.ts'
import type { TableFaultCode } from '#platform/workbook/table/contract.ts'
import type { TableColumn, TableRow } from '#platform/workbook/table/read-table.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import type { ListFaultCode, ListName } from './contract.ts'

/** The values of a row by the key of their column, each in one form: codes, `2026-12-31`; empty where nothing stands. */
export type Cells = BaseCells

export type BookRow = TableRow<string, ListFaultCode>

/** A row as it stands in the list. */
export interface StoredRow {
  cells: Cells
  /** It has ended: a workbook is made without it. */
  over: boolean
  /** Columns whose value goes anyway, on a day that is still to come: an empty cell says nothing new there. */
  going?: readonly string[]
}

/** What is known of a list and of what it refers to, as far as the reader may read it. */
export interface Known {
  rows: ReadonlyMap<string, StoredRow>
  today: LegalDate
}

export interface ReadContext<K extends Known> {
  known: K
  /** The first column of every row of the file: what is new there may be referred to. */
  inFile: ReadonlySet<string>
  /** What stood there when the workbook was made. */
  base: string | undefined
}

export interface ListColumn<K extends Known> extends TableColumn<string> {
  width: number
  holds?: 'date'
  /** Each row has something there. */
  required?: true
  /** Stays as it is once the row is in the list. */
  fixed?: true
  choices?: (known: K, language: Language) => readonly string[]
  /** The one form of what stands in the cell; what cannot be understood is a fault. */
  read(row: BookRow, context: ReadContext<K>): string
  /** The words of a value for a reader. */
  shown?(value: string, known: K, language: Language): string
}

/** What a row of the file, with what was chosen, does to the list. */
export interface Effect {
  key: string
  /** Undefined: it is new. */
  stored: StoredRow | undefined
  /** As it will stand. */
  cells: Cells
  /** Columns in which it says something new. */
  written: readonly string[]
  /** It ends by this file, on the day that stands in `valid_to`. */
  ends: boolean
  fault(column: string, code: ListFaultCode | TableFaultCode, value?: string): void
}

/** A list of the registry, as its workbook sees it. */
export interface List<K extends Known> {
  name: ListName
  /** The columns that name a row. */
  keys: readonly string[]
  /** A column whose words tell a row, beside its names. */
  columns(known: K): readonly ListColumn<K>[]
  know(work: Work): Promise<K>
  /** Keeps others from writing the list until the act is over. */
  lock(work: Work): Promise<void>
  /** What is wrong in what would come of it, beside what any list asks. */
  check(effects: readonly Effect[], known: K, from: LegalDate): void | Promise<void>
  /** What a new row holds where its file says nothing. */
  begun?(cells: Cells, from: LegalDate): Cells
  apply(work: Work, effects: readonly Effect[], known: K, from: LegalDate): Promise<void>
}

/** The column with the first day on which something no longer holds, in every list. */
export const endColumn = 'valid_to'

export const rowKey = (cells: Cells, keys: readonly string[]): string => keys.map((key) => cells[key] ?? '').join(' / ')
