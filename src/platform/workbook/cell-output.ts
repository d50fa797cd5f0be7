/** What a workbook is made of. A text never becomes a formula, whatever it begins with. */
export interface WrittenBook {
  title: string
  /** ISO 8601; the same book and the same moment give the same bytes. */
  createdAt: string
  sheets: readonly WrittenSheet[]
}

export interface WrittenSheet {
  name: string
  /** `veryHidden`: shown by no menu of a spreadsheet, for what only the product reads. */
  state?: 'visible' | 'hidden' | 'veryHidden'
  columns: readonly WrittenColumn[]
  /** The first row are the heads of the columns: it stays in sight and can be filtered by. */
  hasHeads?: boolean
  /** So many columns stay in sight too. */
  frozenColumns?: number
  rows: readonly WrittenRow[]
}

export interface WrittenColumn {
  /** In characters. */
  width: number
  /** What is typed into empty cells below: a text, a day, a number; a key is a text that stays on one line. */
  holds?: 'text' | 'date' | 'number' | 'key'
  /** Grey: to read, not to change. */
  locked?: boolean
  /** The values that may be chosen, offered as a list. */
  choices?: readonly string[]
}

/** A date stands in a column of dates as `2026-12-31`. */
export type WrittenValue = string | number | null

export interface WrittenRow {
  look?: 'plain' | 'head' | 'title' | 'locked' | 'example'
  cells: readonly WrittenValue[]
}
