import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { procedure } from '#shared/procedure.ts'
import { Kind, Reason } from '../entities.ts'

const tags = ['Structure']

export const areaFaultCodes = [
  'COLUMN_MISSING',
  'COLUMN_UNKNOWN',
  'ROWS_TOO_MANY',
  'CELL_TOO_LONG',
  'CODE_MISSING',
  'CODE_TWICE',
  'KIND_UNKNOWN',
  'KIND_CHANGED',
  'NAME_MISSING',
  'LANGUAGE_UNKNOWN',
  'YES_OR_NO',
  'COUNTRY_MALFORMED',
  'DATE_MALFORMED',
  'PERIOD_ENDS_BEFORE_IT_BEGINS',
  'PARENT_UNKNOWN',
  'PARENTS_OVERLAP',
  'INSIDE_ITSELF',
  'POPULATION_MALFORMED',
  'CELL_MALFORMED',
] as const

/** What is wrong in a file of areas: the line in the file, the column, what stands there, and what may be meant. */
export const AreaFault = z.strictObject({
  row: z.number().int(),
  column: z.string(),
  code: z.enum(areaFaultCodes),
  value: z.string(),
  proposal: z.string().nullable(),
})
export type AreaFault = z.infer<typeof AreaFault>

const Sample = z.strictObject({ count: z.number().int(), codes: z.array(z.string()) })
/** What a file would do. Codes are cut off at 200, faults at 1000; the counts are whole. */
export const AreaFilePreview = z.strictObject({
  rows: z.number().int(),
  new: Sample,
  changed: Sample,
  unchanged: z.number().int(),
  faultCount: z.number().int(),
  faults: z.array(AreaFault),
})
export type AreaFilePreview = z.infer<typeof AreaFilePreview>

/** About 100,000 rows. */
const CsvText = z.string().min(1).max(40_000_000)

export const areaFilesContract = {
  exportAreas: procedure
    .meta({ permission: 'registry.read' })
    .route({ method: 'GET', path: '/areas-export', summary: 'Areas with their places and history as a CSV file', tags })
    .input(z.strictObject({ kind: Kind.optional(), on: z.union([LegalDate, z.literal('any')]).default('any') }))
    .output(z.strictObject({ fileName: z.string(), text: z.string() })),

  previewAreaImport: procedure
    .meta({ permission: 'registry.write', effect: 'outside' })
    .route({ method: 'POST', path: '/areas-import/preview', summary: 'What a file of areas would change', tags })
    .input(z.strictObject({ text: CsvText }))
    .output(AreaFilePreview),

  importAreas: procedure
    .meta({ permission: 'registry.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/areas-import',
      summary: 'Take in a file of areas: whole, or with any fault nothing',
      tags,
    })
    .input(z.strictObject({ text: CsvText, reason: Reason }))
    .output(AreaFilePreview)
    .errors({ FAULTS_IN_FILE: { status: 422, data: AreaFilePreview } }),
}
