import { z } from 'zod'

/** What may be wrong with the cells of any table; a slice adds the codes of its own. */
export const tableFaultCodes = [
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
export type TableFaultCode = (typeof tableFaultCodes)[number]

/** What is wrong, where it stands, and what may be meant. */
export interface CellFault<Code extends string = never> {
  sheet: string
  /** As people call it, `C14`; empty where the sheet as a whole is meant. */
  cell: string
  /** The head of its column, in the language of the workbook. */
  column: string
  code: TableFaultCode | Code
  value: string
  proposals: string[]
}

export const cellFaultOf = <const Code extends string>(codes: readonly Code[]) =>
  z.strictObject({
    sheet: z.string(),
    cell: z.string(),
    column: z.string(),
    code: z.enum<readonly (TableFaultCode | Code)[]>([...tableFaultCodes, ...codes]),
    value: z.string(),
    proposals: z.array(z.string()),
  })
