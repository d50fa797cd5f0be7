import { z } from 'zod'
import { Language } from '#shared/language.ts'
import { type Failed, type Failure, fail } from '#shared/result.ts'

/** Formats of data that are no table, recognised by name so that a user learns what to do. */
const dataFormats = [
  'SDMX',
  'STRATML',
  'IATI',
  'DHIS2',
  'SPREADSHEETML',
  'HTML',
  'XML',
  'JSON_STAT',
  'GEOJSON',
  'JSON',
  'PDF',
  'RTF',
  'WORD',
] as const
export type DataFormat = (typeof dataFormats)[number]

/** Reasons why a file cannot be read as a workbook. */
export const WorkbookIssue = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('NOT_A_WORKBOOK') }),
  /** The old binary format or a password-protected workbook. They cannot be distinguished from outside. */
  z.strictObject({ code: z.literal('OLD_OR_LOCKED') }),
  z.strictObject({ code: z.literal('MACROS') }),
  z.strictObject({ code: z.literal('DAMAGED'), data: z.strictObject({ part: z.string() }) }),
  z.strictObject({
    code: z.literal('TOO_LARGE'),
    data: z.strictObject({
      unit: z.enum(['megabytes', 'parts', 'sheets', 'rows', 'columns', 'cells']),
      maxCount: z.number(),
    }),
  }),
  /** The file is empty. */
  z.strictObject({ code: z.literal('EMPTY') }),
  /** The file is neither a workbook nor delimited text. */
  z.strictObject({ code: z.literal('NOT_A_TABLE') }),
  /** The file has a format of data that is no table. */
  z.strictObject({ code: z.literal('OTHER_FORMAT'), data: z.strictObject({ format: z.enum(dataFormats) }) }),
  /** A quote at the beginning of a cell is never closed, or so late that it cannot be intended. */
  z.strictObject({ code: z.literal('QUOTE_OPEN'), data: z.strictObject({ line: z.number() }) }),
  z.strictObject({ code: z.literal('TIMED_OUT'), data: z.strictObject({ seconds: z.number() }) }),
])
export type WorkbookIssue = z.infer<typeof WorkbookIssue>

/** A workbook, with the language of text that the workbook does not assign to another language. */
export const WorkbookInput = z.strictObject({ file: z.instanceof(File), language: Language.default('en') })

export type WorkbookNotRead = Failure<'WORKBOOK_NOT_READ', { issue: WorkbookIssue }>
export const workbookNotRead = (issue: WorkbookIssue): Failed<WorkbookNotRead> => fail('WORKBOOK_NOT_READ', { issue })

/** Declared error of every procedure that accepts a workbook. The messages are in `web/messages`. */
export const workbookError = {
  WORKBOOK_NOT_READ: { status: 422, data: z.strictObject({ issue: WorkbookIssue }) },
} as const
