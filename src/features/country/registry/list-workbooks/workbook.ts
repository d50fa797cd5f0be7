import { z } from 'zod'
import { parseBaseSheet, writeBaseSheet } from '#platform/workbook/base-sheet.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { Language } from '#shared/language.ts'
import { listNames } from './contract.ts'
import type { Cells } from './list.ts'

const family = 'integral.list/'
const newestVersion = 1

/** The list from which a workbook was made, and the language of the headings and choices. */
const WorkbookStamp = z.strictObject({
  format: z.literal(`${family}${newestVersion}`),
  list: z.enum(listNames),
  language: Language,
})
type WorkbookStamp = z.infer<typeof WorkbookStamp>

export const writeBase = (made: Omit<WorkbookStamp, 'format'>, base: ReadonlyMap<string, Cells>) =>
  writeBaseSheet({ format: `${family}${newestVersion}`, ...made }, base)

export const parseBase = (sheets: readonly ReadSheet[]) =>
  parseBaseSheet(sheets, { family, newestVersion, Made: WorkbookStamp })
