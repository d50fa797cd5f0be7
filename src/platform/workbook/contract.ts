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
  z.strictObject({ code: z.literal('TOOK_TOO_LONG'), data: z.strictObject({ seconds: z.number() }) }),
])
export type WorkbookFault = z.infer<typeof WorkbookFault>

/** For every procedure that takes a workbook. Its words: `web/messages`. */
export const workbookRefusal = {
  WORKBOOK_NOT_READ: { status: 422, data: z.strictObject({ fault: WorkbookFault }) },
} as const
