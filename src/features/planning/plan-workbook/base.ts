import { z } from 'zod'
import { documentFormat } from '#features/planning/plan-document/schema.ts'
import { parseBaseSheet, writeBaseSheet } from '#platform/workbook/base-sheet.ts'
import type { WrittenSheet } from '#platform/workbook/cell-output.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { Language } from '#shared/language.ts'
import type { Cells } from './columns.ts'

const family = 'integral.workbook/'
const newestVersion = 1
export const workbookFormat = `${family}${newestVersion}`

/**
 * The plan and format from which a workbook was made. It allows the import to separate changes in the workbook from
 * changes in the plan.
 */
const WorkbookBaseStamp = z.strictObject({
  format: z.literal(workbookFormat),
  /** The format of the plan document for the values. */
  document: z.literal(documentFormat),
  /** Code of the plan. Null for an empty workbook. */
  plan: z.string().nullable(),
  kind: z.string(),
  /** The language of the headings and choices. */
  language: Language,
  /** The languages of the plan texts. */
  contentLanguages: z.array(Language).min(1),
})
export type WorkbookBaseStamp = z.infer<typeof WorkbookBaseStamp>

/** The original content of the workbook, by element key: the cells, and the lists in their canonical form. */
export type Base = ReadonlyMap<string, Cells>

/** Row name of the plan's own fields. No element has this key. */
const coverRow = 'plan'

export const writeBase = (made: WorkbookBaseStamp, base: Base, cover?: Cells): WrittenSheet =>
  writeBaseSheet(made, cover ? new Map([[coverRow, cover], ...base]) : base)

/** Returns the origin of a workbook; undefined if it is missing. `newerFormat`: the workbook has a newer format. */
export async function parseBase(
  sheets: readonly ReadSheet[],
): Promise<{ stamp: WorkbookBaseStamp; base: Base; cover: Cells | undefined } | { newerFormat: string } | undefined> {
  const read = await parseBaseSheet(sheets, { family, newestVersion, Made: WorkbookBaseStamp })
  if (!read || 'newerFormat' in read) return read
  const { stamp, base } = read
  const cover = base.get(coverRow)
  base.delete(coverRow)
  return { stamp, base, cover }
}
