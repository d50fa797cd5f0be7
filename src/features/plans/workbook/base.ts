import { z } from 'zod'
import { readBaseSheet, writeBaseSheet } from '#platform/workbook/base-sheet.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import type { WrittenSheet } from '#platform/workbook/written.ts'
import { Language } from '#shared/language.ts'
import { documentFormat } from '../document/schema.ts'
import type { Cells } from './columns.ts'

const family = 'integral.workbook/'
const newest = 1
export const workbookFormat = `${family}${newest}`

/** Of which plan a workbook was made, and in which form: by it one knows what was changed here, and what in the plan meanwhile. */
const Made = z.strictObject({
  format: z.literal(workbookFormat),
  /** The form of the plan document of which the values are. */
  document: z.literal(documentFormat),
  /** Code of the plan; null: an empty workbook. */
  plan: z.string().nullable(),
  kind: z.string(),
  /** In which its heads and choices are written. */
  language: Language,
  /** Those of the texts of the plan. */
  spoken: z.array(Language).min(1),
})
export type Made = z.infer<typeof Made>

/** What stood in the workbook when it was made, by the key of the element: its cells, and lists in their one form. */
export type Base = ReadonlyMap<string, Cells>

export const writeBase = (made: Made, base: Base): WrittenSheet => writeBaseSheet(made, base)

export const readBase = (sheets: readonly ReadSheet[]) => readBaseSheet(sheets, { family, newest, Made })
