import { z } from 'zod'
import { documentFormat } from '#features/planning/plan-document/schema.ts'
import { readBaseSheet, writeBaseSheet } from '#platform/workbook/base-sheet.ts'
import type { WrittenSheet } from '#platform/workbook/cell-output.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { Language } from '#shared/language.ts'
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

/** Names the row of what the plan said of itself; no key of an element is this word. */
const coverRow = 'plan'

export const writeBase = (made: Made, base: Base, cover?: Cells): WrittenSheet =>
  writeBaseSheet(made, cover ? new Map([[coverRow, cover], ...base]) : base)

/** What a workbook says it was made of; a fault where it says nothing that is understood. */
export async function readBase(
  sheets: readonly ReadSheet[],
): Promise<{ made: Made; base: Base; cover: Cells | undefined } | { newer: string } | undefined> {
  const read = await readBaseSheet(sheets, { family, newest, Made })
  if (!read || 'newer' in read) return read
  const { made, base } = read
  const cover = base.get(coverRow)
  base.delete(coverRow)
  return { made, base, cover }
}
