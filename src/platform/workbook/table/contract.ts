import { z } from 'zod'

/** Issue codes for the cells of any table. A slice adds further codes. */
export const tableIssueCodes = [
  'NO_TABLE',
  'COLUMN_MISSING',
  'COLUMN_TWICE',
  'CELL_ERROR',
  'TEXT_TOO_LONG',
  'TEXT_UNSTORABLE',
  'SENSITIVE_TEXT',
  'DATE_MALFORMED',
  'NOT_IN_LIST',
  'ROW_TWICE',
] as const
export type TableIssueCode = (typeof tableIssueCodes)[number]

/** An issue: the kind, the place and possible corrections. */
export interface CellIssue<Code extends string = never> {
  sheet: string
  /** The name of the cell, such as `C14`. Empty for an issue of the whole sheet. */
  cell: string
  /** The heading of the column, in the language of the workbook. */
  column: string
  code: TableIssueCode | Code
  value: string
  proposals: string[]
}

export const makeCellIssueSchema = <const Code extends string>(codes: readonly Code[]) =>
  z.strictObject({
    sheet: z.string(),
    cell: z.string(),
    column: z.string(),
    code: z.enum<readonly (TableIssueCode | Code)[]>([...tableIssueCodes, ...codes]),
    value: z.string(),
    proposals: z.array(z.string()),
  })
