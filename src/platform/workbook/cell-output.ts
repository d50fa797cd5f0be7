/** The content of a workbook. A text never becomes a formula. */
export interface WorkbookOutput {
  title: string
  /** ISO 8601. The same workbook and time give the same bytes. */
  createdAt: string
  sheets: readonly WrittenSheet[]
}

export interface WrittenSheet {
  name: string
  /** `veryHidden`: no menu of a spreadsheet shows it. For data that only this product reads. */
  state?: 'visible' | 'hidden' | 'veryHidden'
  columns: readonly WrittenColumn[]
  /** The first row contains the column headings. It stays visible and can be used as a filter. */
  hasHeads?: boolean
  /** Number of columns that stay visible. */
  frozenColumns?: number
  rows: readonly WrittenRow[]
}

export interface WrittenColumn {
  /** In characters. */
  width: number
  /** Type of the empty cells below: a text, a date or a number. A key is a text on a single line. */
  cellType?: 'text' | 'date' | 'number' | 'key'
  /** Grey: read-only. */
  locked?: boolean
  /** The choices, offered as a list. */
  choices?: readonly string[]
}

/** A date in a date column has the form `2026-12-31`. */
export type WrittenValue = string | number | null

export interface WrittenRow {
  style?: 'plain' | 'head' | 'title' | 'locked' | 'example'
  cells: readonly WrittenValue[]
}
