import { z } from 'zod'
import { workbookError } from '#platform/workbook/contract.ts'
import { LegalDate } from '#shared/dates.ts'
import { Language } from '#shared/language.ts'
import type { Permission } from '#shared/permission.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { ListIssue } from './errors.ts'

export const listNames = ['organisations', 'functions', 'areas', 'foreignAreas', 'competences', 'phenomena'] as const
export type ListName = (typeof listNames)[number]

/**
 * The effect of a row. `conflict`: the list changed differently since the workbook was made, or the original is
 * unknown. `ends`: a last day was entered, or the row was deleted from the workbook. `unknown`: the row is no longer in
 * the list and is ignored.
 */
export const ListOutcome = z.enum(['conflict', 'ends', 'changed', 'new', 'unknown'])
export type ListOutcome = z.infer<typeof ListOutcome>

export const ListWorkbookRow = z.strictObject({
  /** The identity of the row in the list. Decisions on rows refer to it. */
  key: z.string(),
  outcome: ListOutcome,
  /** Null: the row is no longer in the workbook. */
  row: z.number().int().nullable(),
  name: z.string(),
  fields: z.array(
    z.strictObject({
      /** Heading of the column. */
      field: z.string(),
      /** The value in the list. */
      before: z.string(),
      after: z.string(),
      /** The value when the workbook was made, if known and different. */
      base: z.string().optional(),
    }),
  ),
})
export type ListWorkbookRow = z.infer<typeof ListWorkbookRow>

/** Maximum number of rows and issues shown. Others are only counted. */
export const displayLimits = { rows: 2000, issues: 1000 }

/** Number of rows with each outcome. */
export const ListCounts = z.record(z.enum([...ListOutcome.options, 'unchanged']), z.number().int())

/** The effect of a workbook. It is not imported while there is an issue. */
export const ListWorkbookPreview = z.strictObject({
  rows: z.array(ListWorkbookRow),
  counts: ListCounts,
  issues: z.array(ListIssue),
  issueCount: z.number().int(),
  /** The list state of this preview. The import sends it back and is rejected if the list has changed since. */
  state: z.string(),
})
export type ListWorkbookPreview = z.infer<typeof ListWorkbookPreview>

const Side = z.enum(['workbook', 'list'])

/** Decisions on conflicts and endings: per row by key, and a default for the others. */
export const ListChoices = z.strictObject({
  conflicts: z.record(z.string(), Side).optional(),
  otherConflicts: Side.optional(),
  endedKeys: z.array(z.string()).max(100_000).optional(),
  allEnds: z.stringbool().or(z.boolean()).optional(),
})
export type ListChoices = z.infer<typeof ListChoices>

export const ListPreviewInput = z.strictObject({
  /** A workbook (XLSX, ODS) or a table as delimited text (CSV, TSV), in any usual encoding. */
  file: z.instanceof(File),
  language: Language.default('en'),
  /** The effective day of dated changes, and the end day of deleted rows. Default: today. */
  from: LegalDate.optional(),
  choices: ListChoices.default({}),
  /** The country of the areas, for a list of areas of other countries that does not name it in a column. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})

/** The workbook to import, with the state of the previewed list. */
export const ListImportInput = ListPreviewInput.extend({ state: z.string().max(100), reason: Reason })

export const ListImportResult = z.strictObject({ counts: ListCounts, ended: z.number().int() })

const tags = ['List workbooks']

function buildProcedures(name: ListName, permission: Permission) {
  const list = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return {
    exportList: procedure
      .meta({ permission: 'registry.read', effect: 'outside' })
      .route({
        method: 'GET',
        path: `/lists/${list}/workbook`,
        summary: `Export the list of ${list}`,
        description: 'Returns an XLSX workbook to edit, or an empty one.',
        tags,
      })
      .input(z.strictObject({ language: Language.default('en'), empty: z.stringbool().or(z.boolean()).default(false) }))
      .output(z.instanceof(File)),

    previewListImport: procedure
      .meta({ permission, effect: 'outside' })
      .route({
        method: 'POST',
        path: `/lists/${list}/import/preview`,
        summary: `Preview an import of the list of ${list}`,
        description: 'Multipart form with `file`. Returns the changes and the errors; nothing is stored.',
        tags,
      })
      .input(ListPreviewInput)
      .output(ListWorkbookPreview)
      .errors(workbookError),

    importList: procedure
      .meta({ permission, effect: 'outside' })
      .route({
        method: 'POST',
        path: `/lists/${list}/import`,
        summary: `Import the list of ${list}`,
        description: 'Stores all changes or none: an error or an open conflict rejects the whole file.',
        tags,
      })
      .input(ListImportInput)
      .output(ListImportResult)
      .errors({
        ...workbookError,
        /** An issue, an undecided conflict, or a list that changed since the preview. */
        WORKBOOK_REJECTED: { status: 422, data: ListWorkbookPreview },
      }),
  }
}

export const listWorkbookContract = {
  organisations: buildProcedures('organisations', 'registry.write'),
  functions: buildProcedures('functions', 'registry.write'),
  areas: buildProcedures('areas', 'registry.write'),
  foreignAreas: buildProcedures('foreignAreas', 'registry.write'),
  competences: buildProcedures('competences', 'competence.write'),
  phenomena: buildProcedures('phenomena', 'registry.write'),
}
