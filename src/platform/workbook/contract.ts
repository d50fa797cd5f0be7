import { z } from 'zod'

/** Why a file is not read as a workbook at all. */
export const WorkbookFault = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('NOT_A_WORKBOOK') }),
  /** The old binary form, or a workbook behind a password: from outside they look the same. */
  z.strictObject({ code: z.literal('OLD_OR_LOCKED') }),
  z.strictObject({ code: z.literal('MACROS') }),
  z.strictObject({ code: z.literal('DAMAGED'), data: z.strictObject({ part: z.string() }) }),
  z.strictObject({
    code: z.literal('TOO_LARGE'),
    data: z.strictObject({
      what: z.enum(['megabytes', 'parts', 'sheets', 'rows', 'columns', 'cells']),
      most: z.number(),
    }),
  }),
  /** It holds nothing. */
  z.strictObject({ code: z.literal('EMPTY') }),
  /** Neither a workbook nor a text with cells. */
  z.strictObject({ code: z.literal('NOT_A_TABLE') }),
  /** A quote that begins a cell is never closed, or closed so late that it cannot be meant. */
  z.strictObject({ code: z.literal('QUOTE_OPEN'), data: z.strictObject({ line: z.number() }) }),
  z.strictObject({ code: z.literal('TOOK_TOO_LONG'), data: z.strictObject({ seconds: z.number() }) }),
])
export type WorkbookFault = z.infer<typeof WorkbookFault>

/** For every procedure that takes a workbook. Its words: `web/messages`. */
export const workbookRefusal = {
  WORKBOOK_NOT_READ: { status: 422, data: z.strictObject({ fault: WorkbookFault }) },
} as const
